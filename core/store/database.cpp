#include "core/store/database.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::StringLiterals;

static constexpr int patienceMs = 4000;

/// The primary result codes of sqlite3.h that call for something else than « the file is damaged ».
static Fault faultOf(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Fault::Busy;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
    case 14: // SQLITE_CANTOPEN
    case 19: // SQLITE_CONSTRAINT: what the log's own triggers refuse
        return Fault::Refused;
    default:
        return Fault::Unreadable;
    }
}

StorageFailure Database::failureOf(const QSqlError &error)
{
    // The number and SQLite's own sentence about it; neither quotes a bound value.
    const int code = error.nativeErrorCode().toInt();
    return {faultOf(code), u"case log: sqlite %1, %2"_s.arg(code).arg(error.databaseText())};
}

/// A lock of a dead process is taken over at once; one that a power cut left empty, when it is two seconds old. That of
/// a living process is safe whatever its age, since the system's own lock on the file goes with it.
static std::unique_ptr<QLockFile> lockForWriting(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(2000);
    const QDeadlineTimer deadline(patienceMs);
    while (!lock->tryLock(0)) {
        if (lock->error() != QLockFile::LockFailedError)
            throw StorageFailure(Fault::Refused, u"case log: the folder cannot be written"_s);
        if (deadline.hasExpired())
            throw StorageFailure(Fault::Busy, u"case log: another writer is at work"_s);
        QThread::msleep(5); // QLockFile's own waiting doubles its pauses, and starves beside an import
    }
    return lock;
}

Database::Database(const QString &path, Access access)
    : m_writing(access == Access::Write ? lockForWriting(path) : nullptr)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection.name);
    connection.setDatabaseName(path);
    const QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patienceMs);
    connection.setConnectOptions(access == Access::Read ? options + u";QSQLITE_OPEN_READONLY"_s : options);
    if (!connection.open())
        throw failureOf(connection.lastError());
    setPragmas(access);
}

/// Each is set, whatever the defaults of this build of SQLite are, and read back: SQLite ignores what it cannot do.
void Database::setPragmas(Access access)
{
    struct Pragma {
        QString name, value, readBack;
    };
    static const Pragma pragmas[] = {
        {u"journal_mode"_s, u"WAL"_s, u"wal"_s},
        {u"synchronous"_s, u"FULL"_s, u"2"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"recursive_triggers"_s, u"ON"_s, u"1"_s}, // else REPLACE deletes without asking the triggers
        {u"secure_delete"_s, u"ON"_s, u"1"_s},
        {u"temp_store"_s, u"MEMORY"_s, u"2"_s},
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"mmap_size"_s, u"0"_s, u"0"_s},
        {u"journal_size_limit"_s, u"16777216"_s, u"16777216"_s},
        {u"wal_autocheckpoint"_s, u"1000"_s, u"1000"_s},
    };
    for (const Pragma &pragma : pragmas) {
        if (access == Access::Read && pragma.name == u"journal_mode")
            continue; // part of the file, which may come from a copy that has another
        run(u"PRAGMA %1 = %2"_s.arg(pragma.name, pragma.value));
        if (valueOf(u"PRAGMA %1"_s.arg(pragma.name)).toString() != pragma.readBack)
            throw StorageFailure(Fault::Refused, u"case log: %1 cannot be set"_s.arg(pragma.name));
    }
}

QSqlQuery &Database::prepared(const QString &sql)
{
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end())
        return found->second;
    QSqlQuery query(QSqlDatabase::database(m_connection.name));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw failureOf(query.lastError());
    return m_prepared.emplace(sql, std::move(query)).first->second;
}

bool Database::next(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().type() != QSqlError::NoError)
        throw failureOf(query.lastError());
    return false;
}
