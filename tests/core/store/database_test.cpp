#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/store/migrations.h"
#include "tests/core/formats/randomcase.h"
#include "tests/core/store/samplelog.h"

using namespace Qt::StringLiterals;

static const Schema oneTable{7, {{u"CREATE TABLE thing (n)"_s}}};

/// The fault that `work` fails with; none when it succeeds.
template <typename Work>
static std::optional<Fault> faultOf(Work work)
{
    try {
        work();
        return std::nullopt;
    } catch (const StorageFailure &failure) {
        CHECK_FALSE(failure.toError().detail.isEmpty());
        return failure.fault;
    }
}

/// Why `work` was refused.
template <typename Work>
static Problem problemOf(Work work)
{
    try {
        work();
    } catch (const StorageFailure &failure) {
        CHECK(failure.fault == Fault::Refused);
        return failure.toError().problem;
    }
    return Problem::None;
}

struct InFolder {
    QTemporaryDir folder;
    QString path = QDir(folder.path()).filePath(u"sealed.db"_s);
};

TEST_CASE_METHOD(InFolder, "Migrations run once, whole, and mark the file")
{
    Database database(path, Access::Write);
    migrate(database, oneTable);
    migrate(database, oneTable);
    CHECK(database.valueOf(u"PRAGMA user_version"_s).toInt() == 1);
    CHECK(isUpToDate(database, oneTable));

    Schema broken = oneTable;
    broken.versions.append({u"CREATE TABLE other (n INTEGER)"_s, u"CREATE NONSENSE"_s});
    CHECK(faultOf([&] { migrate(database, broken); }).has_value());
    CHECK(database.valueOf(u"PRAGMA user_version"_s).toInt() == 1);
    CHECK(database.valueOf(u"SELECT COUNT(*) FROM sqlite_schema"_s).toInt() == 1);
}

TEST_CASE_METHOD(InFolder, "A file of an earlier version is copied before it changes, and the copy goes with a purge")
{
    Schema two = oneTable;
    two.versions.append({u"ALTER TABLE thing ADD COLUMN m"_s});
    Database database(path, Access::Write);
    migrate(database, oneTable);
    const QString copy = path + u".version-1"_s;
    CHECK_FALSE(QFile::exists(copy)); // there was nothing before
    database.run(u"INSERT INTO thing (n) VALUES (12)"_s);
    QFile leftover(copy);
    REQUIRE(leftover.open(QFile::WriteOnly));
    leftover.write("of an attempt that was cut short");
    leftover.close();

    migrate(database, two);
    CHECK(database.valueOf(u"SELECT n FROM thing WHERE m IS NULL"_s).toInt() == 12);
    {
        Database before(copy, Access::Read);
        CHECK(before.valueOf(u"SELECT n FROM thing"_s).toInt() == 12);
        CHECK(before.valueOf(u"SELECT COUNT(*) FROM pragma_table_info('thing')"_s).toInt() == 1);
        CHECK(before.valueOf(u"PRAGMA user_version"_s).toInt() == 1);
    }
    removeMigrationCopies(database);
    CHECK_FALSE(QFile::exists(copy));
    CHECK(QFile::exists(path));
}

TEST_CASE_METHOD(InFolder, "Nothing is changed in a file that cannot be copied first")
{
    Schema two = oneTable;
    two.versions.append({u"CREATE TABLE other (n)"_s});
    Database database(path, Access::Write);
    migrate(database, oneTable);
    REQUIRE(QDir(folder.path()).mkpath(u"sealed.db.version-1/in the way"_s));
    CHECK(faultOf([&] { migrate(database, two); }) == Fault::Refused);
    CHECK(database.valueOf(u"PRAGMA user_version"_s).toInt() == 1);
}

TEST_CASE_METHOD(InFolder, "A file of a newer version or of another program is left alone")
{
    const auto open = [this] { SampleLog(folder.path(), Access::Read); };
    {
        Database database(path, Access::Write);
        migrate(database, sealedLogSchema());
        database.run(u"PRAGMA user_version = 99"_s);
    }
    CHECK(problemOf(open) == Problem::NewerVersion);
    {
        Database database(path, Access::Write);
        database.run(u"PRAGMA user_version = 1"_s);
        database.run(u"PRAGMA application_id = 7"_s);
    }
    CHECK(problemOf(open) == Problem::ForeignFile);
}

TEST_CASE_METHOD(InFolder, "A file that a power cut left without a table is made anew, by who reads as by who writes")
{
    const Access access = GENERATE(Access::Read, Access::Write);
    {
        Database database(path, Access::Write);
        REQUIRE_FALSE(isUpToDate(database, sealedLogSchema())); // no version at all: it has no table yet
    }
    REQUIRE(QFile(path).size() > 0);
    CHECK(SampleLog(folder.path(), access)->list().isEmpty());
}

TEST_CASE_METHOD(InFolder, "A file that is no database is unreadable, and is not written over")
{
    const QByteArray text = QByteArray("not a database, but someone's text\n").repeated(200);
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    CHECK(faultOf([this] { SampleLog(folder.path()); }) == Fault::Unreadable);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == text);
}

TEST_CASE_METHOD(InFolder, "A transaction is all or nothing")
{
    Database database(path, Access::Write);
    migrate(database, oneTable);
    CHECK_THROWS_AS(database.atomically([&]() -> int {
        database.run(u"INSERT INTO thing VALUES (1)"_s);
        throw std::runtime_error("no");
    }),
                    std::runtime_error);
    CHECK(database.atomically([&] {
        database.run(u"INSERT INTO thing VALUES (?)"_s, 2);
        return database.valueOf(u"SELECT COUNT(*) FROM thing"_s).toInt();
    }) == 1);
}

TEST_CASE_METHOD(InFolder, "A disk without room and a reader that writes are refused")
{
    Database database(path, Access::Write);
    migrate(database, oneTable);
    database.run(u"PRAGMA max_page_count = 3"_s);
    CHECK(faultOf([&] {
        for (int i = 0; i < 20; ++i)
            database.run(u"INSERT INTO thing VALUES (?)"_s, QByteArray(1000, 'x'));
    }) == Fault::Refused);

    Database reader(path, Access::Read);
    CHECK(faultOf([&] { reader.run(u"INSERT INTO thing VALUES (1)"_s); }) == Fault::Refused);
}

TEST_CASE_METHOD(InFolder, "A second writer waits, then says that the log is busy; readers go on")
{
    SampleLog log(folder.path());
    REQUIRE(log->create(RandomCase(1).revision(), 2026));
    CHECK(SampleLog(folder.path(), Access::Read)->list().size() == 1);
    CHECK(faultOf([this] { SampleLog(folder.path()); }) == Fault::Busy);
}

TEST_CASE_METHOD(InFolder, "A lock that a power cut left empty does not keep the log shut")
{
    QFile lock(path + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    REQUIRE(lock.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    lock.close();
    CHECK_FALSE(faultOf([this] { SampleLog(folder.path()); }).has_value());
}
