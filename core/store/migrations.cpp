#include "core/store/migrations.h"

#include "core/store/logcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static QStringList appendOnly(const QString &table)
{
    const QString refuse = u"CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s;
    return {refuse.arg(table, u"update"_s), refuse.arg(table, u"delete"_s)};
}

/// Its blobs held JSON in clear, with a digest against damage.
static QStringList firstLog()
{
    const QStringList tables{
        u"CREATE TABLE case_file ("
        " id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),"
        " year INTEGER NOT NULL,"
        " sequence INTEGER NOT NULL CHECK (sequence > 0),"
        " UNIQUE (year, sequence)) STRICT"_s,
        u"CREATE TABLE revision ("
        " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
        " id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),"
        " case_id BLOB NOT NULL REFERENCES case_file (id),"
        " version INTEGER NOT NULL CHECK (version > 0),"
        " overview BLOB NOT NULL,"
        " UNIQUE (case_id, version)) STRICT"_s,
        // Apart, so that the list of all cases is read without leafing through their details.
        u"CREATE TABLE revision_details ("
        " seq INTEGER PRIMARY KEY REFERENCES revision (seq),"
        " details BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE journal ("
        " seq INTEGER PRIMARY KEY AUTOINCREMENT,"
        " case_id BLOB NOT NULL REFERENCES case_file (id),"
        " version INTEGER NOT NULL,"
        " line BLOB NOT NULL,"
        " FOREIGN KEY (case_id, version) REFERENCES revision (case_id, version)) STRICT"_s,
        u"CREATE INDEX journal_of_case ON journal (case_id)"_s,
    };
    return tables + appendOnly(u"case_file"_s) + appendOnly(u"revision"_s) + appendOnly(u"revision_details"_s)
        + appendOnly(u"journal"_s);
}

/// What the tables say in clear: numbers of cases, how many records of which kind, in which order, of which size. Who, when,
/// and about whom stands in boxes (docs/log-format.md).
static QStringList recordTables()
{
    return {
        u"CREATE TABLE store ("
        " id BLOB NOT NULL CHECK (length(id) = 16),"
        " key_id INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE case_file ("
        " id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),"
        " year INTEGER NOT NULL,"
        " sequence INTEGER NOT NULL CHECK (sequence > 0),"
        " UNIQUE (year, sequence)) STRICT"_s,
        u"CREATE TABLE record ("
        " seq INTEGER PRIMARY KEY,"
        " id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),"
        " kind INTEGER NOT NULL,"
        " owner BLOB NOT NULL CHECK (length(owner) = 16),"
        " version INTEGER NOT NULL CHECK (version > 0),"
        " content_key BLOB NOT NULL CHECK (length(content_key) = 16),"
        " chain_key INTEGER NOT NULL,"
        " digest BLOB NOT NULL CHECK (length(digest) = 32),"
        " link BLOB NOT NULL CHECK (length(link) = 32),"
        " UNIQUE (owner, kind, version)) STRICT"_s,
        // Apart from their records, which stay when a purge takes the boxes; and the chain is read without leafing through them.
        u"CREATE TABLE record_box ("
        " seq INTEGER PRIMARY KEY REFERENCES record (seq),"
        " box BLOB NOT NULL) STRICT"_s,
        u"CREATE TRIGGER record_box_no_update BEFORE UPDATE ON record_box BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"CREATE TRIGGER record_box_no_delete BEFORE DELETE ON record_box WHEN EXISTS ("
        "SELECT 1 FROM record r JOIN content_key k ON k.id = r.content_key WHERE r.seq = OLD.seq)"
        " BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"CREATE INDEX record_by_key ON record (content_key)"_s,
        u"CREATE INDEX record_by_kind ON record (kind) WHERE kind <> 2"_s, // revisions are found by their case
    };
}

static QStringList projectionTables()
{
    return {
        // The latest state of each case in short, the latest change first from the end: what the list is read from.
        u"CREATE TABLE overview ("
        " seq INTEGER PRIMARY KEY REFERENCES record (seq),"
        " case_id BLOB NOT NULL UNIQUE REFERENCES case_file (id),"
        " key_id INTEGER NOT NULL,"
        " box BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE head ("
        " seq INTEGER NOT NULL,"
        " key_id INTEGER NOT NULL,"
        " box BLOB NOT NULL) STRICT"_s,
    };
}

static QStringList keyTables()
{
    return {
        // Deleting a row makes what it seals unreadable for good.
        u"CREATE TABLE content_key ("
        " id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),"
        " key_id INTEGER NOT NULL,"
        " box BLOB NOT NULL) STRICT"_s,
        u"CREATE INDEX content_key_by_key ON content_key (key_id)"_s,
        u"CREATE TABLE old_key ("
        " id INTEGER PRIMARY KEY,"
        " key_id INTEGER NOT NULL,"
        " box BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE key_slot ("
        " slot BLOB NOT NULL PRIMARY KEY CHECK (length(slot) = 16),"
        " account BLOB NOT NULL CHECK (length(account) = 16),"
        " salt BLOB NOT NULL CHECK (length(salt) = 16),"
        " passes INTEGER NOT NULL,"
        " memory INTEGER NOT NULL,"
        " box BLOB NOT NULL,"
        " key_id INTEGER NOT NULL,"
        " handed BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE attempt ("
        " slot BLOB NOT NULL PRIMARY KEY CHECK (length(slot) = 16),"
        " failures INTEGER NOT NULL,"
        " last INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE secret ("
        " name BLOB NOT NULL PRIMARY KEY CHECK (length(name) = 16),"
        " key_id INTEGER NOT NULL,"
        " box BLOB NOT NULL) STRICT"_s,
    };
}

const Schema &sealedLogSchema()
{
    static const Schema schema{0x50464C47, // "PFLG"
                               {recordTables() + projectionTables() + keyTables() + appendOnly(u"case_file"_s)
                                + appendOnly(u"record"_s)}};
    return schema;
}

const Schema &firstLogSchema()
{
    static const Schema schema{0x5046414D, {firstLog()}}; // "PFAM"
    return schema;
}

static qint64 appliedTo(Database &database, qint64 applicationId)
{
    const qint64 version = database.valueOf(u"PRAGMA user_version"_s).toLongLong();
    const qint64 owner = database.valueOf(u"PRAGMA application_id"_s).toLongLong();
    const bool isEmpty = database.valueOf(u"SELECT COUNT(*) FROM sqlite_schema"_s).toInt() == 0;
    const bool isNew = isEmpty && version == 0 && owner == 0;
    if (!isNew && owner != applicationId)
        throw StorageFailure(Fault::Refused, u"case log: a file of another program"_s, Problem::ForeignFile);
    return version;
}

bool isUpToDate(Database &database, const Schema &schema)
{
    const qint64 applied = appliedTo(database, schema.applicationId);
    if (applied > schema.versions.size())
        throw StorageFailure(Fault::Refused, u"case log: written by a newer version"_s, Problem::NewerVersion);
    return applied == schema.versions.size();
}

static QString pathOf(Database &database)
{
    return database.valueOf(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s).toString();
}

static void requireWhole(const QString &copy, qint64 version)
{
    Database database(copy, Access::Read);
    const bool isWhole = database.valueOf(u"PRAGMA integrity_check(1)"_s).toString() == u"ok"
        && database.valueOf(u"PRAGMA user_version"_s).toLongLong() == version;
    if (!isWhole)
        throw StorageFailure(Fault::Unreadable, u"case log: the copy before the change of format does not hold"_s);
}

static QString copyBefore(const QString &path, qint64 version)
{
    return path + u".version-%1"_s.arg(version);
}

/// A statement of ours that does wrong would be kept by SQLite as faithfully as one that does right.
static void keepCopy(Database &database, qint64 version)
{
    const QString copy = copyBefore(pathOf(database), version);
    if (QFile::exists(copy) && !QFile::remove(copy)) // of an attempt that was cut short
        throw StorageFailure(Fault::Refused, u"case log: the copy before the change of format cannot be written"_s);
    database.run(u"VACUUM INTO ?"_s, copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    requireWhole(copy, version);
    flushToDisk(copy);
}

void migrate(Database &database, const Schema &schema)
{
    if (isUpToDate(database, schema))
        return;
    if (const qint64 version = appliedTo(database, schema.applicationId); version > 0)
        keepCopy(database, version);
    database.atomically([&] {
        for (qsizetype next = appliedTo(database, schema.applicationId); next < schema.versions.size(); ++next) {
            for (const QString &statement : schema.versions[next])
                database.run(statement);
        }
        database.run(u"PRAGMA application_id = %1"_s.arg(schema.applicationId));
        database.run(u"PRAGMA user_version = %1"_s.arg(schema.versions.size()));
        return schema.versions.size();
    });
}

void removeMigrationCopies(Database &database)
{
    const QFileInfo file(pathOf(database));
    for (const QFileInfo &copy : file.dir().entryInfoList({file.fileName() + u".version-*"_s}, QDir::Files)) {
        if (!QFile::remove(copy.filePath()))
            throw StorageFailure(Fault::Refused, u"purge: a copy from before a change of format cannot be removed"_s);
    }
}
