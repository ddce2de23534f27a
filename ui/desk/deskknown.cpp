#include "ui/desk/deskpage.h"

#include "ui/background.h"
#include "ui/desk/decisionblock.h"
#include "ui/desk/householdblock.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/noticebar.h"
#include "ui/desk/oppositionwatch.h"
#include "ui/desk/taxnoticeblock.h"
#include "ui/reasonform.h"
#include "ui/words/casewords.h"

using namespace Qt::StringLiterals;

// Whether the person at the counter is known already, objects to the calls, has a protected case; and what the account
// at work may record.

void DeskPage::connectKnown()
{
    connect(m_opposition, &OppositionWatch::settled, this, &DeskPage::oppositionSettled);
    connect(m_glass, &ReasonForm::given, this, [this](const QString &reason) {
        if (m_wantedCase)
            openCase(m_wantedCase->number, reason, m_wantedCase->then);
    });
    connect(m_glass, &ReasonForm::left, this, [this] {
        m_glass->dismiss();
        if (const auto wanted = std::exchange(m_wantedCase, std::nullopt); wanted && wanted->otherwise)
            wanted->otherwise();
        m_identity->focusFirstField();
    });
    if (!mayRecord())
        m_identity->setAskable(false);
}

bool DeskPage::mayRecord() const
{
    return m_workplace.may(Right::DecideCases);
}

void DeskPage::recognise()
{
    const auto person = m_identity->recognisable();
    QList<KnownCase> known;
    if (person)
        known = knownCases(m_workplace.index, *person, childrenNames(m_household->kept()));
    if (m_dossier)
        known.removeIf([this](const KnownCase &each) { return each.summary.number == m_dossier->number; });
    m_identity->showKnown(known);
    const bool isSure = !known.isEmpty() && known.first().likeness == Likeness::Same;
    m_known = isSure ? std::optional(known.first().summary.number) : std::nullopt;
}

void DeskPage::openKnown(const CaseNumber &number)
{
    openCase(number, {}, [this](const CaseFile &file) { reopen(file); });
}

void DeskPage::openCase(const CaseNumber &number, const QString &reason,
                        const std::function<void(const CaseFile &)> &then)
{
    const auto open = [caseload = m_workplace.caseload, number, reason] { return caseload.open(number, reason); };
    background(this, open, [this, number, reason, then, visit = m_visit](const Result<CaseFile> &file) {
        if (visit != m_visit)
            return;
        if (file) {
            m_glass->dismiss();
            then(*file);
            m_openedFor = reason;
        } else if (file.error().problem == Problem::ReasonNeeded) {
            askReason({number, then, {}});
        } else if (!m_glass->isHidden()) {
            m_glass->refuse(describe(file.error()));
        } else {
            Q_EMIT statusMessage(describe(file.error()));
        }
    });
}

/// A protected case is opened with a reason only, which is noted.
void DeskPage::askReason(const WantedCase &wanted)
{
    m_wantedCase = wanted;
    m_glass->ask({.title = tr("Case %1 is protected").arg(wanted.number.toString()),
                  .words = tr("Say why you open it, if your work needs it. Your name, the time and your reason are "
                              "noted, and a supervisor reads them."),
                  .verb = tr("Open the case"),
                  .icon = u"lock"_s});
    m_glass->giveFocus();
    bringIntoSight(m_glass);
}

/// The whole identity: the same that a question would be about.
void DeskPage::watchOpposition()
{
    const auto number = m_dossier ? std::optional(m_dossier->number) : std::nullopt;
    m_taxNotice->setCase(number);
    m_opposition->look(m_identity->identity(today()), number);
}

void DeskPage::oppositionSettled()
{
    const bool objects = m_opposition->objects();
    m_identity->setAskable(!objects && mayRecord());
    m_taxNotice->setObjects(objects);
    if (objects)
        sayObjection();
    else if (m_saysObjection)
        m_household->notice()->clear();
    m_saysObjection = objects;
    if (std::exchange(m_askWhenSettled, false) && !objects)
        ask();
}

/// Before anything is asked: what is done instead.
void DeskPage::sayObjection()
{
    m_household->notice()->say(NoticeBar::Tone::LookHere,
                               tr("This person objects to the calls (GDPR, article 21): neither the CAF/MSA nor the "
                                  "tax office is asked. Go on with the papers that "
                                  "the family shows."),
                               {{tr("Go on with a paper"), [this] { m_household->editQuotient(); }}});
}

/// False when the question must not leave now: the person objects, or whether they do is being looked up for a case
/// that is worked on.
bool DeskPage::mayAskNow()
{
    if (m_opposition->objects()) {
        sayObjection();
        bringIntoSight(m_household->notice());
        return false;
    }
    m_askWhenSettled = m_dossier && m_opposition->isLooking();
    if (m_askWhenSettled)
        m_household->notice()->say(NoticeBar::Tone::Busy, tr("One moment: whether this person objects to the calls is looked up."));
    return !m_askWhenSettled;
}

/// Why nothing can be recorded here, in words; empty when it can.
QString DeskPage::whyNotRecorded() const
{
    if (!mayRecord())
        return tr("Your account records and prints nothing at the counter: ask a colleague who receives families.");
    return m_workplace.logTrouble && m_workplace.logTrouble->problem != Problem::None
        ? describe(*m_workplace.logTrouble)
        : QString();
}

void DeskPage::showPending()
{
    m_decision->forbid(whyNotRecorded());
    m_decision->showPending(m_decisions, m_dossier ? std::optional(m_dossier->number) : std::nullopt);
    if (!m_dossier && m_known && !m_decisions.isEmpty())
        m_decision->notice()->say(NoticeBar::Tone::LookHere,
                                  tr("This person already has case %1.").arg(m_known->toString()),
                                  {{tr("Take it up again"), [this, number = *m_known] { openKnown(number); }}});
}
