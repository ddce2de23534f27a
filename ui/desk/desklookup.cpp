#include "ui/desk/deskpage.h"

#include <QShortcut>
#include <QTimer>

#include "core/base/frenchtext.h"
#include "core/base/text.h"
#include "ui/background.h"
#include "ui/desk/countdown.h"
#include "ui/desk/householdblock.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/noticebar.h"
#include "ui/desk/periodchoice.h"
#include "ui/desk/taxnoticeblock.h"
#include "ui/words/casewords.h"
#include "ui/words/providerwords.h"

using namespace Qt::StringLiterals;

// The question to the CAF/MSA, while it runs and when it comes back.

/// What was asked was asked, also where nobody waits for the answer any more.
DeskPage::~DeskPage()
{
    if (m_lookup)
        noteFund({}, toString(LookupOutcome::Cancelled));
    m_taxNotice->clear();
}

void DeskPage::ask()
{
    if (m_lookup || m_recording || !mayRecord())
        return;
    const auto identity = m_identity->checkedIdentity(today());
    if (!identity || !isOfThisCase(*identity) || !mayAskNow())
        return;
    m_asked = identity;
    m_repair.reset();
    m_identity->period().setNow(m_workplace.now());
    // The month goes with every request, so that the answer says which month it is for.
    put({.identity = *identity,
         .period = m_identity->period().month(),
         .caseNumber = m_dossier ? std::optional(m_dossier->number) : std::nullopt});
}

/// The last question once more: the service could not answer it.
void DeskPage::askAgain()
{
    if (!m_repair)
        return ask();
    if (!m_lookup && !m_recording && mayAskNow())
        put(LookupRequest(*m_question));
}

void DeskPage::put(const LookupRequest &question)
{
    m_question = question;
    forgetProposals();
    m_identity->setAsking(true);
    m_identity->setStatus({});
    m_household->notice()->say(NoticeBar::Tone::Busy, tr("The CAF/MSA is being asked…"));
    m_askedAt = m_workplace.now();
    m_slow->start();
    m_escape->setEnabled(true);
    m_lookup = m_workplace.ask(question, this);
    countDownWaits();
    connect(m_lookup, &FamilyLookup::finished, this, [this](const FamilyAnswer &answer) {
        if (answer.clockAheadSeconds != 0)
            Q_EMIT statusMessage(describeClock(answer.clockAheadSeconds));
    });
    connect(m_lookup, &FamilyLookup::finished, this, &DeskPage::receive);
}

/// The seconds until the next attempt, one by one, without a sound: only the first sentence is announced.
void DeskPage::countDownWaits()
{
    auto *countdown = new Countdown(m_lookup); // ends with the question
    connect(m_lookup, &FamilyLookup::waiting, countdown, [this, countdown](int seconds, const ProviderError &because) {
        const auto sentence = [because](int left) {
            return describe(because) + u' ' + tr("New attempt in %n second(s); Esc cancels.", nullptr, left);
        };
        m_slow->stop(); // nobody is slow while we wait
        m_household->notice()->say(NoticeBar::Tone::Busy, sentence(seconds));
        countdown->start(seconds, [this, sentence](int left) {
            m_household->notice()->restate(left > 0 ? sentence(left) : tr("The CAF/MSA is being asked…"));
            if (left == 0)
                m_slow->start();
        });
    });
}

void DeskPage::endAsking()
{
    m_slow->stop();
    m_escape->setEnabled(false);
    m_identity->setAsking(false);
}

void DeskPage::cancel()
{
    if (!m_lookup)
        return;
    delete m_lookup;
    ++m_sent;
    noteFund({}, toString(LookupOutcome::Cancelled));
    endAsking();
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
    endAsking();
    if (answer.attempts > 0) { // nobody was asked where the person objects, or where there is no way to ask
        ++m_sent;
        noteFund(answer.requestId, toString(answer.outcome));
    }
    if (answer.outcome != LookupOutcome::Found || !answer.identityMatches)
        return showFailure(answer);
    m_requestId = answer.requestId;
    m_household->setReceived(answer, m_repair ? toString(*m_repair) : QString());
    sayPeriod(answer);
    sayFoundAs();
    const qint64 ms = m_askedAt.msecsTo(m_workplace.now());
    m_identity->setStatus(tr("Answer in %1 s, identity confirmed.").arg(numberText(Exact::fraction(ms / 100, 10), 1)));
}

void DeskPage::showFailure(const FamilyAnswer &answer)
{
    QList<NoticeBar::Action> actions;
    if (answer.outcome == LookupOutcome::NotFound) {
        proposeAfter(answer);
        actions = repairActions();
    } else if (!answer.errors.isEmpty() && answer.errors.first().retryable) {
        actions.append({tr("Ask again"), [this] { askAgain(); }});
    }
    actions.append({tr("Go on with a paper"), [this] { m_household->editQuotient(); }});

    QStringList details{tr("Time: %1").arg(answer.at.toLocalTime().toString(u"HH:mm:ss"_s))};
    if (answer.status > 0)
        details << tr("HTTP status: %1").arg(answer.status);
    if (!answer.errors.isEmpty() && !answer.errors.first().code.isEmpty())
        details << tr("Code: %1").arg(answer.errors.first().code);
    if (!answer.requestId.isEmpty())
        details << tr("Request: %1").arg(answer.requestId);
    m_household->notice()->say(NoticeBar::Tone::LookHere, joined({describe(answer), repairSentence()}, u" "_s), actions,
                               details.join(u" · "_s));
}

void DeskPage::noteFund(const QString &requestId, const QString &outcome)
{
    noteAsked(u"CAF/MSA"_s, m_asked, requestId, outcome, m_repair ? toString(*m_repair) : QString());
}

/// Every question leaves its line in the journal (terms of the State's API): which case, where it has a number already,
/// or whom it was about, and the request, which the State knows too.
void DeskPage::noteAsked(const QString &provider, const std::optional<CivilIdentity> &person, const QString &requestId,
                         const QString &outcome, const QString &reason)
{
    JournalLine line;
    line.action = JournalAction::Asked;
    line.provider = provider;
    line.requestId = requestId;
    line.outcome = outcome;
    line.reason = reason;
    line.number = m_dossier ? std::optional(m_dossier->number) : std::nullopt;
    if (!line.number && person)
        line.person = askedAbout(*person);
    background(
        this, [caseload = m_workplace.caseload, line] { return caseload.note(line); },
        [this](const Result<Done> &noted) {
            if (!noted)
                Q_EMIT statusMessage(
                    tr("The question could not be noted in the journal. %1").arg(describe(noted.error())));
        });
}
