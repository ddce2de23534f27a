#pragma once
#include "core/domain/casefile.h"
#include "core/domain/journal.h"
#include "core/store/sealedlog.h"

/// The case log of the first version of this program, which was not sealed: to be taken over once.
class FirstLog
{
public:
    static QString fileIn(const QString &folder);
    static bool isIn(const QString &folder);

    /// Opens it for reading. Throws StorageFailure.
    explicit FirstLog(const QString &folder);

    struct Case {
        QUuid id;
        CaseFile file;
        QList<JournalLine> openings; ///< Who looked at it; the changes are in the revisions.
    };
    /// Every case, in the order they were begun, to `take`. Fault::Unreadable for the first one that is damaged.
    Result<int> forEach(const std::function<void(const Case &)> &take);

private:
    Result<Case> read(const QUuid &id, const CaseNumber &number);

    Database m_database;
};

/// Takes all cases of the unsealed log in the folder into `log`, then compares every one of them with what was written.
/// The unsealed file is not touched. How many cases there were.
Result<int> takeOver(FirstLog &from, SealedLog &log);
/// Overwrites the unsealed file and takes it away, with what SQLite keeps beside it.
Result<Done> destroyFirstLog(const QString &folder);
