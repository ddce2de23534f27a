#include "ui/history/historypage.h"

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

Issuing HistoryPage::issuing() const
{
    const Revision &latest = m_open->file.latest();
    const bool showQuotient = m_workplace.schedules.allowsQuotient(latest.decisions);
    const Settings &settings = m_workplace.settings;
    return {.content = attestation::content(latest, settings.townHall, today(), true, settings.practice, showQuotient),
            .number = m_open->file.number(),
            .version = latest.version,
            .caseload = m_workplace.caseload,
            .reason = m_reason};
}

void HistoryPage::print()
{
    if (m_open && m_view->mayGoOn())
        printAttestation(this, issuing(), [this](const Result<Revision> &revision) { issueRecorded(revision); });
}

void HistoryPage::save()
{
    if (m_open && m_view->mayGoOn())
        saveAttestation(this, issuing(), [this](const Result<Revision> &revision) { issueRecorded(revision); });
}

void HistoryPage::issueRecorded(const Result<Revision> &revision)
{
    if (!revision) {
        say(tr("No attestation was made: the case could not note it. %1").arg(describe(revision.error())));
        return;
    }
    if (m_open && m_open->file.number() == revision->number && m_open->file.latest().version + 1 == revision->version) {
        m_open->file.revisions.append(*revision);
        m_view->setCase(*m_open, today());
    }
    m_workplace.index.putRevision(summary(*revision));
    refresh();
}
