#include "ui/control/digestpage.h"

#include "core/attestation/digestpages.h"
#include "core/attestation/pages.h"
#include "core/base/frenchtext.h"
#include "core/casework/digest.h"
#include "ui/background.h"
#include "ui/desk/noticebar.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/printing.h"
#include "ui/settings/fieldbox.h"
#include "ui/theme/theme.h"
#include "ui/words/casewords.h"
#include "ui/words/journalwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DigestPage::DigestPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_day(new QLineEdit(dateText(workplace.now().date()), this))
    , m_dayBox(new FieldBox(tr("D&ay"), m_day, this))
    , m_notice(new NoticeBar(this))
    , m_show(new QPushButton(tr("&Show the digest"), this))
    , m_print(new QPushButton(tr("Print"), this))
    , m_save(new QPushButton(tr("PDF"), this))
    , m_card(new QFrame(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(tr("Digest of a day"), u"title"_s, this));
    layout->addWidget(plainLabel(tr("Print it in the evening and file it: the mark that it carries proves later that "
                                    "nothing before it was changed or "
                                    "taken away. It names no family and counts nobody's work."),
                                 u"hint"_s, this));
    layout->addWidget(buildQuestion());
    layout->addWidget(m_notice);
    layout->addWidget(m_card);
    layout->addStretch(1);
    setFocusProxy(m_day);
    buildCard();
}

QWidget *DigestPage::buildQuestion()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    m_day->setMaximumWidth(theme::scaled(120));
    m_dayBox->addBeside(m_show);
    m_dayBox->addBeside(m_print);
    m_dayBox->addBeside(m_save);
    layout->addWidget(m_dayBox);
    layout->addStretch(1);
    theme::setRole(m_show, u"primary"_s);
    m_show->setIcon(theme::icon(u"calendar"_s, QPalette::HighlightedText));
    m_print->setIcon(theme::icon(u"printer"_s));
    m_print->setAccessibleName(tr("Print the digest"));
    m_save->setIcon(theme::icon(u"save"_s));
    m_save->setAccessibleName(tr("Save the digest as PDF"));
    showKeys(m_print, QKeySequence::Print);
    showKeys(m_save, QKeySequence::Save);
    for (QPushButton *button : {m_print, m_save})
        button->setEnabled(false);
    connect(m_day, &QLineEdit::returnPressed, this, &DigestPage::read);
    connect(m_show, &QPushButton::clicked, this, &DigestPage::read);
    connect(m_print, &QPushButton::clicked, this, &DigestPage::print);
    connect(m_save, &QPushButton::clicked, this, &DigestPage::save);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &DigestPage::print);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &DigestPage::save);
    return row;
}

void DigestPage::buildCard()
{
    theme::setRole(m_card, u"card"_s);
    m_body = new QVBoxLayout(m_card);
    m_body->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    m_body->setSpacing(theme::Inside);
    m_title = plainLabel({}, u"title"_s, m_card);
    m_mark = plainLabel({}, u"figure"_s, m_card);
    m_mark->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_records = plainLabel({}, u"hint"_s, m_card);
    for (QLabel *label : {m_title, m_mark, m_records})
        m_body->addWidget(label);
    m_card->hide();
}

/// Today's, when the page is first looked at.
void DigestPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_digest && m_turn == 0)
        read();
}

void DigestPage::read()
{
    const auto typed = PartialDate::parse(m_day->text());
    const bool isDay = typed && typed->isWhole();
    const QDateTime now = m_workplace.now();
    m_dayBox->setProblem(!isDay ? tr("Type a day as 23/11/2026.")
                             : typed->earliest() > now.date()
                             ? tr("This day has not come yet: choose today or an earlier one.")
                             : QString());
    if (m_dayBox->hasProblem())
        return;
    m_madeAt = now;
    m_notice->say(NoticeBar::Tone::Busy, tr("The log is being read…"), {{tr("Cancel"), [this] { cancel(); }}});
    m_show->setEnabled(false);
    background(
        this,
        [session = m_workplace.caseload.session(), day = typed->earliest(), now] {
            return digestOf(session, day, {.now = [now] { return now; }});
        },
        [this, turn = ++m_turn](const Result<DailyDigest> &digest) {
            if (turn == m_turn)
                receive(digest);
        });
}

void DigestPage::cancel()
{
    ++m_turn;
    m_show->setEnabled(true);
    m_notice->clear();
}

void DigestPage::receive(const Result<DailyDigest> &digest)
{
    m_show->setEnabled(true);
    m_notice->clear();
    if (digest)
        showDigest(*digest);
    else
        m_notice->say(NoticeBar::Tone::LookHere, describe(digest.error()), {{tr("Try again"), [this] { read(); }}});
}

void DigestPage::showDigest(const DailyDigest &digest)
{
    m_digest = digest;
    m_title->setText(tr("%1: the mark of the log").arg(dateText(digest.day)));
    m_mark->setText(headText(digest.head));
    m_records->setText(
        tr("%1 records at %2. To prove later that they are all there: « Verify the log », with this mark.")
            .arg(numberText(Exact(digest.head.seq)), m_madeAt.time().toString(u"HH:mm"_s)));
    delete m_figures;
    m_figures = figures(digest);
    m_body->addWidget(m_figures);
    m_card->setAccessibleName(m_title->text());
    m_card->show();
    for (QPushButton *button : {m_print, m_save})
        button->setEnabled(true);
}

QWidget *DigestPage::figures(const DailyDigest &digest) const
{
    auto *table = new QWidget(m_card);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, theme::Inside, 0, 0);
    grid->setHorizontalSpacing(theme::Between);
    grid->setColumnStretch(2, 1);
    grid->setColumnMinimumWidth(0, theme::scaled(360));
    const auto addRow = [&](const QString &words, const QString &value) {
        const int row = grid->rowCount();
        grid->addWidget(plainLabel(words, {}, table), row, 0);
        grid->addWidget(plainLabel(value, {}, table), row, 1, Qt::AlignRight);
    };
    const std::pair<QString, qint64> counts[] = {
        {tr("Cases opened"), digest.begun},
        {tr("Cases changed"), digest.changed},
        {tr("Attestations made"), digest.issued},
        {tr("Consultations, prints, questions to providers"), digest.consultations},
        {tr("Marks set or taken back"), digest.marks},
        {tr("Cases since the beginning, in the evening"), digest.cases}};
    for (const auto &[words, count] : counts)
        addRow(words, numberText(Exact(count)));
    const int row = grid->rowCount();
    const bool isQuiet = digest.acts.isEmpty();
    grid->addWidget(plainLabel(isQuiet ? tr("No act on the log that day.") : tr("Acts on the log"),
                               isQuiet ? u"hint"_s : u"subtitle"_s, table),
                    row, 0, 1, 3);
    for (const OfficeAct &act : digest.acts)
        addRow(describe(act),
               tr("%1, %2").arg(act.at.toTimeZone(m_madeAt.timeZone()).time().toString(u"HH:mm"_s), act.agent));
    return table;
}

static QList<attestation::Marks> pagesOf(const DailyDigest &digest, const Workplace &workplace, const QDateTime &at)
{
    return attestation::digestPages(
        digest, workplace.settings.townHall,
        {.by = workplace.account().name, .at = at, .practice = workplace.settings.practice});
}

void DigestPage::print()
{
    if (m_digest)
        printPages(window(), tr("Digest of a day"), pagesOf(*m_digest, m_workplace, m_madeAt));
}

void DigestPage::save()
{
    if (!m_digest)
        return;
    const PaperFile file{tr("Save the digest"), tr("log-%1.pdf").arg(m_digest->day.toString(Qt::ISODate)),
                         tr("PDF document (*.pdf)")};
    const auto pages = pagesOf(*m_digest, m_workplace, m_madeAt);
    savePaper(window(), file,
              [pages, day = m_madeAt.date()] { return attestation::pdfOf(pages, u"État du jour du registre"_s, day); });
}
