#include <catch2/catch.hpp>

#include <QDir>
#include <QTemporaryDir>

#include <thread>

#include "core/formats/casefilejson.h"
#include "tests/core/formats/randomcase.h"
#include "tests/core/store/samplelog.h"

using namespace Qt::StringLiterals;

static QString fileIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).filePath(u"sealed.db"_s);
}

static Revision nextOf(const Revision &revision)
{
    Revision next = revision;
    next.id = QUuid::createUuid();
    ++next.version;
    next.kind = RevisionKind::Updated;
    next.reason = u"changement d’adresse"_s;
    return next;
}

TEST_CASE("A case is a chain of revisions, read back as they were written")
{
    const QTemporaryDir folder;
    SampleLog log(folder.path());
    const Revision first = *log->create(RandomCase(1).revision(), 2026);
    const Revision second = nextOf(first);
    REQUIRE(log->append(second));

    CHECK(first.number.toString() == u"PF-2026-000001");
    const auto file = SampleLog(folder.path(), Access::Read)->read(first.number);
    REQUIRE(file);
    REQUIRE(file->revisions.size() == 2);
    CHECK(toJson(file->revisions[0]) == toJson(first));
    CHECK(toJson(file->revisions[1]) == toJson(second));
}

TEST_CASE("Numbers follow each other within a year")
{
    const QTemporaryDir folder;
    SampleLog log(folder.path());
    RandomCase random(2);
    const auto numberIn = [&](int year) { return log->create(random.revision(), year)->number.toString(); };
    CHECK(numberIn(2026) == u"PF-2026-000001");
    CHECK(numberIn(2026) == u"PF-2026-000002");
    CHECK(numberIn(2027) == u"PF-2027-000001");
    CHECK(numberIn(2026) == u"PF-2026-000003"); // a clock set back
}

TEST_CASE("A revision that does not follow the latest one is a conflict, and nothing is written")
{
    const QTemporaryDir folder;
    SampleLog log(folder.path());
    const Revision first = *log->create(RandomCase(3).revision(), 2026);
    REQUIRE(log->append(nextOf(first)));

    CHECK(log->append(nextOf(first)).error().fault == Fault::Conflict);
    Revision gap = nextOf(first);
    gap.version = 4;
    CHECK(log->append(gap).error().fault == Fault::Conflict);
    Revision unknown = nextOf(first);
    unknown.number = CaseNumber::of(2026, 99);
    CHECK(log->append(unknown).error().fault == Fault::NotFound);
    CHECK(log->read(first.number)->revisions.size() == 2);
    CHECK(log->journal(first.number)->size() == 2);
}

TEST_CASE("A revision that was written already is not written twice")
{
    const QTemporaryDir folder;
    SampleLog log(folder.path());
    const Revision draft = RandomCase(4).revision();
    const Revision first = *log->create(draft, 2026);
    CHECK(log->create(draft, 2026)->number == first.number);

    const Revision second = nextOf(first);
    REQUIRE(log->append(second));
    REQUIRE(log->append(second));
    CHECK(log->list().size() == 1);
    CHECK(log->read(first.number)->revisions.size() == 2);
    CHECK(log->journal(first.number)->size() == 2);
}

TEST_CASE("Two desks that write at once get numbers of their own")
{
    const QTemporaryDir folder;
    { SampleLog log(folder.path()); }
    const auto desk = [&folder](quint32 seed) {
        RandomCase random(seed);
        for (int i = 0; i < 40; ++i) {
            SampleLog log(folder.path());
            if (!log->create(random.revision(), 2026))
                return;
        }
    };
    std::thread one(desk, 5);
    std::thread other(desk, 6);
    one.join();
    other.join();

    QList<int> sequences;
    const QList<CaseSummary> cases = SampleLog(folder.path(), Access::Read)->list();
    for (const CaseSummary &line : cases)
        sequences.append(line.number.sequence());
    QList<int> expected;
    for (int sequence = 80; sequence > 0; --sequence)
        expected.append(sequence);
    CHECK(sequences == expected);
}

TEST_CASE("The list has every case once, the latest change first")
{
    const QTemporaryDir folder;
    SampleLog log(folder.path());
    RandomCase random(7);
    const Revision first = *log->create(random.revision(), 2026);
    const Revision other = *log->create(random.revision(), 2026);
    REQUIRE(log->append(nextOf(first)));

    const QList<CaseSummary> cases = log->list();
    REQUIRE(cases.size() == 2);
    CHECK(cases[0].number == first.number);
    CHECK(cases[0].version == 2);
    CHECK(cases[0].applicant == fullName(first.applicant));
    CHECK(cases[1].number == other.number);
}

TEST_CASE("The journal says who did what and who looked")
{
    const QTemporaryDir folder;
    SampleLog log(folder.path());
    Revision draft = RandomCase(8).revision();
    draft.kind = RevisionKind::Created;
    draft.requestId = u"r-1"_s;
    const Revision first = *log->create(draft, 2026);
    const QDateTime nextDay(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC);
    const JournalLine look{nextDay, u"B. Caron"_s, JournalAction::Opened, {}, u"done"_s, first.number};
    REQUIRE(log->note(look));

    const auto lines = log->journal(first.number);
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    CHECK(lines->at(0) == JournalLine{first.at, first.agent, JournalAction::Created, u"r-1"_s, u"done"_s, first.number});
    CHECK(lines->at(1) == look);
    JournalLine unknown = look;
    unknown.number = CaseNumber::of(2026, 2);
    CHECK(log->note(unknown).error().fault == Fault::NotFound);
    CHECK(log->journal(CaseNumber::of(2026, 2)).error().fault == Fault::NotFound);
}

TEST_CASE("The file itself refuses to change or forget")
{
    const QTemporaryDir folder;
    SampleLog log(folder.path());
    const Revision first = *log->create(RandomCase(9).revision(), 2026);
    const auto statement = GENERATE(as<QString>(), u"UPDATE case_file SET year = 2025"_s, u"DELETE FROM case_file"_s,
                                    u"UPDATE record SET version = 9"_s, u"DELETE FROM record"_s,
                                    u"UPDATE record_box SET box = x'00'"_s, u"DELETE FROM record_box"_s,
                                    u"REPLACE INTO record SELECT * FROM record"_s,
                                    u"INSERT OR REPLACE INTO record_box SELECT * FROM record_box"_s);
    {
        // The triggers stand in the file: they hold for any program that keeps SQLite's rules.
        QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s).setDatabaseName(fileIn(folder));
        QSqlQuery query(QSqlDatabase::database(u"other"_s));
        query.exec(u"PRAGMA recursive_triggers = ON"_s);
        CHECK_FALSE(query.exec(statement));
        CHECK(query.lastError().databaseText().contains(u"append-only"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    CHECK(toJson(log->read(first.number)->latest()) == toJson(first));
    CHECK(log->journal(first.number)->size() == 1);
}

TEST_CASE("Nothing about a family stands in clear columns")
{
    const QTemporaryDir folder;
    SampleLog log(folder.path());
    REQUIRE(log->create(RandomCase(11).revision(), 2026));
    Database database(fileIn(folder), Access::Read);
    QSqlQuery query = database.run(u"SELECT m.name, p.name, p.type"
                                   " FROM sqlite_schema m JOIN pragma_table_info(m.name) p"
                                   " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'"_s);
    QStringList columns;
    while (Database::next(query)) {
        CHECK(query.value(2).toString() != u"TEXT");
        columns << query.value(0).toString() + u'.' + query.value(1).toString();
    }
    columns.sort();
    const QStringList expected = QStringView(
        u"attempt.failures attempt.last attempt.slot case_file.id case_file.sequence case_file.year content_key.box content_key.id"
        " content_key.key_id head.box head.key_id head.seq key_slot.account key_slot.box key_slot.handed key_slot.key_id"
        " key_slot.memory key_slot.passes key_slot.salt key_slot.slot old_key.box old_key.id old_key.key_id overview.box"
        " overview.case_id overview.key_id overview.seq record.chain_key record.content_key record.digest record.id record.kind"
        " record.link record.owner record.seq record.version record_box.box record_box.seq secret.box secret.key_id secret.name"
        " store.id store.key_id").toString().split(u' ');
    CHECK(columns == expected);
}
