#include "ui/desk/deskpage.h"

#include <QDir>
#include <QFileInfo>

#include "core/casework/comparison.h"
#include "core/casework/paperfile.h"
#include "ui/background.h"
#include "ui/desk/decisionblock.h"
#include "ui/desk/householdblock.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/noticebar.h"
#include "ui/desk/paper.h"
#include "ui/words/casewords.h"

using namespace Qt::StringLiterals;

// The end of a visit: what is recorded, and what is handed over.

void DeskPage::validateAndPrint()
{
    m_recorded ? makePaper() : decide(true);
}

void DeskPage::validate()
{
    decide(false);
}

Draft DeskPage::draftOf(const CivilIdentity &identity) const
{
    Draft draft{.number = m_dossier ? std::optional(m_dossier->number) : std::nullopt,
                .basedOn = m_dossier ? m_dossier->version : 0,
                .applicant = identity,
                .household = m_household->kept(),
                .decisions = m_decisions,
                .note = m_household->note(),
                .reason = m_dossier ? m_decision->reason() : QString(),
                .requestId = m_household->keepsReceived() ? m_requestId : QString(),
                .id = m_draft ? m_draft->id : QUuid()};
    // The same draft again, after an answer that never came, is the same revision; any other is a new one.
    if (!m_draft || draft != *m_draft)
        draft.id = QUuid::createUuid();
    return draft;
}

/// A case taken up again must not become another family's: where the applicant no longer looks like anybody of the
/// case, the agent says which it is before anything is asked or recorded.
bool DeskPage::isOfThisCase(const CivilIdentity &identity)
{
    if (!m_dossier || concerns(*m_dossier, identity) || m_confirmed == identity)
        return true;
    const auto begin = [this] {
        leaveFamily();
        recognise();
    };
    const auto confirm = [this, identity] {
        m_confirmed = identity;
        m_household->notice()->clear();
    };
    m_household->notice()->say(NoticeBar::Tone::LookHere,
                               tr("This identity is not the one of case %1.").arg(m_dossier->number.toString()),
                               {{tr("Begin a new case"), begin}, {tr("Same family: change the applicant"), confirm}});
    ensureWidgetVisible(m_household->notice());
    return false;
}

void DeskPage::decide(bool print)
{
    if (m_decisions.isEmpty() || m_recording || m_recorded)
        return;
    if (!whyNotRecorded().isEmpty())
        return showPending();
    if (m_household->isEditing())
        return m_decision->showProblem(tr("A correction is open: keep it or leave it first."));
    const auto identity = m_identity->checkedIdentity(today());
    if (!identity || !isOfThisCase(*identity))
        return;
    const Draft draft = draftOf(*identity);
    m_draft = draft;
    m_recording = true;
    m_decision->showBusy(tr("Recording…"));
    const Caseload caseload = m_workplace.caseload;
    const auto done = [this, print, visit = m_visit](const Result<Revision> &revision) {
        if (revision)
            Q_EMIT caseRecorded(summary(*revision)); // whatever is on the screen by now
        if (visit != m_visit)
            return;
        m_recording = false;
        if (revision)
            recorded(*revision, print);
        else
            refused(revision.error());
    };
    background(this, [caseload, draft] { return caseload.decide(draft); }, done);
}

/// A log that takes nothing any more is not offered another try; the screen keeps what was typed.
void DeskPage::refused(const Error &error)
{
    m_decision->showProblem(describe(error));
    if (error.problem != Problem::ChainBroken)
        return;
    m_workplace.logTrouble = error;
    showPending();
}

void DeskPage::recorded(const Revision &revision, bool print)
{
    m_confirmed.reset();
    m_touched = false;
    m_recorded = revision;
    m_dossier = revision;
    m_decision->showRecorded(revision);
    recognise();
    if (print)
        makePaper();
}

Issuing DeskPage::issuing() const
{
    return {.content = attestation::content(*m_recorded, m_workplace.settings.townHall, today(), true, m_workplace.settings.practice,
                                            m_workplace.schedules.allowsQuotient(m_recorded->decisions)),
            .number = m_recorded->number,
            .version = m_recorded->version,
            .caseload = m_workplace.caseload,
            .reason = m_openedFor};
}

void DeskPage::makePaper()
{
    if (m_makingPaper)
        return;
    m_makingPaper = true;
    const QString &kept = m_workplace.papersFolder;
    const QString folder = kept.isEmpty() ? QFileInfo(m_workplace.settingsFile).dir().filePath(u"attestations"_s) : kept;
    const PaperJob job{.issuing = issuing(),
                       .folder = folder,
                       .isPrivate = !kept.isEmpty(),
                       .usePrinter = !m_workplace.settings.practice};
    issueAttestation(this, job, [this, visit = m_visit](const Issue &issue) {
        if (issue.revision)
            Q_EMIT caseRecorded(summary(*issue.revision));
        if (visit == m_visit)
            issued(issue);
    });
}

/// The paper of the family that has left: one small file at most. At once, so that the next one is not taken away with it.
void DeskPage::removePapers()
{
    clearPapers(m_workplace.papersFolder);
}

void DeskPage::issued(const Issue &issue)
{
    m_makingPaper = false;
    if (issue.revision)
        tookNote(*issue.revision);
    if (issue.problem.isEmpty())
        m_decision->showPaper(issue.sentence, issue.file);
    else
        m_decision->showPaperProblem(issue.problem);
}

/// The case's history is one longer; what is on the screen is as recorded as it was.
void DeskPage::tookNote(const Revision &revision)
{
    m_dossier = revision;
    if (m_recorded)
        m_recorded = revision;
}

void DeskPage::savePaper()
{
    if (!m_recorded)
        return;
    saveAttestation(this, issuing(), [this, visit = m_visit](const Result<Revision> &revision) {
        if (revision)
            Q_EMIT caseRecorded(summary(*revision));
        if (visit != m_visit)
            return;
        if (revision)
            tookNote(*revision);
        else
            m_decision->showPaperProblem(describe(revision.error()));
    });
}
