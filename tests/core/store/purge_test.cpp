#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/store/accountbook.h"
#include "core/store/consultationlines.h"
#include "core/store/casemarks.h"
#include "core/store/logcheck.h"
#include "core/store/purge.h"
#include "tests/core/formats/randomcase.h"
#include "tests/core/store/samplelog.h"

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

/// A log with two cases that were looked at.
struct TwoCases {
    TwoCases()
    {
        RandomCase random(20261123);
        Revision draft = random.revision();
        draft.note = u"CANARI-DE-MORVALLON"_s;
        goes = log->create(draft, 2026)->number;
        stays = log->create(random.revision(), 2026)->number;
        Revision next = draft;
        next.id = QUuid::createUuid();
        next.number = goes;
        next.version = 2;
        REQUIRE(log->append(next));
        REQUIRE(log->mark(goes, {.kind = CaseMark::Kind::Sensitive, .isOn = true, .at = noon, .agent = u"B. Caron"_s, .reason = u"r"_s}));
        look(goes, noon);
        look(stays, noon.addMonths(-40));
    }
    void look(const CaseNumber &number, const QDateTime &at)
    {
        const JournalLine line{.at = at, .agent = u"A. Mercier"_s, .action = JournalAction::Opened, .requestId = {}, .outcome = u"done"_s, .number = number};
        REQUIRE(log->note(line));
    }
    QUuid idOf(const CaseNumber &number) { return *log->find(number); }
    QList<QByteArray> boxesOf(const QByteArray &contentKey)
    {
        QList<QByteArray> boxes;
        QSqlQuery query = log.log.database().run(u"SELECT b.box FROM record r JOIN record_box b ON b.seq = r.seq WHERE r.content_key = ?"_s, contentKey);
        while (Database::next(query))
            boxes.append(query.value(0).toByteArray());
        return boxes;
    }
    template <typename Work>
    qint64 purge(Work work)
    {
        const qint64 records = log.log.atomically([&] {
            const qint64 count = work(Purge(log.log));
            AccountBook(log.log).note({.kind = OfficeAct::Kind::Purged, .at = noon, .agent = u"D. Roux"_s, .facts = purgedFacts(count)});
            return count;
        });
        Purge(log.log).finish();
        return records;
    }
    /// Every byte of the folder, where the file, its write-ahead log and whatever else stand.
    QByteArray bytes() const
    {
        QByteArray all;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        return all;
    }
    LogReport check() const { return checkLog(folder.path(), Keyring::practice()); }

    QTemporaryDir folder;
    SampleLog log{folder.path()};
    CaseNumber goes, stays;
};

} // namespace

TEST_CASE_METHOD(TwoCases, "A purged case cannot be read, and the others can")
{
    const QUuid id = idOf(goes);
    CHECK(purge([&](Purge purge) { return purge.destroyCase(id); }) == 3);

    CHECK(log->read(goes).error().fault == Fault::NotFound);
    CHECK(log->marks(goes).error().fault == Fault::NotFound);
    CHECK(log->list().size() == 1);
    CHECK(log->read(stays));
    CHECK(marksOfCases(log.log).empty());
    CHECK(consultationLines(log.log, id).size() == 1); // who looked goes with its month
}

TEST_CASE_METHOD(TwoCases, "Nothing of a purged case is left in the folder: neither its boxes nor a name")
{
    const QByteArray id = idOf(goes).toRfc4122();
    QList<QByteArray> gone = boxesOf(id);
    REQUIRE(gone.size() == 3);
    gone.append(log.log.database().valueOf(u"SELECT box FROM content_key WHERE id = ?"_s, id).toByteArray());
    gone.append(log.log.database().valueOf(u"SELECT box FROM overview WHERE case_id = ?"_s, id).toByteArray());
    const QByteArray before = bytes();
    for (const QByteArray &box : gone)
        REQUIRE(before.contains(box)); // else the search below proves nothing

    purge([&](Purge purge) { return purge.destroyCase(idOf(goes)); });
    const QByteArray after = bytes();
    for (const QByteArray &box : gone) {
        CHECK_FALSE(after.contains(box));
        CHECK_FALSE(after.contains(box.first(48))); // nor its beginning, in a page that was split
    }
    CHECK_FALSE(after.contains("CANARI-DE-MORVALLON"));
    CHECK(QFile(folder.filePath(u"sealed.db-wal"_s)).size() == 0);
}

TEST_CASE_METHOD(TwoCases, "Counts stay, the chain holds, and the check says how many records were purged")
{
    const LogReport before = check();
    REQUIRE(before.problems.isEmpty());
    purge([&](Purge purge) { return purge.destroyCase(idOf(goes)); });
    const LogReport after = check();
    CHECK(after.problems.isEmpty());
    CHECK(after.purged == 3);
    CHECK(after.revisions == before.revisions);
    CHECK(after.records == before.records + 1);
    CHECK(log.log.database().valueOf(u"SELECT COUNT(*) FROM case_file"_s).toInt() == 2);
    CHECK(checkLog(folder.path(), Keyring::practice(), before.head).problems.isEmpty()); // a mark printed before is still in it
    CHECK(log->create(RandomCase(9).revision(), 2026)->number.sequence() == 3);
}

TEST_CASE_METHOD(TwoCases, "A month of consultations goes, and the cases stay as they are")
{
    CHECK(Purge(log.log).monthsBefore({2026, 11}) == QList<YearMonth>{{2023, 7}});
    CHECK(Purge(log.log).monthsBefore({2023, 7}).isEmpty());
    const QList<QByteArray> boxes = boxesOf(CaseLog::monthKey(QDate(2023, 7, 1)).toRfc4122());
    REQUIRE(boxes.size() == 1);
    CHECK(purge([](Purge purge) { return purge.destroyMonth({2023, 7}); }) == 1);

    CHECK(consultationLines(log.log, idOf(stays)).isEmpty());
    CHECK(consultationLines(log.log).size() == 1);
    CHECK(log->journal(stays)->size() == 1); // its revision
    CHECK_FALSE(bytes().contains(boxes.first()));
    CHECK(check().problems.isEmpty());
    CHECK(check().purged == 1);
    CHECK(purge([](Purge purge) { return purge.destroyMonth({2023, 7}); }) == 0); // done already
}

TEST_CASE_METHOD(TwoCases, "Keys destroyed without an act are found: whoever has the file alone cannot write one")
{
    log.log.database().run(u"DELETE FROM content_key WHERE id = ?"_s, idOf(goes).toRfc4122());
    log.log.database().run(u"DELETE FROM record_box WHERE seq IN (SELECT seq FROM record WHERE content_key = ?)"_s, idOf(goes).toRfc4122());
    log.log.database().run(u"DELETE FROM overview WHERE case_id = ?"_s, idOf(goes).toRfc4122());
    const LogReport report = check();
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems[0] == LogProblem{LogProblem::Kind::KeyDamaged, 0});
}

TEST_CASE_METHOD(TwoCases, "What is not purged cannot be deleted from the file")
{
    CHECK_THROWS_AS(log.log.database().run(u"DELETE FROM record_box"_s), StorageFailure);
    CHECK_THROWS_AS(log.log.database().run(u"DELETE FROM record"_s), StorageFailure);
    CHECK_THROWS_AS(log.log.database().run(u"DELETE FROM case_file"_s), StorageFailure);
}

TEST_CASE_METHOD(TwoCases, "While somebody reads, the write-ahead log stays and says so")
{
    Database reader(SealedLog::fileIn(folder.path()), Access::Read);
    QSqlQuery reading = reader.run(u"SELECT seq FROM record"_s);
    REQUIRE(Database::next(reading));
    bool isBusy = false;
    try {
        purge([&](Purge purge) { return purge.destroyCase(idOf(goes)); });
    } catch (const StorageFailure &failure) {
        isBusy = failure.fault == Fault::Busy;
    }
    CHECK(isBusy);
    CHECK(log->read(goes).error().fault == Fault::NotFound);
    reading.finish();
    Purge(log.log).finish();
    CHECK(QFile(folder.filePath(u"sealed.db-wal"_s)).size() == 0);
}

TEST_CASE_METHOD(TwoCases, "A purge that was cut short is none")
{
    const QUuid id = idOf(goes);
    CHECK_THROWS_AS(log.log.atomically([&]() -> int {
        Purge(log.log).destroyCase(id);
        throw StorageFailure(Fault::Refused, u"disk full"_s);
    }), StorageFailure);
    CHECK(log->read(goes)->revisions.size() == 2);
    CHECK(check().problems.isEmpty());
}
