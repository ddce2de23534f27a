#include "core/store/migrations.h"

using namespace Qt::StringLiterals;

static constexpr qint64 applicationId = 0x5046414D; // "PFAM"

static QStringList appendOnly(const QString &table)
{
    const QString refuse = u"CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s;
    return {refuse.arg(table, u"update"_s), refuse.arg(table, u"delete"_s)};
}

/// Nothing about a person stands outside the blobs. They are written and read by storedblob.h alone, bound to the case,
/// the version and the column where they stand.
static QStringList firstVersion()
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

const Migrations &caseLogMigrations()
{
    static const Migrations migrations{firstVersion()};
    return migrations;
}

static qint64 appliedTo(Database &database)
{
    const qint64 version = database.valueOf(u"PRAGMA user_version"_s).toLongLong();
    const qint64 owner = database.valueOf(u"PRAGMA application_id"_s).toLongLong();
    const bool isEmpty = database.valueOf(u"SELECT COUNT(*) FROM sqlite_schema"_s).toInt() == 0;
    const bool isNew = isEmpty && version == 0 && owner == 0;
    if (!isNew && owner != applicationId)
        throw StorageFailure(Fault::Refused, u"case log: a file of another program"_s, Problem::ForeignFile);
    return version;
}

bool isUpToDate(Database &database, const Migrations &migrations)
{
    const qint64 applied = appliedTo(database);
    if (applied > migrations.size())
        throw StorageFailure(Fault::Refused, u"case log: written by a newer version"_s, Problem::NewerVersion);
    return applied == migrations.size();
}

void migrate(Database &database, const Migrations &migrations)
{
    if (isUpToDate(database, migrations))
        return;
    database.atomically([&] {
        for (qsizetype next = appliedTo(database); next < migrations.size(); ++next) {
            for (const QString &statement : migrations[next])
                database.run(statement);
        }
        database.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
        database.run(u"PRAGMA user_version = %1"_s.arg(migrations.size()));
        return migrations.size();
    });
}
