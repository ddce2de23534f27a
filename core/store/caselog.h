#pragma once
#include "core/base/ports.h"
#include "core/domain/casefile.h"
#include "core/domain/journal.h"
#include "core/store/database.h"

/// The cases of a town hall, as a log: revisions and journal lines are added, nothing is ever changed or taken away,
/// and the file itself refuses it. A revision and its journal line are on the disk together when a function returns.
///
/// Every function throws StorageFailure when the disk or the file is broken. Not for several threads: open one each.
class CaseLog
{
public:
    /// Opens the log of `folder`; makes both when missing. A log for reading refuses the functions that write.
    CaseLog(const QString &folder, Access access, NewId newId = &QUuid::createUuid);

    /// Whether `folder` holds a log; opens nothing.
    static bool isIn(const QString &folder);

    /// Begins a case with its first revision: allots the next number of `year`, sets `number` and `version`.
    /// A revision whose id is in the log already is not written twice: the stored one comes back, so that a caller who
    /// never heard whether the commit went through can ask again.
    Result<Revision> create(const Revision &first, int year);

    /// Adds a revision to its case. Fault::Conflict unless its version comes right after the latest; Fault::NotFound
    /// for an unknown case. Idempotent as create().
    Result<Revision> append(const Revision &next);

    /// Notes in the journal that a case was looked at. Fault::NotFound for an unknown case.
    Result<Done> recordOpening(const CaseNumber &number, const JournalLine &line);

    /// All revisions, oldest first. Fault::NotFound; Fault::Unreadable when one of them is damaged, Fault::Refused when
    /// a newer version of the program wrote it.
    Result<CaseFile> read(const CaseNumber &number);

    /// Every case, latest change first. A case whose record is damaged stands with its number and version alone.
    QList<CaseSummary> list();

    /// What was done to a case and who looked at it, oldest first. Fault::NotFound, Fault::Unreadable.
    Result<QList<JournalLine>> journal(const CaseNumber &number);

    /// The cases of which some revision or journal line cannot be read: reads everything.
    QList<CaseNumber> damaged();

private:
    struct StoredCase {
        QUuid id;
        CaseNumber number;
    };

    std::optional<StoredCase> find(const CaseNumber &number);
    int latestVersion(const StoredCase &stored);
    std::optional<Result<Revision>> alreadyWritten(const QUuid &revision);
    void write(const StoredCase &stored, const Revision &revision);
    void note(const StoredCase &stored, int version, const JournalLine &line);
    Result<Revision> readRevision(const StoredCase &stored, int version, const QByteArray &details) const;

    Database m_database;
    NewId m_newId;
};
