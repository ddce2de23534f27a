#include "ui/history/historypage.h"

#include "core/attestation/pdf.h"
#include "core/casework/papermark.h"
#include "ui/background.h"
#include "ui/history/caseview.h"
#include "ui/words/casewords.h"
#include "ui/words/markwords.h"

// What is done with the open case: its marks, its merges, its way back to the desk, its paper.

void HistoryPage::marked(const QList<CaseMark> &history)
{
    if (!m_open || history.isEmpty())
        return;
    m_open->marks = history;
    m_view->setCase(*m_open, today());
    m_view->setFocus();
    m_workplace.index.put(m_open->line());
    refresh();
    Q_EMIT statusMessage(tr("%1: noted in case %2.").arg(describe(history.last()), m_open->file.number().toString()));
}

/// The list says at once what the log now says; the case that goes on is opened.
void HistoryPage::merged(const CaseNumber &from, const CaseNumber &into)
{
    if (auto line = m_workplace.index.summaryOf(from)) {
        line->mergedInto = into;
        m_workplace.index.put(*line);
    }
    m_view->setFocus();
    m_open.reset(); // not to be read again under its own number
    refresh();
    open(from, m_reason);
    Q_EMIT casesChanged();
    Q_EMIT statusMessage(tr("Case %1 now leads to %2.").arg(from.toString(), into.toString()));
}

void HistoryPage::unmerged(const CaseNumber &from)
{
    if (auto line = m_workplace.index.summaryOf(from)) {
        line->mergedInto.reset();
        m_workplace.index.put(*line);
    }
    refresh();
    if (m_open) {
        m_open->asked = m_open->file.number();
        m_view->setCase(*m_open, today());
        m_view->setFocus();
    }
    Q_EMIT casesChanged();
    Q_EMIT statusMessage(tr("Case %1 is a case of its own again.").arg(from.toString()));
}

void HistoryPage::reopen()
{
    if (m_open && m_view->mayGoOn())
        Q_EMIT reopenRequested(m_open->file, m_reason);
}

attestation::Content HistoryPage::paper() const
{
    const Revision &latest = m_open->file.latest();
    const bool showQuotient = m_workplace.schedules.allowsQuotient(latest.decisions);
    const Settings &settings = m_workplace.settings;
    return attestation::content(latest, settings.townHall, today(), true, settings.practice, showQuotient);
}

void HistoryPage::print()
{
    if (!m_open || !m_view->mayGoOn())
        return;
    m_view->setMakingPaper(true);
    background(
        this, [content = paper(), caseload = m_workplace.caseload] { return withLogMark(content, caseload); },
        [this, number = m_open->file.number()](const attestation::Content &content) {
            m_view->setMakingPaper(false);
            if (m_open && m_open->file.number() == number)
                printAttestation(this, content, recordingIssue());
        });
}

void HistoryPage::save()
{
    if (!m_open || !m_view->mayGoOn())
        return;
    m_view->setMakingPaper(true);
    background(
        this, [content = paper(), caseload = m_workplace.caseload] { return attestation::toPdf(withLogMark(content, caseload)); },
        [this, number = m_open->file.number()](const QByteArray &pdf) {
            m_view->setMakingPaper(false);
            if (m_open && m_open->file.number() == number)
                saveAttestation(this, pdf, number, recordingIssue());
        });
}

/// What follows a paper that was made: the case remembers it.
PaperMade HistoryPage::recordingIssue()
{
    return [this, number = m_open->file.number(), version = m_open->file.latest().version, reason = m_reason] {
        background(
            this, [caseload = m_workplace.caseload, number, version, reason] { return caseload.recordIssue(number, version, reason); },
            [this](const Result<Revision> &revision) { issueRecorded(revision); });
    };
}

void HistoryPage::issueRecorded(const Result<Revision> &revision)
{
    if (!revision) {
        say(tr("The attestation was made, but the case could not note it. %1").arg(describe(revision.error())));
        return;
    }
    if (m_open && m_open->file.number() == revision->number && m_open->file.latest().version + 1 == revision->version) {
        m_open->file.revisions.append(*revision);
        m_view->setCase(*m_open, today());
    }
    m_workplace.index.putRevision(summary(*revision));
    refresh();
}
