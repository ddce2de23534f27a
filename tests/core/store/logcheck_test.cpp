#include <catch2/catch.hpp>

#include <QtEndian>

#include "core/seal/box.h"
#include "core/store/logcheck.h"
#include "core/store/recordrow.h"
#include "tests/core/formats/randomcase.h"
#include "tests/core/store/samplelog.h"
#include "tests/core/store/tampering.h"

using namespace Qt::StringLiterals;

using Kind = LogProblem::Kind;

static TamperedLog &sample()
{
    static TamperedLog log;
    return log;
}

/// Case A, as SQL.
static const QString caseA = u"(SELECT id FROM case_file WHERE sequence = 1)"_s;

namespace {

struct Edit {
    const char *what;
    QStringList statements;
    Kind kind;
};

} // namespace

static QString otherBytes(const QString &column)
{
    return u"zeroblob(length(%1))"_s.arg(column);
}

static QString changed(const QString &table, const QString &column, const QString &where = {})
{
    const bool isNumber = column == u"seq" || column == u"key_id" || column == u"chain_key" || column == u"kind" || column == u"version" || column == u"year"
        || column == u"sequence" || (table == u"old_key" && column == u"id");
    return u"UPDATE %1 SET %2 = %3 %4"_s.arg(table, column, isNumber ? column + u" + 77"_s : otherBytes(column), where);
}

TEST_CASE("A log that nobody touched has no problem, before and after each kind of work")
{
    CHECK(sample().found(sample().after({})).kinds.empty());
    CHECK(sample().found(sample().after({}), sample().head).kinds.empty());
    const QTemporaryDir folder;
    RandomCase random(11);
    for (int round = 0; round < 40; ++round) {
        SampleLog log(folder.path());
        const Revision first = *log->create(random.revision(), 2026);
        Revision next = random.revision();
        next.number = first.number;
        next.version = 2;
        if (random.coin())
            REQUIRE(log->append(next));
        if (random.coin())
            REQUIRE(log->mark(first.number, {.kind = CaseMark::Kind::Opposed, .at = first.at, .agent = u"A"_s}));
        REQUIRE(log->note({.at = first.at, .agent = u"A"_s, .requestId = {}, .outcome = u"done"_s, .number = first.number}));
        const LogReport report = checkLog(folder.path(), Keyring::practice(), log.log.head());
        REQUIRE(report.problems.isEmpty());
        REQUIRE(report.head == log.log.head());
    }
}

TEST_CASE("An edit of any column of a record, its box, the list, the keys or the head is found")
{
    const QString third = u"WHERE seq = 6"_s;
    const Edit edit = GENERATE_COPY(values<Edit>({
        {"store.id", {changed(u"store"_s, u"id"_s)}, Kind::ChainBroken},
        {"case_file.id", {changed(u"case_file"_s, u"id"_s, u"WHERE sequence = 1"_s)}, Kind::OverviewWrong},
        {"case_file.year", {changed(u"case_file"_s, u"year"_s, u"WHERE sequence = 1"_s)}, Kind::OverviewWrong},
        {"case_file.sequence", {changed(u"case_file"_s, u"sequence"_s, u"WHERE sequence = 1"_s)}, Kind::OverviewWrong},
        {"record.seq", {changed(u"record"_s, u"seq"_s, third)}, Kind::RecordMissing},
        {"record.id", {changed(u"record"_s, u"id"_s, third)}, Kind::ChainBroken},
        {"record.kind", {changed(u"record"_s, u"kind"_s, third)}, Kind::ChainBroken},
        {"record.owner", {changed(u"record"_s, u"owner"_s, third)}, Kind::ChainBroken},
        {"record.version", {changed(u"record"_s, u"version"_s, third)}, Kind::ChainBroken},
        {"record.content_key", {changed(u"record"_s, u"content_key"_s, third)}, Kind::ChainBroken},
        {"record.chain_key", {changed(u"record"_s, u"chain_key"_s, third)}, Kind::ChainBroken},
        {"record.chain_key to another that is known", {u"UPDATE record SET chain_key = 2 WHERE seq = 6"_s}, Kind::ChainBroken},
        {"record.digest", {changed(u"record"_s, u"digest"_s, third)}, Kind::RecordChanged},
        {"record.link", {changed(u"record"_s, u"link"_s, third)}, Kind::ChainBroken},
        {"record_box.seq", {changed(u"record_box"_s, u"seq"_s, third)}, Kind::RecordMissing},
        {"record_box.box", {changed(u"record_box"_s, u"box"_s, third)}, Kind::RecordChanged},
        {"overview.seq", {changed(u"overview"_s, u"seq"_s, u"WHERE case_id = "_s + caseA)}, Kind::OverviewWrong},
        {"overview.case_id", {changed(u"overview"_s, u"case_id"_s, u"WHERE case_id = "_s + caseA)}, Kind::OverviewWrong},
        {"overview.key_id", {changed(u"overview"_s, u"key_id"_s, u"WHERE case_id = "_s + caseA)}, Kind::OverviewWrong},
        {"overview.box", {changed(u"overview"_s, u"box"_s, u"WHERE case_id = "_s + caseA)}, Kind::OverviewWrong},
        {"head.seq", {changed(u"head"_s, u"seq"_s)}, Kind::CutShort},
        {"head.key_id", {changed(u"head"_s, u"key_id"_s)}, Kind::CutShort},
        {"head.box", {changed(u"head"_s, u"box"_s)}, Kind::CutShort},
        {"content_key.id", {changed(u"content_key"_s, u"id"_s, u"WHERE id = "_s + caseA)}, Kind::KeyDamaged},
        {"content_key.key_id", {changed(u"content_key"_s, u"key_id"_s, u"WHERE id = "_s + caseA)}, Kind::Unreadable},
        {"content_key.box", {changed(u"content_key"_s, u"box"_s, u"WHERE id = "_s + caseA)}, Kind::Unreadable},
        {"old_key.id", {changed(u"old_key"_s, u"id"_s)}, Kind::KeyDamaged},
        {"old_key.key_id", {changed(u"old_key"_s, u"key_id"_s)}, Kind::KeyDamaged},
        {"old_key.box", {changed(u"old_key"_s, u"box"_s)}, Kind::KeyDamaged},
        {"key_slot.key_id", {changed(u"key_slot"_s, u"key_id"_s)}, Kind::KeyDamaged},
        {"secret.name", {changed(u"secret"_s, u"name"_s)}, Kind::KeyDamaged},
        {"secret.key_id", {changed(u"secret"_s, u"key_id"_s)}, Kind::KeyDamaged},
        {"secret.box", {changed(u"secret"_s, u"box"_s)}, Kind::KeyDamaged},
    }));
    INFO(edit.what);
    const auto found = sample().found(sample().after(edit.statements));
    CHECK_FALSE(found.isThrown);
    CHECK(found.kinds.contains(edit.kind));
}

TEST_CASE("A file without its identity, or with the number of another key, does not open")
{
    for (const QString &statement : {u"DELETE FROM store"_s, u"UPDATE store SET key_id = 1"_s})
        CHECK(sample().found(sample().after({statement})).isThrown);
}

TEST_CASE("A deletion, a reordering, a swap or a replay is found")
{
    const QString swapBoxes = u"UPDATE record_box SET seq = CASE seq WHEN -4 THEN 5 ELSE 4 END WHERE seq < 0"_s;
    const QString swapRecords = u"UPDATE record SET seq = CASE seq WHEN -4 THEN 5 ELSE 4 END WHERE seq < 0"_s;
    const QString swapKeys = u"UPDATE content_key SET box = (SELECT box FROM content_key WHERE id = (SELECT id FROM case_file WHERE sequence = 2)) WHERE id = "_s + caseA;
    const QString replay = u"UPDATE record_box SET box = (SELECT b.box FROM record_box b JOIN record r ON r.seq = b.seq WHERE r.owner = %1 AND r.kind = 2 AND r.version = 1)"
                           " WHERE seq = (SELECT seq FROM record WHERE owner = %1 AND kind = 2 AND version = 3)"_s.arg(caseA);
    const QString redigest = u"UPDATE record SET digest = (SELECT digest FROM record WHERE owner = %1 AND kind = 2 AND version = 1)"
                             " WHERE owner = %1 AND kind = 2 AND version = 3"_s.arg(caseA);
    const Edit edit = GENERATE_COPY(values<Edit>({
        {"a record and its box", {u"DELETE FROM record_box WHERE seq = 6"_s, u"DELETE FROM record WHERE seq = 6"_s}, Kind::RecordMissing},
        {"a box", {u"DELETE FROM record_box WHERE seq = 6"_s}, Kind::RecordMissing},
        {"a case of the list", {u"DELETE FROM overview WHERE case_id = "_s + caseA}, Kind::OverviewWrong},
        {"a case's number", {u"DELETE FROM overview WHERE case_id = "_s + caseA, u"DELETE FROM case_file WHERE sequence = 1"_s}, Kind::OverviewWrong},
        {"a key alone", {u"DELETE FROM content_key WHERE id = "_s + caseA}, Kind::KeyDamaged},
        {"the head", {u"DELETE FROM head"_s}, Kind::CutShort},
        {"the last record", {u"DELETE FROM record_box WHERE seq = (SELECT MAX(seq) FROM record)"_s, u"DELETE FROM record WHERE seq = (SELECT MAX(seq) FROM record)"_s}, Kind::CutShort},
        {"boxes of two rows swapped", {u"UPDATE record_box SET seq = -seq WHERE seq IN (4, 5)"_s, swapBoxes}, Kind::RecordChanged},
        {"two records swapped", {u"UPDATE record SET seq = -seq WHERE seq IN (4, 5)"_s, swapRecords}, Kind::ChainBroken},
        {"two records swapped with their boxes", {u"UPDATE record SET seq = -seq WHERE seq IN (4, 5)"_s, swapRecords, u"UPDATE record_box SET seq = -seq WHERE seq IN (4, 5)"_s, swapBoxes}, Kind::ChainBroken},
        {"another case's key", {swapKeys}, Kind::Unreadable},
        {"a box of an older revision", {replay}, Kind::RecordChanged},
        {"a box of an older revision, with its digest", {replay, redigest}, Kind::ChainBroken},
        {"the latest revision of a case, and its place in the list", {u"DELETE FROM record_box WHERE seq = 8"_s, u"DELETE FROM record WHERE seq = 8"_s}, Kind::RecordMissing},
    }));
    INFO(edit.what);
    CHECK(sample().found(sample().after(edit.statements)).kinds.contains(edit.kind));
}

static QStringList attached(const QString &older, const QStringList &statements)
{
    return QStringList{u"ATTACH '%1' AS older"_s.arg(SealedLog::fileIn(older))} + statements;
}

/// The file as it was, then some work on a copy: both folders.
static std::pair<QString, QString> beforeAndAfterWork()
{
    const QString older = sample().after({});
    const QString newer = sample().after({});
    RandomCase random(3);
    Revision next = random.revision();
    next.number = CaseNumber::of(2026, 1);
    next.version = 4;
    SealedLog log(newer, Access::Write, sample().keys);
    REQUIRE(CaseLog(log).append(next));
    log.database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return {older, newer};
}

/// What is changed in place, so that a check of `copy` sees it.
static TamperedLog::Found foundAfter(const QString &copy, const QStringList &statements, const std::optional<ChainHead> &known = {})
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"in place"_s);
    database.setDatabaseName(SealedLog::fileIn(copy));
    REQUIRE(database.open());
    {
        QSqlQuery query(database);
        for (const QString &trigger : {u"record_no_delete"_s, u"record_box_no_delete"_s})
            REQUIRE(query.exec(u"DROP TRIGGER IF EXISTS "_s + trigger));
        for (const QString &statement : statements)
            REQUIRE(query.exec(statement));
    }
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"in place"_s);
    return sample().found(copy, known);
}

TEST_CASE("What is put back to an older state is found, the whole file by a mark on paper")
{
    const auto [older, newer] = beforeAndAfterWork();
    const ChainHead printed = SealedLog(newer, Access::Read, sample().keys).head();
    const QString oldOverview = u"INSERT OR REPLACE INTO overview SELECT * FROM older.overview WHERE case_id = "_s + caseA;

    SECTION("an overview")
    {
        CHECK(foundAfter(newer, attached(older, {oldOverview})).kinds.contains(Kind::OverviewWrong));
    }
    SECTION("all that was added, with the list and the head")
    {
        const QStringList statements{oldOverview, u"DELETE FROM record_box WHERE seq > (SELECT MAX(seq) FROM older.record)"_s,
                                     u"DELETE FROM record WHERE seq > (SELECT MAX(seq) FROM older.record)"_s, u"DELETE FROM head"_s, u"INSERT INTO head SELECT * FROM older.head"_s};
        const auto found = foundAfter(newer, attached(older, statements), printed);
        CHECK(found.kinds == std::set{Kind::HeadUnknown});
    }
    SECTION("the whole file")
    {
        CHECK(sample().found(older).kinds.empty());
        CHECK(sample().found(older, printed).kinds == std::set{Kind::HeadUnknown});
    }
}

TEST_CASE("Somebody who left cannot have the chain end with the key that they knew")
{
    const QString copy = sample().after({});
    const DataKey &known = sample().keysBefore->latest();
    const QUuid store = SealedLog::storeIn(copy);
    const QByteArray link = SealedLog(copy, Access::Read, sample().keys).database().valueOf(u"SELECT link FROM record WHERE seq = 6"_s).toByteArray();
    const QByteArray box = seal::sealed(known.head, link, bindingOf({store, store, 6, BoxKind::Head, dataKeyName(known.id)}));
    const auto found = foundAfter(copy, {u"DELETE FROM record_box WHERE seq > 6"_s, u"DELETE FROM record WHERE seq > 6"_s,
                                         u"UPDATE head SET seq = 6, key_id = %1, box = X'%2'"_s.arg(known.id).arg(QString::fromLatin1(box.toHex()))});
    CHECK(found.kinds.contains(Kind::CutShort));
}

TEST_CASE("A slot that was touched opens nothing")
{
    REQUIRE(sample().unlock(sample().after({})));
    const auto [statement, fault] = GENERATE(table<QString, Fault>({
        {u"UPDATE key_slot SET passes = 1, memory = 8192"_s, Fault::Forbidden},
        {u"UPDATE key_slot SET passes = 4"_s, Fault::Forbidden},
        {u"UPDATE key_slot SET memory = memory + 1024"_s, Fault::Forbidden},
        {u"UPDATE key_slot SET salt = zeroblob(16)"_s, Fault::Forbidden},
        {u"UPDATE key_slot SET account = zeroblob(16)"_s, Fault::Forbidden},
        {u"UPDATE key_slot SET box = zeroblob(72)"_s, Fault::Forbidden},
        {u"UPDATE key_slot SET slot = zeroblob(16)"_s, Fault::Forbidden},
        {u"DELETE FROM key_slot"_s, Fault::Forbidden},
        {u"UPDATE key_slot SET handed = zeroblob(116)"_s, Fault::Unreadable},
        {u"UPDATE old_key SET id = 5"_s, Fault::Unreadable},
        {u"UPDATE old_key SET box = zeroblob(72)"_s, Fault::Unreadable},
    }));
    INFO(statement.toStdString());
    const auto unlocked = sample().unlock(sample().after({statement}));
    REQUIRE_FALSE(unlocked);
    CHECK(unlocked.error().fault == fault);
}

TEST_CASE("Without an older key the links that it made are told as broken")
{
    const QString copy = sample().after({u"DELETE FROM old_key"_s});
    const auto unlocked = sample().unlock(copy);
    REQUIRE(unlocked);
    CHECK(checkLog(copy, unlocked->keys).problems.first().kind == Kind::ChainBroken);
}

/// Every bit of some bytes turned once.
template <typename Refused>
static int refusedFlips(const QByteArray &bytes, Refused refused)
{
    int count = 0;
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray flipped = bytes;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        count += refused(flipped);
    }
    return count;
}

TEST_CASE("Every flip of a single bit of a record's box and of its row is refused")
{
    SealedLog log(sample().after({}), Access::Read, sample().keys);
    QSqlQuery query = log.database().run(
        u"SELECT r.seq, r.id, r.kind, r.owner, r.version, r.content_key, b.box, r.digest, r.link, p.link FROM record r"
        " JOIN record_box b ON b.seq = r.seq JOIN record p ON p.seq = r.seq - 1 WHERE r.kind = 2 ORDER BY r.seq"_s);
    const DataKey &chain = *log.keys().find(Keyring::firstId);
    int boxFlips = 0;
    int rowFlips = 0;
    while (Database::next(query)) {
        const RecordRow row = recordIn(query);
        REQUIRE(log.contentOf(row.place, row.box));
        const int inBox = refusedFlips(row.box, [&](const QByteArray &box) { return !log.contentOf(row.place, box); });
        CHECK(inBox == row.box.size() * 8);
        boxFlips += inBox;

        // As they are chained: seq, id, owner, kind, version, content key, key of the chain, digest.
        const QByteArray link = query.value(8).toByteArray();
        const QByteArray previous = query.value(9).toByteArray();
        QByteArray number(8, '\0');
        qToLittleEndian(row.seq, number.data());
        QByteArray version(8, '\0');
        qToLittleEndian(row.place.version, version.data());
        const QByteArray added = number + row.place.id.toRfc4122() + row.place.owner.toRfc4122() + static_cast<char>(row.place.kind) + version
            + row.place.contentKey.toRfc4122() + query.value(7).toByteArray();
        const int inRow = refusedFlips(added, [&](const QByteArray &flipped) {
            const auto at = [&](qsizetype from, qsizetype size) { return flipped.sliced(from, size); };
            const RecordPlace place{QUuid::fromRfc4122(at(8, 16)), static_cast<BoxKind>(flipped[40]), QUuid::fromRfc4122(at(24, 16)),
                                    qFromLittleEndian<quint64>(at(41, 8).constData()), QUuid::fromRfc4122(at(49, 16))};
            return SealedLog::linkAfter(previous, place, qFromLittleEndian<qint64>(flipped.constData()), at(65, 32), chain) != link;
        });
        CHECK(inRow == added.size() * 8);
        rowFlips += inRow;
    }
    CHECK(boxFlips + rowFlips >= 9000);
    WARN(boxFlips << " flips of boxes and " << rowFlips << " of rows, all refused");
}
