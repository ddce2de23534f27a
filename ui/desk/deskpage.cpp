#include "ui/desk/deskpage.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/frenchtext.h"
#include "core/casework/pricing.h"
#include "ui/background.h"
#include "ui/desk/decisionblock.h"
#include "ui/desk/householdblock.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/noticebar.h"
#include "ui/desk/tariffblock.h"
#include "ui/theme/theme.h"
#include "ui/words/casewords.h"
#include "ui/words/providerwords.h"

using namespace Qt::StringLiterals;

static constexpr int slowAfterMs = 8000; // « La CAF répond lentement… » (contract §1.13)

DeskPage::DeskPage(Workplace &workplace, QWidget *parent)
    : QScrollArea(parent), m_workplace(workplace), m_identity(new IdentityBlock), m_household(new HouseholdBlock),
      m_tariff(new TariffBlock), m_decision(new DecisionBlock), m_slow(new QTimer(this))
{
    build();
    connectBlocks();
    m_slow->setSingleShot(true);
    m_slow->setInterval(slowAfterMs);
    connect(m_slow, &QTimer::timeout, this, &DeskPage::sayWhileWaiting);
    m_identity->offerExamples(workplace.examples);
    newFamily();
}

void DeskPage::build()
{
    auto *content = new QWidget;
    content->setAccessibleName(tr("Counter"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme::Apart, theme::Between, theme::Apart, theme::Between);
    layout->setSpacing(theme::Between);
    layout->addWidget(m_identity);
    layout->addWidget(m_household);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(theme::Between);
    bottom->addWidget(m_tariff, 2);
    bottom->addWidget(m_decision, 1);
    layout->addLayout(bottom);
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setAccessibleName(tr("Counter"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void DeskPage::connectBlocks()
{
    connect(m_identity, &IdentityBlock::changed, this, &DeskPage::identityChanged);
    connect(m_identity, &IdentityBlock::askRequested, this, &DeskPage::ask);
    connect(m_identity, &IdentityBlock::cancelRequested, this, &DeskPage::cancel);
    connect(m_identity, &IdentityBlock::caseRequested, this, &DeskPage::openKnown);
    connect(m_household, &HouseholdBlock::keptChanged, this, &DeskPage::priceAgain);
    connect(m_tariff, &TariffBlock::dayChanged, this, [this](QDate day) {
        m_household->setDay(day);
        priceAgain();
    });
    connect(m_tariff, &TariffBlock::unfolded, this, &DeskPage::showPricesWhole);
    connect(m_decision, &DecisionBlock::validateRequested, this, &DeskPage::decide);
    connect(m_decision, &DecisionBlock::saveRequested, this, &DeskPage::savePaper);
    connect(m_decision, &DecisionBlock::newFamilyRequested, this, &DeskPage::newFamily);

    addKey(Qt::Key_F5, &DeskPage::ask);
    addKey(Qt::Key_F9, &DeskPage::keepAll);
    addKey(QKeySequence::Print, &DeskPage::validateAndPrint);
    addKey(Qt::CTRL | Qt::Key_Return, &DeskPage::validate);
    addKey(Qt::CTRL | Qt::Key_Enter, &DeskPage::validate);
    addKey(Qt::Key_Escape, &DeskPage::cancel);
}

void DeskPage::addKey(const QKeySequence &keys, void (DeskPage::*run)())
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, run);
}

void DeskPage::newFamily()
{
    cancel();
    ++m_visit;
    m_asked.reset();
    m_dossier.reset();
    m_recorded.reset();
    m_draft.reset();
    m_recording = false;
    m_decisions.clear();
    m_requestId.clear();
    m_identity->clear();
    m_household->clear();
    m_household->setDay(today());
    m_tariff->setDay(today());
    m_tariff->clear();
    m_decision->clear();
    ensureVisible(0, 0);
    m_identity->focusFirstField();
}

void DeskPage::reopen(const CaseFile &file)
{
    newFamily();
    m_dossier = file.latest();
    m_identity->setIdentity(m_dossier->applicant);
    m_household->setDossier(*m_dossier);
    Q_EMIT statusMessage(tr("Case %1 taken up again.").arg(m_dossier->number.toString()));
}

void DeskPage::refresh()
{
    m_identity->offerExamples(m_workplace.examples);
    priceAgain();
}

void DeskPage::identityChanged()
{
    // Whatever was asked was asked for somebody else, unless a capital letter changed.
    const auto identity = m_identity->identity(today());
    if (m_lookup && identity != m_asked)
        cancel();
    if (m_household->hasReceived() && identity != m_asked) {
        m_household->forgetReceived();
        m_household->notice()->say(NoticeBar::Tone::LookHere,
                                   tr("The identity has changed since the answer, which was put aside: ask the CAF/MSA again (F5)."));
    }
    recognise();
}

void DeskPage::recognise()
{
    const auto identity = m_identity->identity(today());
    QList<CaseSummary> known = identity ? m_workplace.index.known(*identity) : QList<CaseSummary>{};
    if (m_dossier)
        known.removeIf([this](const CaseSummary &summary) { return summary.number == m_dossier->number; });
    m_identity->showKnown(known);
}

void DeskPage::openKnown(const CaseNumber &number)
{
    const Caseload caseload = m_workplace.caseload;
    background(this, [caseload, number] { return caseload.open(number); }, [this, visit = m_visit](const Result<CaseFile> &file) {
        if (visit != m_visit)
            return;
        if (file)
            reopen(*file);
        else
            Q_EMIT statusMessage(describe(file.error()));
    });
}

void DeskPage::ask()
{
    if (m_lookup || m_recording)
        return;
    const auto identity = m_identity->checkedIdentity(today());
    if (!identity)
        return;
    m_asked = identity;
    m_identity->setAsking(true);
    m_identity->setStatus({});
    m_household->notice()->say(NoticeBar::Tone::Busy, tr("The CAF/MSA is being asked…"));
    m_askedAt = m_workplace.now();
    m_slow->start();
    // The month goes with every request, so that the answer says which month it is for.
    m_lookup = m_workplace.ask({.identity = *identity, .period = YearMonth::of(today())}, this);
    connect(m_lookup, &FamilyLookup::waiting, this, [this](int seconds, const ProviderError &because) {
        m_household->notice()->say(NoticeBar::Tone::Busy,
                                   describe(because) + u' ' + tr("New attempt in %n second(s).", nullptr, seconds));
    });
    connect(m_lookup, &FamilyLookup::finished, this, &DeskPage::receive);
}

void DeskPage::cancel()
{
    if (!m_lookup)
        return;
    delete m_lookup;
    m_slow->stop();
    m_identity->setAsking(false);
    m_identity->setStatus(tr("Request cancelled: nothing was kept of it."));
    m_household->notice()->clear();
}

void DeskPage::sayWhileWaiting()
{
    m_household->notice()->say(NoticeBar::Tone::Busy, tr("The CAF is slow to answer… You can go on, or press Esc to cancel."));
}

void DeskPage::receive(const FamilyAnswer &answer)
{
    m_lookup->deleteLater();
    m_lookup = nullptr;
    m_slow->stop();
    m_identity->setAsking(false);
    m_requestId = answer.requestId;
    if (answer.outcome != LookupOutcome::Found || !answer.identityMatches)
        return showFailure(answer);
    m_household->notice()->clear();
    m_household->setReceived(answer);
    const qint64 ms = m_askedAt.msecsTo(m_workplace.now());
    m_identity->setStatus(tr("Answer in %1 s, identity confirmed.").arg(numberText(Exact::fraction(ms / 100, 10), 1)));
}

void DeskPage::showFailure(const FamilyAnswer &answer)
{
    QList<NoticeBar::Action> actions;
    if (answer.outcome == LookupOutcome::NotFound)
        actions.append({tr("Try the other parent"), [this] { tryOtherParent(); }});
    else if (!answer.errors.isEmpty() && answer.errors.first().retryable)
        actions.append({tr("Ask again"), [this] { ask(); }});
    actions.append({tr("Go on with a paper"), [this] { m_household->editQuotient(); }});

    QStringList details{tr("Time: %1").arg(answer.at.toLocalTime().toString(u"HH:mm:ss"_s))};
    if (answer.status > 0)
        details << tr("HTTP status: %1").arg(answer.status);
    if (!answer.errors.isEmpty() && !answer.errors.first().code.isEmpty())
        details << tr("Code: %1").arg(answer.errors.first().code);
    if (!answer.requestId.isEmpty())
        details << tr("Request: %1").arg(answer.requestId);
    m_household->notice()->say(NoticeBar::Tone::LookHere, describe(answer), actions, details.join(u" · "_s));
}

void DeskPage::tryOtherParent()
{
    // The first parent stays in the household as an adult of the family: only the applicant changes.
    m_identity->clear();
    m_household->notice()->clear();
    m_identity->focusFirstField();
}

void DeskPage::showPricesWhole()
{
    // The prices are what one reads next; the focus stays where it was. Once the page has its new height.
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_tariff, 0, theme::Between); });
}

void DeskPage::keepAll()
{
    m_household->keepAll();
    showPricesWhole();
}

void DeskPage::priceAgain()
{
    const Household &household = m_household->kept();
    const QDate day = m_tariff->day();
    m_decisions.clear();
    const std::optional<Schedule> schedule = m_workplace.schedules.inForce(day);
    if (!schedule) {
        m_tariff->showNoSchedule(day);
    } else if (household == Household()) {
        m_tariff->showWaiting();
    } else {
        m_household->suggestResident(suggestsResident(*schedule, household));
        const QList<ServicePrice> prices = priceAll(*schedule, m_household->kept(), day);
        for (const ServicePrice &price : prices) {
            if (price.decision)
                m_decisions.append(*price.decision);
        }
        m_showQuotient = schedule->showQuotient;
        m_tariff->showPrices(*schedule, prices);
    }
    m_recorded.reset(); // what is on the screen is no longer what was recorded
    m_decision->showPending(m_decisions, m_dossier ? std::optional(m_dossier->number) : std::nullopt);
}
