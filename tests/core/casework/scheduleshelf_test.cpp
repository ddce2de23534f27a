#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/casework/scheduleshelf.h"

using namespace Qt::StringLiterals;

static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(QDir(folder.path()).filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

static QByteArray schedule(const QByteArray &id, const QByteArray &from, const QByteArray &until)
{
    return "format = 1\nid = \"" + id + "\"\ntitle = \"Essai\"\ncommune = \"Morvallon\"\nact = \"acte n° 1\"\n"
        + "valid_from = " + from + "\nvalid_until = " + until
        + "\n[[service]]\nid = \"ateliers\"\nname = \"Ateliers\"\nunit = \"an\"\nrule = \"flat\"\nprice = 35.00\n";
}

static QString idInForce(const ScheduleShelf &shelf, QDate day)
{
    const auto found = shelf.inForce(day);
    return found ? found->id : QString();
}

TEST_CASE("The practice schedules are embedded and without fault")
{
    const ScheduleShelf shelf = ScheduleShelf::practice();
    CHECK(shelf.troubles().isEmpty());
    CHECK(shelf.all().size() >= 2);
    CHECK(idInForce(shelf, QDate(2026, 8, 31)) != idInForce(shelf, QDate(2026, 9, 1)));
    CHECK(idInForce(shelf, QDate(2026, 11, 23)) == u"morvallon-2026");
}

TEST_CASE("The schedule in force is that of the day of service, the later voted one where two overlap")
{
    const QTemporaryDir folder;
    write(folder, u"a.toml"_s, schedule("corrected", "2026-11-01", "2027-08-31"));
    write(folder, u"b.toml"_s, schedule("year", "2026-09-01", "2027-08-31"));
    write(folder, u"notes.txt"_s, "not a schedule");
    const ScheduleShelf shelf = ScheduleShelf::load(folder.path());
    REQUIRE(shelf.all().size() == 2);
    CHECK(shelf.troubles().isEmpty());
    CHECK(idInForce(shelf, QDate(2026, 8, 31)).isEmpty());
    CHECK(idInForce(shelf, QDate(2026, 9, 1)) == u"year");
    CHECK(idInForce(shelf, QDate(2026, 10, 31)) == u"year");
    CHECK(idInForce(shelf, QDate(2026, 11, 1)) == u"corrected");
    CHECK(idInForce(shelf, QDate(2027, 8, 31)) == u"corrected");
    CHECK(idInForce(shelf, QDate(2027, 9, 1)).isEmpty());
}

TEST_CASE("Page one shows the quotient only where the schedule of every price allows it")
{
    const QTemporaryDir folder;
    write(folder, u"open.toml"_s, "show_quotient = true\n" + schedule("open", "2026-09-01", "2027-08-31"));
    write(folder, u"closed.toml"_s, schedule("closed", "2025-09-01", "2026-08-31"));
    const ScheduleShelf shelf = ScheduleShelf::load(folder.path());
    REQUIRE(shelf.all().size() == 2);
    const auto allows = [&](const QStringList &schedules) {
        QList<Decision> decisions;
        for (const QString &id : schedules) {
            decisions.append(Decision());
            decisions.last().scheduleId = id;
        }
        return shelf.allowsQuotient(decisions);
    };
    CHECK(allows({u"open"_s}));
    CHECK(allows({u"open"_s, u"open"_s}));
    CHECK_FALSE(allows({u"open"_s, u"closed"_s}));
    CHECK_FALSE(allows({u"open"_s, u"no longer there"_s}));
    CHECK_FALSE(allows({}));
}

TEST_CASE("A file that is no schedule is reported, and the others serve")
{
    const QTemporaryDir folder;
    write(folder, u"bad.toml"_s, "format = 1\nid = ");
    write(folder, u"good.toml"_s, schedule("good", "2026-09-01", "2027-08-31"));
    write(folder, u"huge.toml"_s, QByteArray(2 << 20, '#'));
    const ScheduleShelf shelf = ScheduleShelf::load(folder.path());
    CHECK(idInForce(shelf, QDate(2026, 9, 1)) == u"good");
    REQUIRE(shelf.troubles().size() == 2);
    CHECK(shelf.troubles().at(0).file == u"bad.toml");
    CHECK_FALSE(shelf.troubles().at(0).findings.isEmpty());
    CHECK(shelf.troubles().at(1).file == u"huge.toml");
    CHECK_FALSE(shelf.troubles().at(1).findings.first().message.isEmpty());
}

TEST_CASE("A folder that is not there is an empty shelf")
{
    const QTemporaryDir folder;
    const ScheduleShelf shelf = ScheduleShelf::load(folder.path() + u"/none"_s);
    CHECK(shelf.all().isEmpty());
    CHECK(shelf.troubles().isEmpty());
}
