#include "ui/desk/taxnoticeblock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/frenchtext.h"
#include "core/domain/keptnotice.h"
#include "ui/background.h"
#include "ui/desk/noticebar.h"
#include "ui/desk/noticeview.h"
#include "ui/desk/picturedoor.h"
#include "ui/desk/taxofficeform.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/settings/filechoice.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"
#include "ui/words/taxwords.h"

using namespace Qt::StringLiterals;

TaxNoticeBlock::TaxNoticeBlock(const Workplace &workplace, QWidget *parent)
    : QFrame(parent)
    , m_workplace(workplace)
    , m_invitation(
          plainLabel(tr("Tax notice: scan its 2D-Doc code, drop a picture here (or Ctrl+V), or"), u"hint"_s, this))
    , m_open(new QPushButton(tr("Open a p&icture…"), this))
    , m_type(new QPushButton(tr("&Type the figures…"), this))
    , m_ask(new QPushButton(tr("Ask the tax office…"), this))
    , m_practice(new QToolButton(this))
    , m_row(new QHBoxLayout)
    , m_question(new TaxOfficeForm(workplace.askTaxOffice, this))
    , m_bar(new NoticeBar(this))
    , m_view(new NoticeView(this))
{
    build();
    offerPractice();
}

void TaxNoticeBlock::build()
{
    setAccessibleName(tr("Tax notice"));
    m_open->setToolTip(tr("A scan, a photograph or the PDF of the notice"));
    m_type->setToolTip(tr("Income, parts, year and references, as on the paper"));
    connect(m_open, &QPushButton::clicked, this, &TaxNoticeBlock::chooseFile);
    connect(m_type, &QPushButton::clicked, this, &TaxNoticeBlock::typeRequested);
    buildQuestion();
    m_practice->setText(tr("Practice notices"));
    m_practice->setToolTip(tr("Read a fictitious notice, as a scanner would send it"));
    m_practice->setPopupMode(QToolButton::InstantPopup);
    theme::setRole(m_practice, u"secondary"_s);

    m_row->setSpacing(theme::Inside);
    m_row->addWidget(m_invitation, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::Inside);
    for (QWidget *button : std::initializer_list<QWidget *>{m_open, m_type, m_ask, m_practice})
        buttons->addWidget(button);
    m_row->addLayout(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addLayout(m_row);
    layout->addWidget(m_question);
    layout->addWidget(m_bar);
    layout->addWidget(m_view);
    connect(m_view, &NoticeView::keepRequested, this, &TaxNoticeBlock::keep);
    connect(m_view, &NoticeView::putAside, this, &TaxNoticeBlock::putAside);
    connect(m_view, &NoticeView::typeRequested, this, [this] {
        clear();
        Q_EMIT typeRequested();
    });
}

/// Where the tax office is set, F6 asks it as F5 asks the fund.
void TaxNoticeBlock::buildQuestion()
{
    const bool isSet = m_workplace.askTaxOffice && m_workplace.may(Right::DecideCases);
    m_ask->setVisible(isSet);
    if (!isSet)
        return;
    showKeys(m_ask, Qt::Key_F6);
    connect(m_ask, &QPushButton::clicked, this, &TaxNoticeBlock::openQuestion);
    connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, &TaxNoticeBlock::openQuestion);
    connect(m_question, &TaxOfficeForm::found, this, &TaxNoticeBlock::receiveReply);
    connect(m_question, &TaxOfficeForm::lookHere, this, &TaxNoticeBlock::lookHere);
    connect(m_question, &TaxOfficeForm::ended, this, &TaxNoticeBlock::taxOfficeAsked);
    connect(m_question, &TaxOfficeForm::closed, m_ask, [this] { m_ask->setFocus(Qt::OtherFocusReason); });
}

void TaxNoticeBlock::offerPractice()
{
    auto *menu = new QMenu(m_practice);
    for (const PracticeNotice &notice : m_workplace.practiceNotices)
        connect(menu->addAction(notice.title), &QAction::triggered, this, [this, notice] { readScan(notice.code); });
    delete m_practice->menu();
    m_practice->setMenu(menu);
    m_practice->setVisible(!m_workplace.practiceNotices.isEmpty());
}

void TaxNoticeBlock::setRoom(int width)
{
    m_row->setDirection(width < theme::scaled(900) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TaxNoticeBlock::clear()
{
    ++m_turn;
    m_found = {};
    m_question->dismiss();
    m_bar->clear();
    m_view->clear();
}

NoticeSetting TaxNoticeBlock::setting() const
{
    return {.applicant = m_applicant,
        .today = m_workplace.now().date(),
        .practice = m_workplace.settings.practice,
        .isPicture = m_isPicture,
        .trustAge = m_trustAge};
}

void TaxNoticeBlock::setApplicant(const std::optional<CivilIdentity> &applicant)
{
    if (m_applicant == applicant)
        return;
    m_applicant = applicant;
    showSheet();
}

void TaxNoticeBlock::setCase(const std::optional<CaseNumber> &number)
{
    m_case = number;
    m_question->setAbout(m_applicant, m_case);
}

void TaxNoticeBlock::setObjects(bool objects)
{
    m_objects = objects;
    m_ask->setEnabled(!objects);
    if (objects)
        m_question->dismiss();
    else if (m_saysObjection)
        m_bar->clear();
    m_saysObjection = false;
}

/// What is done instead: the figures of the paper are typed, or its code is scanned.
void TaxNoticeBlock::sayObjection()
{
    m_saysObjection = true;
    TaxOfficeAnswer unsent;
    unsent.trouble = TaxOfficeTrouble::PersonObjects;
    m_bar->say(NoticeBar::Tone::LookHere, describe(unsent), {{tr("Type the figures of the paper"), [this] { Q_EMIT typeRequested(); }}});
    Q_EMIT lookHere(m_bar);
}

NoticeSheet TaxNoticeBlock::sheet() const
{
    if (const auto *reading = std::get_if<NoticeReading>(&m_found))
        return sheetOf(*reading, setting());
    const auto *reply = std::get_if<TaxOfficeReply>(&m_found);
    return reply ? sheetOf(*reply, setting()) : NoticeSheet();
}

/// Again, after something beside the reading changed.
void TaxNoticeBlock::showSheet()
{
    if (m_found.index() != 0)
        m_view->update(sheet());
}

int TaxNoticeBlock::begin(bool isPicture)
{
    clear();
    m_isPicture = isPicture;
    m_bar->say(NoticeBar::Tone::Busy, tr("The notice is being read…"));
    return m_turn;
}

void TaxNoticeBlock::readScan(const QByteArray &reading)
{
    background(
        this, [read = m_workplace.notices.readText, reading] { return read(reading); },
        [this, turn = begin(false)](const NoticeReading &read) {
            if (turn == m_turn)
                receive(read);
        });
}

void TaxNoticeBlock::readPicture(const QImage &picture)
{
    background(
        this,
        [read = m_workplace.notices.readPicture, picture](const std::stop_token &stop) { return read(picture, stop); },
        [this, turn = begin(true)](const NoticeReading &read) {
            if (turn == m_turn)
                receive(read);
        });
}

void TaxNoticeBlock::readFile(const QString &path)
{
    background(
        this, [read = m_workplace.notices.readFile, path](const std::stop_token &stop) { return read(path, stop); },
        [this, turn = begin(true)](const Result<NoticeReading> &read) {
            if (turn != m_turn)
                return;
            if (read)
                receive(*read);
            else
                refuse(read.error());
        });
}

void TaxNoticeBlock::chooseFile()
{
    ::chooseFile(this, tr("Scan, photograph or PDF of the notice"), {}, tr("Pictures and PDF (%1)").arg(pictureFiles()),
        [this](const QString &path) { readFile(path); });
}

void TaxNoticeBlock::receive(const NoticeReading &reading)
{
    m_bar->clear();
    m_found = reading;
    m_view->show(sheet());
    m_view->focusAction();
    Q_EMIT lookHere(m_view);
    learnAge();
}

/// Comes a moment later than the reading, for the details.
void TaxNoticeBlock::learnAge()
{
    if (!m_workplace.notices.age || m_workplace.settings.practice)
        return;
    background(this, m_workplace.notices.age, [this](const TrustAge &age) {
        m_trustAge = tr("Checked against the State’s trust list of %1 and certificates collected on %2.")
                         .arg(dateText(age.listIssued), dateText(age.certificatesSeen));
        showSheet();
    });
}

void TaxNoticeBlock::refuse(const Error &error)
{
    m_bar->say(NoticeBar::Tone::LookHere, describePicture(error), {{tr("Open another…"), [this] { chooseFile(); }}});
    Q_EMIT lookHere(m_bar);
}

void TaxNoticeBlock::openQuestion()
{
    clear();
    if (m_objects)
        return sayObjection();
    m_question->open(m_workplace.now().date(), m_workplace.settings.practice);
    Q_EMIT lookHere(m_question);
}

void TaxNoticeBlock::receiveReply(const TaxOfficeReply &reply)
{
    m_found = reply;
    m_view->show(sheet());
    m_view->focusAction();
    Q_EMIT lookHere(m_view);
}

static TaxNotice noticeOf(const NoticeReading &reading)
{
    return reading.notice.value_or(TaxNotice());
}

static TaxNotice noticeOf(const TaxOfficeReply &reply)
{
    return toNotice(*reply.answer.situation, reply.asked);
}

static TaxNotice noticeOf(std::monostate) { return {}; }

void TaxNoticeBlock::keep()
{
    const std::optional<Source> source = sheet().source;
    if (!source)
        return;
    const TaxNotice notice = toKept(std::visit([](const auto &found) { return noticeOf(found); }, m_found));
    clear();
    Q_EMIT kept(notice, {.source = *source, .on = m_workplace.now().date(), .reason = {}});
}

void TaxNoticeBlock::putAside()
{
    clear();
    m_open->setFocus(Qt::OtherFocusReason);
}
