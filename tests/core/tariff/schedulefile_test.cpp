#include <catch2/catch.hpp>

#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

/// The service starts on line 8 of the file.
static const QByteArray flat = "[[service]]\nid = \"cantine\"\nname = \"Cantine\"\nunit = \"repas\"\nrule = \"flat\"\n";

TEST_CASE("A schedule is read whole")
{
    const auto reading = readSchedule(fileContent(u"resources/schedules/morvallon-2026-2027.toml"_s));
    REQUIRE(reading.schedule);
    const Schedule &schedule = *reading.schedule;
    CHECK(schedule.id == u"morvallon-2026");
    CHECK(schedule.title == u"Barème 2026-2027");
    CHECK(schedule.commune == u"Ville de Morvallon");
    CHECK(schedule.act == u"délibération n° 2026-041 du 18 juin 2026");
    CHECK(schedule.validFrom == QDate(2026, 9, 1));
    CHECK(schedule.validUntil == QDate(2027, 8, 31));
    CHECK_FALSE(schedule.showQuotient);
    CHECK(schedule.residentPostcodes == QStringList{u"13999"_s});
    REQUIRE(schedule.services.size() == 6);
    const Service &meals = schedule.services[0];
    CHECK(meals.name == u"Restauration scolaire");
    CHECK(meals.unit == u"repas");
    CHECK(meals.article == u"article 2");
    CHECK(meals.line == 21);
    CHECK(std::get<TierPrices>(meals.shape).rows[3].tier.line == 31);
    CHECK(std::holds_alternative<Matrix>(schedule.services[1].shape));
    CHECK(std::get<EffortRate>(schedule.services[2].shape).rate == exact(u"0.0125"_s));
    CHECK(schedule.services[2].rounding.step == exact(u"0.05"_s));
    CHECK(schedule.services[3].outside.shape.has_value());
    CHECK(schedule.services[4].outside.policy == OutsidePrice::Policy::NotServed);
}

TEST_CASE("Figures are taken as they are written, never through binary floating point")
{
    const auto [written, expected] = GENERATE(table<QByteArray, QString>({
        {"3.285", u"3.285"_s},
        {"\"3.285\"", u"3.285"_s},
        {"+3.285", u"3.285"_s},
        {"1_000.5", u"1000.5"_s},
        {"0.123456789", u"0.123456789"_s},
        {"100000000000.01", u"100000000000.01"_s},
        {"7", u"7"_s},
    }));
    const auto reading = readSchedule(scheduleWith(flat + "price = " + written + " # le prix\n"));
    CAPTURE(written.toStdString());
    REQUIRE(reading.schedule);
    CHECK(std::get<Exact>(std::get<FlatPrice>(reading.schedule->services[0].shape).price) == exact(expected));
}

TEST_CASE("A byte order mark, Windows line ends and accents before a figure change nothing")
{
    QByteArray rows = "[[service]]\nid = \"a\"\nname = \"Été\"\nunit = \"repas\"\nrule = \"tiers\"\n"
                      "tiers = [ { name = \"Été à l'École\", price = 3.30 } ]\n";
    const auto reading = readSchedule("\xEF\xBB\xBF" + scheduleWith(rows).replace("\n", "\r\n"));
    REQUIRE(reading.schedule);
    CHECK(std::get<Exact>(std::get<TierPrices>(reading.schedule->services[0].shape).rows[0].price) == exact(u"3.30"_s));
}

TEST_CASE("What cannot be read is refused with its kind and its line")
{
    const auto [services, kind, where] = GENERATE(table<QByteArray, QString, QString>({
        {flat + "price = 3,30\n", u"syntax"_s, u"line 13"_s},
        {flat + "price = 3.30\nprix = 2\n", u"unknown_key"_s, u"line 14, column 1"_s},
        {flat, u"missing_key"_s, u"line 8"_s},
        {flat + "price = true\n", u"bad_value"_s, u"line 13, column 9"_s},
        {flat + "price = \"cher\"\n", u"bad_value"_s, u"line 13, column 9"_s},
        {flat + "price = 3.3e1\n", u"bad_value"_s, u"line 13, column 9"_s},
        {flat + "price = inf\n", u"bad_value"_s, u"line 13, column 9"_s},
        {flat + "price = 0x10\n", u"bad_value"_s, u"line 13, column 9"_s},
        {flat + "price = 0.1234567891\n", u"bad_value"_s, u"line 13, column 9"_s},
        {flat + "price = 1\nas_voted = \"oui\"\n", u"wrong_type"_s, u"line 14"_s},
        {flat + "price = 1\nrounding = 2\n", u"wrong_type"_s, u"line 14"_s},
        {flat + "price = 1\nrounding = { mode = \"nearest\", step = 1 }\n", u"bad_value"_s, u"line 14"_s},
        {flat + "price = 1\nrounding = { mode = \"up\", step = 0 }\n", u"bad_value"_s, u"line 14"_s},
        {flat + "price = 1\nrounding = { mode = \"up\" }\n", u"missing_key"_s, u"line 14"_s},
        {flat + "price = 1\noutside = { policy = \"flat\" }\n", u"missing_key"_s, u"line 14"_s},
        {flat + "price = 1\noutside = { policy = \"flat\", percent = 2, price = 1 }\n", u"unknown_key"_s, u"line 14"_s},
        {flat + "price = 1\noutside = { policy = \"double\" }\n", u"bad_value"_s, u"line 14"_s},
        {flat + "price = 1\noutside = { policy = \"own_prices\", rule = \"flat\" }\n", u"missing_key"_s, u"line 14"_s},
        {flat + "price = 1\nmissing_quotient = { policy = \"tier\" }\n", u"missing_key"_s, u"line 14"_s},
        {"[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"repas\"\nrule = \"cubes\"\n", u"bad_value"_s, u"line 12"_s},
        {"[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"\"\nrule = \"flat\"\nprice = 1\n", u"missing_key"_s,
            u"line 11"_s},
        {"[[service]]\nid = \"Été\"\nname = \"A\"\nunit = \"u\"\nrule = \"flat\"\nprice = 1\n", u"bad_value"_s,
            u"line 9"_s},
        {"[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"u\"\nrule = \"tiers\"\ntiers = []\n", u"missing_key"_s,
            u"line 13"_s},
        {"[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"u\"\nrule = \"tiers\"\ntiers = [ 3 ]\n", u"wrong_type"_s,
            u"line 13"_s},
        {"[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"u\"\nrule = \"tiers\"\n"
         "tiers = [\n{ name = \"T1\", to = 5, below = 6, price = 1 } ]\n",
            u"bad_value"_s, u"line 14"_s},
        {"[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"u\"\nrule = \"matrix\"\nchildren = [1, 2]\n"
         "tiers = [\n{ name = \"T1\", prices = [1] } ]\n",
            u"columns"_s, u"line 15"_s},
        {"[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"u\"\nrule = \"matrix\"\nchildren = [2, 1]\n"
         "tiers = [ { name = \"T1\", prices = [1, 2] } ]\n",
            u"bad_value"_s, u"line 13"_s},
        {"", u"missing_key"_s, u"line 1"_s},
        {"service = 3\n", u"wrong_type"_s, u"line 8"_s},
        {"resident_postcodes = [\"1399\"]\n" + flat + "price = 1\n", u"bad_value"_s, u"line 8"_s},
    }));
    const auto reading = readSchedule(scheduleWith(services));
    CAPTURE(services.toStdString());
    CHECK_FALSE(reading.schedule);
    REQUIRE_FALSE(reading.findings.isEmpty());
    CHECK(reading.findings[0].severity == Finding::Severity::Error);
    CHECK(reading.findings[0].kind == kind);
    CHECK(reading.findings[0].where.startsWith(where));
    CHECK(reading.findings[0].message.size() > 20);
}

TEST_CASE("What a schedule is cannot be left out")
{
    const auto [replaced, by, kind] = GENERATE(table<QByteArray, QByteArray, QString>({
        {"act = \"délibération d'essai\"\n", "", u"missing_key"_s},
        {"act = \"délibération d'essai\"\n", "act = \"\"\n", u"missing_key"_s},
        {"valid_until = 2027-08-31", "valid_until = 2026-08-31", u"validity_reversed"_s},
        {"valid_until = 2027-08-31", "valid_until = \"2027-08-31\"", u"wrong_type"_s},
        {"valid_until = 2027-08-31", "valid_until = 2027-02-30", u"syntax"_s},
        {"format = 1", "format = 2", u"format"_s},
        {"format = 1", "", u"missing_key"_s},
        {"id = \"essai\"", "id = \"\"", u"missing_key"_s},
    }));
    const auto reading = readSchedule(scheduleWith(flat + "price = 1\n").replace(replaced, by));
    CAPTURE(by.toStdString());
    CHECK_FALSE(reading.schedule);
    CHECK(kindsOf(reading.findings) == QStringList{kind});
}

TEST_CASE("Every trouble of a file is told at once")
{
    const auto reading =
        readSchedule(scheduleWith(flat + "price = 1\nprix = 2\n" + flat + "price = x1\n").replace("x1", "\"x\""));
    CHECK(kindsOf(reading.findings) == QStringList{u"unknown_key"_s, u"bad_value"_s});
}

TEST_CASE("Bytes that are no text do not read")
{
    CHECK(kindsOf(readSchedule(QByteArray("\xFF\xFE\x00x", 4)).findings) == QStringList{u"syntax"_s});
    CHECK(kindsOf(readSchedule(QByteArray(4096, '[')).findings) == QStringList{u"syntax"_s});
    CHECK_FALSE(readSchedule({}).schedule);
}
