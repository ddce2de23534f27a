#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

#include "core/casework/schedulepublishing.h"
#include "core/casework/scheduleshelf.h"

using namespace Qt::StringLiterals;

using Kind = PublishingObstacle::Kind;

static const QByteArray good =
    "format = 1\nid = \"essai-2026\"\ntitle = \"Essai\"\ncommune = \"Morvallon\"\n"
    "act = \"délibération n° 2026-041 du 18 juin 2026\"\nvalid_from = 2026-09-01\nvalid_until = 2027-08-31\n\n"
    "[[service]]\nid = \"cantine\"\nname = \"Cantine\"\nunit = \"repas\"\nrule = \"tiers\"\n"
    "tiers = [{ name = \"T1\", to = 400, price = 1.00 }, { name = \"T2\", above = 400, price = 2.20 }]\n";
static const PublishingStamp stamp{u"A. Mercier"_s, QDateTime(QDate(2026, 7, 1), QTime(9, 30))};

static QByteArray with(const QByteArray &before, const QByteArray &after)
{
    REQUIRE(good.count(before) == 1);
    return QByteArray(good).replace(before, after);
}

static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_CASE("A schedule that lacks something is kept from being published, with the reason")
{
    const auto [toml, kind] = GENERATE(table<QByteArray, Kind>({
        {with("valid_until = 2027-08-31\n", ""), Kind::DatesMissing},
        {with("valid_from = 2026-09-01\nvalid_until = 2027-08-31\n", ""), Kind::DatesMissing},
        {with("act = \"délibération n° 2026-041 du 18 juin 2026\"", "act = \"\""), Kind::ActIncomplete},
        {with("act = \"délibération n° 2026-041 du 18 juin 2026\"\n", ""), Kind::ActIncomplete},
        {with("unit = \"repas\"\n", ""), Kind::NotASchedule},
        {with("above = 400", "above = 500"), Kind::NotASchedule},
        {"pas du TOML", Kind::NotASchedule},
        {with("title = \"Essai\"", "title = \"Essai (à remplacer)\""), Kind::ToBeReplaced},
        {with("n° 2026-041 du 18 juin 2026", "du 18 juin 2026"), Kind::ActIncomplete},
        {with("n° 2026-041 du 18 juin 2026", "n° 2026-041"), Kind::ActIncomplete},
        {with("18 juin 2026", "2 septembre 2026"), Kind::Retroactive},
        {with("essai-2026", "pris"), Kind::IdTaken},
    }));
    CAPTURE(toml.toStdString());
    const auto obstacles = obstaclesTo(toml, {u"pris"_s});
    REQUIRE(obstacles.size() == 1);
    CHECK(obstacles.first().kind == kind);
    CHECK(obstacles.first().detail.isEmpty()
          == (kind == Kind::ActIncomplete || kind == Kind::DatesMissing || kind == Kind::Retroactive));
    CHECK_FALSE(obstacleText(obstacles.first()).isEmpty());
    const QTemporaryDir folder;
    const PublishingOutcome outcome = publishSchedule(folder.path(), toml, stamp, {u"pris"_s});
    CHECK_FALSE(outcome.publication);
    CHECK(outcome.obstacles.size() == 1);
    CHECK(QDir(folder.path()).entryList({u"*.toml"_s, u"*.json"_s}, QDir::Files).isEmpty());
}

TEST_CASE("A warning is no obstacle, nor is an act that says it holds for days before it")
{
    CHECK(obstaclesTo(good, {}).isEmpty());
    CHECK(obstaclesTo(with("above = 400, price = 2.20", "above = 400, price = 0.20"), {}).isEmpty());
    CHECK(obstaclesTo("retroactive = true\n" + with("18 juin 2026", "2 septembre 2026"), {}).isEmpty());
    CHECK(obstaclesTo(with("18 juin 2026", "1er septembre 2026"), {}).isEmpty());
}

TEST_CASE("Publishing writes the file and its digest, and the schedule serves")
{
    const QTemporaryDir folder;
    const PublishingOutcome outcome = publishSchedule(folder.filePath(u"new"_s), good, stamp);
    REQUIRE(outcome.publication);
    CHECK(outcome.publication->file == u"essai-2026.toml");
    CHECK(contentOf(folder.filePath(u"new/essai-2026.toml"_s)) == good);
    const ScheduleShelf shelf = ScheduleShelf::load(folder.filePath(u"new"_s));
    CHECK(shelf.troubles().isEmpty());
    REQUIRE(shelf.inForce(QDate(2026, 9, 1)));
    REQUIRE(shelf.publicationOf(u"essai-2026"_s));
    CHECK(shelf.publicationOf(u"essai-2026"_s)->who == u"A. Mercier");
    CHECK(shelf.publicationOf(u"essai-2026"_s)->when == stamp.when);
    CHECK(shelf.publicationOf(u"essai-2026"_s)->sha256 == digestOf(good));
    CHECK(shelf.publicationOf(u"essai-2026"_s)->act == u"délibération n° 2026-041 du 18 juin 2026");
}

TEST_CASE("What was published is not published again, nor written over")
{
    const QTemporaryDir folder;
    REQUIRE(publishSchedule(folder.path(), good, stamp).publication);
    SECTION("the same")
    {
        CHECK(publishSchedule(folder.path(), good, stamp).obstacles.first().kind == Kind::IdTaken);
    }
    SECTION("a changed file is still in the way")
    {
        write(folder, u"essai-2026.toml"_s, "autre chose");
        CHECK(publishSchedule(folder.path(), good, stamp).obstacles.first().kind == Kind::IdTaken);
    }
    SECTION("a file laid there by hand under that name")
    {
        write(folder, u"autre-2026.toml"_s, "à la main");
        const auto outcome = publishSchedule(folder.path(), with("essai-2026", "autre-2026"), stamp);
        CHECK(outcome.obstacles.first().kind == Kind::IdTaken);
        CHECK(contentOf(folder.filePath(u"autre-2026.toml"_s)) == "à la main");
    }
    SECTION("another one stands beside it")
    {
        REQUIRE(publishSchedule(folder.path(), with("essai-2026", "essai-2027"), stamp).publication);
        CHECK(readRegister(folder.path())->size() == 2);
        CHECK(ScheduleShelf::load(folder.path()).all().size() == 2);
    }
}

TEST_CASE("A published file that has changed does not serve until it is put back")
{
    const QTemporaryDir folder;
    REQUIRE(publishSchedule(folder.path(), good, stamp).publication);
    write(folder, u"essai-2026.toml"_s, with("2.20", "2.00"));
    const ScheduleShelf changed = ScheduleShelf::load(folder.path());
    CHECK(changed.all().isEmpty());
    REQUIRE(changed.troubles().size() == 1);
    CHECK(changed.troubles().first().findings.first().kind == u"changed_since_published");
    CHECK(changed.troubles().first().findings.first().message.contains(u"Remettez le fichier d’origine"));
    write(folder, u"essai-2026.toml"_s, good);
    CHECK(ScheduleShelf::load(folder.path()).troubles().isEmpty());
}

TEST_CASE("A file laid in the folder by hand serves without a line in the register")
{
    const QTemporaryDir folder;
    REQUIRE(publishSchedule(folder.path(), good, stamp).publication);
    write(folder, u"main.toml"_s, with("essai-2026", "main"));
    const ScheduleShelf shelf = ScheduleShelf::load(folder.path());
    CHECK(shelf.all().size() == 2);
    CHECK_FALSE(shelf.publicationOf(u"main"_s));
}

TEST_CASE("A register that does not read is told, and nothing is published over it")
{
    const QTemporaryDir folder;
    const QByteArray broken =
        GENERATE("{", "{\"format\": 2, \"published\": []}", "{\"format\": 1, \"published\": [{}]}");
    write(folder, u"published.json"_s, broken);
    write(folder, u"main.toml"_s, with("essai-2026", "main"));
    CHECK(readRegister(folder.path()).error().fault == Fault::Unreadable);
    const PublishingOutcome outcome = publishSchedule(folder.path(), good, stamp);
    REQUIRE(outcome.failure);
    CHECK(outcome.failure->fault == Fault::Unreadable);
    const ScheduleShelf shelf = ScheduleShelf::load(folder.path());
    CHECK(shelf.all().size() == 1);
    CHECK(shelf.troubles().first().file == u"published.json");
    CHECK(contentOf(folder.filePath(u"published.json"_s)) == broken);
}

TEST_CASE("Where the disk refuses, or another desk publishes, nothing is half done")
{
    const QTemporaryDir folder;
    SECTION("no folder can be made there")
    {
        write(folder, u"file"_s, {});
        CHECK(publishSchedule(folder.filePath(u"file/schedules"_s), good, stamp).failure->fault == Fault::Refused);
    }
    SECTION("the register cannot be written")
    {
        REQUIRE(QDir(folder.path()).mkdir(u"published.json"_s));
        CHECK(publishSchedule(folder.path(), good, stamp).failure);
        CHECK_FALSE(QFile::exists(folder.filePath(u"essai-2026.toml"_s)));
    }
    SECTION("another desk")
    {
        QLockFile other(folder.filePath(u"published.lock"_s));
        REQUIRE(other.tryLock());
        CHECK(publishSchedule(folder.path(), good, stamp).failure->fault == Fault::Busy);
    }
}

TEST_CASE("In practice the embedded schedules and those published there serve together")
{
    const QTemporaryDir folder;
    REQUIRE(publishSchedule(folder.path(), good, stamp, ScheduleShelf::practice().ids()).publication);
    CHECK(ScheduleShelf::practice(folder.path()).all().size() == ScheduleShelf::practice().all().size() + 1);
    CHECK(ScheduleShelf::practice(folder.path()).troubles().isEmpty());
}
