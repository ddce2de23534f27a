#include "ui/desk/deskpage.h"

#include <QDir>
#include <QFileInfo>

#include "core/attestation/pdf.h"
#include "ui/background.h"
#include "ui/desk/decisionblock.h"
#include "ui/desk/householdblock.h"
#include "ui/desk/identityblock.h"
#include "ui/desk/paper.h"
#include "ui/printing.h"
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
                .note = {},
                .reason = m_dossier ? m_decision->reason() : QString(),
                .requestId = m_requestId,
                .id = m_draft ? m_draft->id : QUuid()};
    // The same draft again, after an answer that never came, is the same revision; any other is a new one.
    if (!m_draft || draft != *m_draft)
        draft.id = QUuid::createUuid();
    return draft;
}

void DeskPage::decide(bool print)
{
    if (m_decisions.isEmpty() || m_recording || m_recorded)
        return;
    const auto identity = m_identity->checkedIdentity(today());
    if (!identity)
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
            m_decision->showProblem(describe(revision.error()));
    };
    background(this, [caseload, draft] { return caseload.decide(draft); }, done);
}

void DeskPage::recorded(const Revision &revision, bool print)
{
    m_recorded = revision;
    m_dossier = revision;
    m_decision->showRecorded(revision);
    recognise();
    if (print)
        makePaper();
}

attestation::Content DeskPage::paper() const
{
    return attestation::content(*m_recorded, m_workplace.settings.townHall, today(), true, m_workplace.settings.practice,
                                m_showQuotient);
}

void DeskPage::makePaper()
{
    const QString folder = QFileInfo(m_workplace.settingsFile).dir().filePath(u"attestations"_s);
    const PaperJob job{.content = paper(),
                       .number = m_recorded->number,
                       .caseload = m_workplace.caseload,
                       .folder = folder,
                       .usePrinter = !m_workplace.settings.practice};
    issueAttestation(this, job, [this, visit = m_visit](const Issue &issue) {
        if (visit == m_visit)
            issued(issue);
    });
}

void DeskPage::issued(const Issue &issue)
{
    if (issue.revision)
        m_recorded = m_dossier = issue.revision; // the case's history is one longer
    if (issue.problem.isEmpty())
        m_decision->showPaper(issue.sentence, issue.file);
    else
        m_decision->showProblem(issue.problem);
}

void DeskPage::savePaper()
{
    if (!m_recorded)
        return;
    background(this, [content = paper()] { return attestation::toPdf(content); }, [this, visit = m_visit](const QByteArray &pdf) {
        if (visit == m_visit && m_recorded)
            saveAttestation(this, pdf, m_recorded->number, [this] { noteIssue(); });
    });
}

void DeskPage::noteIssue()
{
    const auto note = [caseload = m_workplace.caseload, number = m_recorded->number] { return caseload.recordIssue(number); };
    background(this, note, [this, visit = m_visit](const Result<Revision> &revision) {
        if (visit == m_visit && revision)
            m_recorded = m_dossier = *revision;
    });
}
