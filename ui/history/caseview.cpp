#include "ui/history/caseview.h"

#include "ui/history/casestate.h"
#include "ui/history/consultationscard.h"
#include "ui/history/markpills.h"
#include "ui/history/markscard.h"
#include "ui/history/mergecard.h"
#include "ui/history/presentstate.h"
#include "ui/history/pricerow.h"
#include "ui/history/timelineview.h"
#include "ui/keys.h"
#include "ui/plainlabel.h"
#include "ui/reasonform.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// A card with its title; the caller adds to its layout.
static QVBoxLayout *addCard(QVBoxLayout *page, const QString &title, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setAccessibleName(title);
    theme::setRole(card, u"card"_s);
    page->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(theme::Between, theme::Between, theme::Between, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(plainLabel(title, u"title"_s, card));
    return layout;
}

CaseView::CaseView(const Workplace &workplace, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_name(plainLabel({}, u"title"_s, this))
    , m_number(plainLabel({}, u"hint"_s, this))
    , m_state(plainLabel({}, u"pill"_s, this))
    , m_marks(new MarkPills(this))
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Open case"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("The case, to be read"));
    setFocusProxy(m_scroll); // the arrows read on

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::Between, 0, 0, 0);
    layout->setSpacing(theme::Between);
    layout->addWidget(buildHeader());
    layout->addWidget(m_marks);
    layout->addWidget(buildActions());
    layout->addWidget(m_scroll, 1);
}

QWidget *CaseView::buildHeader()
{
    auto *header = new QWidget(this);
    m_state->setWordWrap(false);
    auto *close = new QToolButton(header);
    close->setIcon(theme::icon(u"x"_s));
    close->setAccessibleName(tr("Close the case"));
    close->setToolTip(tr("Close the case (Esc)"));
    theme::setRole(close, u"quiet"_s);
    connect(close, &QToolButton::clicked, this, &CaseView::closeRequested);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_number);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    layout->addLayout(names, 1);
    layout->addWidget(m_state, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    return header;
}

QPushButton *CaseView::addAction(const QString &verb, const QString &icon, const QKeySequence &key, QWidget *parent)
{
    auto *button = new QPushButton(verb, parent);
    button->setIcon(theme::icon(icon));
    showKeys(button, key);
    connect(new QShortcut(key, this), &QShortcut::activated, button, [button] { // a disabled button takes no key
        if (button->isEnabled() && button->isVisible())
            Q_EMIT button->clicked();
    });
    theme::setRole(button, u"secondary"_s);
    parent->layout()->addWidget(button);
    return button;
}

QWidget *CaseView::buildActions()
{
    auto *row = new QWidget(this);
    m_actions = row;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Inside);
    m_reopen = addAction(tr("Reopen this case"), u"undo"_s, Qt::CTRL | Qt::Key_Enter, row);
    theme::setRole(m_reopen, u"primary"_s);
    m_reopen->setIcon(theme::icon(u"undo"_s, QPalette::HighlightedText));
    m_print = addAction(tr("Print"), u"printer"_s, Qt::CTRL | Qt::Key_P, row);
    m_print->setAccessibleName(tr("Print the attestation"));
    m_save = addAction(tr("PDF"), u"save"_s, Qt::CTRL | Qt::Key_S, row);
    m_save->setAccessibleName(tr("Save the attestation as PDF"));
    layout->addStretch(1);
    connect(m_reopen, &QPushButton::clicked, this, &CaseView::reopenRequested);
    connect(m_print, &QPushButton::clicked, this, &CaseView::printRequested);
    connect(m_save, &QPushButton::clicked, this, &CaseView::saveRequested);
    return row;
}

void CaseView::showState(const CaseSummary &summary, QDate today)
{
    switch (stateOf(summary, today)) {
    case CaseState::Valid: theme::setRole(m_state, u"pill-done"_s); break;
    case CaseState::Incomplete:
    case CaseState::Damaged: theme::setRole(m_state, u"pill-look"_s); break;
    case CaseState::Expired:
    case CaseState::Merged:
    case CaseState::Quarantined: theme::setRole(m_state, u"pill"_s); break;
    }
    m_state->setText(describeState(summary, today));
}

void CaseView::setHead(const QString &name, const QString &number)
{
    m_name->setText(name);
    m_number->setText(number);
}

/// The one before goes once nothing of it is at work any more: it may be what asked for the change.
void CaseView::setContent(QWidget *content)
{
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater();
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(0);
}

/// Once the page has its new height.
void CaseView::bringIntoSight(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, theme::Between); });
}

void CaseView::setCase(const OpenedCase &opened, QDate today)
{
    const CaseSummary line = opened.line();
    setHead(line.applicant, tr("Case %1").arg(line.number.toString()));
    showState(line, today);
    m_state->show();
    m_marks->showMarks(opened.state());
    m_actions->setVisible(m_workplace.may(Right::DecideCases) && !::isHidden(opened.state()));
    setContent(content(opened, today));
}

bool CaseView::mayGoOn() const
{
    return !isHidden() && !m_actions->isHidden();
}

void CaseView::showProtected(const CaseNumber &number, const std::optional<CaseSummary> &line)
{
    setHead(line ? line->applicant : tr("Protected case"), tr("Case %1").arg(number.toString()));
    m_state->hide();
    m_actions->hide();
    m_marks->showMarks({.isSensitive = true});
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_marksCard = nullptr;
    m_mergeCard = nullptr;
    m_reason = new ReasonForm(page);
    m_reason->ask({.title = tr("This case is protected"),
                   .words = tr("Say why you open it, if your work needs it. Your name, the time and your reason are noted, and a supervisor reads them."),
                   .verb = tr("Open the case"),
                   .icon = u"lock"_s});
    connect(m_reason, &ReasonForm::given, this, &CaseView::reasonGiven);
    connect(m_reason, &ReasonForm::left, this, &CaseView::closeRequested);
    layout->addWidget(m_reason);
    layout->addStretch(1);
    setContent(page);
    show();
    m_reason->giveFocus();
}

void CaseView::refuseReason(const QString &sentence)
{
    if (m_reason)
        m_reason->refuse(sentence);
}

void CaseView::showUnreadable(const CaseNumber &number, const QString &sentence)
{
    setHead(tr("Unreadable case"), tr("Case %1").arg(number.toString()));
    m_state->hide();
    m_actions->hide();
    m_marks->showMarks({});
    m_marksCard = nullptr;
    m_mergeCard = nullptr;
    m_reason = nullptr;
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    addCard(layout, tr("This case cannot be shown"), page)->addWidget(plainLabel(sentence, u"error"_s, page));
    layout->addStretch(1);
    setContent(page);
    show();
}

bool CaseView::leaveQuestion()
{
    return (m_marksCard && m_marksCard->leave()) || (m_mergeCard && m_mergeCard->leave());
}

/// How one came here, and what is not known: before anything else is read.
void CaseView::addNotices(QVBoxLayout *layout, const OpenedCase &opened, QWidget *page)
{
    const auto add = [&](const QString &sentence, const QString &role) {
        auto *notice = plainLabel(sentence, role, page);
        notice->setAccessibleName(sentence);
        layout->addWidget(notice);
    };
    if (opened.asked != opened.file.number())
        add(tr("Case %1 was merged into this one, which goes on for both.").arg(opened.asked.toString()), u"subtitle"_s);
    if (!opened.marks)
        add(tr("The marks of this case cannot be read: ask no provider about it, and tell your IT service, which can verify the case log."), u"error"_s);
    if (opened.state().quarantinedSince)
        add(tr("This case waits to be purged: nothing is added to it. Take it back from the purge first."), u"error"_s);
    if (!m_workplace.may(Right::DecideCases))
        add(tr("Your account may look at cases; it changes and prints nothing."), u"hint"_s);
}

/// What is done with the case as a whole, as far as the account may.
void CaseView::addCards(QVBoxLayout *layout, const OpenedCase &opened, QWidget *page)
{
    const CaseNumber number = opened.file.number();
    const bool goesOn = !::isHidden(opened.state());
    m_marksCard = nullptr;
    m_mergeCard = nullptr;
    m_reason = nullptr;
    if (m_workplace.may(Right::DecideCases) && goesOn) {
        m_mergeCard = new MergeCard(m_workplace, opened.line(), page);
        connect(m_mergeCard, &MergeCard::merged, this, &CaseView::merged);
        connect(m_mergeCard, &MergeCard::unmerged, this, &CaseView::unmerged);
        connect(m_mergeCard, &MergeCard::lookHere, this, &CaseView::bringIntoSight);
        layout->addWidget(m_mergeCard);
    }
    if (m_workplace.may(Right::MarkCases) && opened.marks && goesOn) {
        m_marksCard = new MarksCard(m_workplace, number, opened.state(), page);
        connect(m_marksCard, &MarksCard::marked, this, &CaseView::marked);
        connect(m_marksCard, &MarksCard::lookHere, this, &CaseView::bringIntoSight);
        layout->addWidget(m_marksCard);
    }
    if (m_workplace.may(Right::SeeConsultations))
        layout->addWidget(new ConsultationsCard(m_workplace, number, page));
}

QWidget *CaseView::content(const OpenedCase &opened, QDate today)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::Between);

    const Revision &latest = opened.file.latest();
    addNotices(layout, opened, page);
    addCard(layout, tr("Family"), page)->addWidget(presentState(latest, today, page));
    QVBoxLayout *prices = addCard(layout, tr("Prices"), page);
    for (const Decision &decision : latest.decisions)
        prices->addWidget(new PriceRow(decision, page));
    if (latest.decisions.isEmpty())
        prices->addWidget(plainLabel(m_workplace.may(Right::DecideCases) ? tr("No price yet: reopen the case to complete it.") : tr("No price yet."), u"hint"_s, page));
    addCard(layout, tr("History"), page)->addWidget(new TimelineView(timelineOf(opened.file, opened.marks.value_or(QList<CaseMark>())), page));
    addCards(layout, opened, page);
    layout->addStretch(1);
    return page;
}
