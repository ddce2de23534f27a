#pragma once
#include "core/domain/casefile.h"
#include "core/domain/casemark.h"
#include "core/domain/journal.h"
#include "core/store/overviews.h"
#include "core/store/sealedlog.h"

/// The cases of a town hall in its sealed log: revisions, marks and consultations are added, nothing is ever changed, and only a
/// purge makes a case unreadable. What a function adds is on the disk when it returns.
///
/// Every function throws StorageFailure when the disk or the file is broken. Not for several threads: open one each.
class CaseLog
{
public:
    explicit CaseLog(SealedLog &log) : m_log(log) {}

    /// Begins a case with its first revision: allots the next number of `year`, sets `number` and `version`.
    /// A revision whose id is in the log already is not written twice: the stored one comes back, so that a caller who
    /// never heard whether the commit went through can ask again.
    Result<Revision> create(const Revision &first, int year);

    /// Adds a revision to its case. Fault::Conflict unless its version comes right after the latest; Fault::NotFound
    /// for an unknown case. Idempotent as create().
    Result<Revision> append(const Revision &next);

    /// Writes a case of an older log as it was, within an atomically(): same number, revisions and times.
    void takeIn(const QUuid &caseId, const CaseFile &file, const QList<JournalLine> &openings);

    /// Adds a mark to a case. Fault::NotFound for an unknown case.
    Result<Done> mark(const CaseNumber &number, const CaseMark &mark);
    /// The same within an atomically() of the caller.
    Result<Done> addMark(const CaseNumber &number, const CaseMark &mark);
    Result<CaseMarks> marks(const CaseNumber &number);

    /// Notes that a case was looked at, printed, exported, or that a provider was asked. Fault::NotFound for an unknown case.
    Result<Done> note(const JournalLine &line);
    /// The same within an atomically() of the caller.
    Result<Done> addLine(const JournalLine &line);

    /// All revisions, oldest first. Fault::NotFound, also for a case that was purged; Fault::Unreadable when one of them
    /// is damaged, Fault::Refused when a newer version of the program wrote it.
    Result<CaseFile> read(const CaseNumber &number);

    /// The last of them alone, with the same errors: what came before it is not looked at.
    Result<Revision> latest(const CaseNumber &number);

    /// Every case, latest change first. A case whose overview is damaged stands with its number alone.
    QList<CaseSummary> list();
    /// What the list says of one case; none where its overview is missing or damaged.
    std::optional<CaseSummary> summaryOf(const CaseNumber &number);
    /// The number of a case, for one whose overview does not open.
    CaseNumber numberOf(const QUuid &caseId);
    std::optional<QUuid> find(const CaseNumber &number);

    /// What was done to a case and who looked at it, oldest first. Fault::NotFound, Fault::Unreadable.
    Result<QList<JournalLine>> journal(const CaseNumber &number);

    /// What every record of cases tells a reader of the journal, oldest first; what cannot be read, or was forgotten, is left out.
    void forEachLine(const std::function<void(const JournalLine &)> &take);

    /// The key that seals the consultations of a month, so that they can be forgotten month by month.
    static QUuid monthKey(QDate day);

private:
    Result<Revision> revisionIn(const RecordPlace &place, const QByteArray &box);
    std::optional<Result<Revision>> alreadyWritten(const QUuid &revision);
    void begin(const QUuid &caseId, const CaseNumber &number);
    void write(const QUuid &caseId, const Revision &revision);
    void writeLine(const QUuid &caseId, const JournalLine &line);
    Result<CaseMarks> marksOf(const QUuid &caseId);
    Result<std::optional<JournalLine>> lineIn(const RecordPlace &place, const QByteArray &box);

    SealedLog &m_log;
};
