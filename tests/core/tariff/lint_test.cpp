#include <catch2/catch.hpp>

#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

/// Rows that start on line 14 of the file.
static ScheduleReading readRows(const QByteArray &rows, const QByteArray &more = {})
{
    return readSchedule(
        scheduleWith("[[service]]\nid = \"cantine\"\nname = \"Cantine\"\nunit = \"repas\"\nrule = \"tiers\"\n"
                     "tiers = [\n"
            + rows + "]\n" + more));
}

TEST_CASE("The holes and overlaps of a table are found, with the row and the line")
{
    const auto [rows, kinds, where] = GENERATE(table<QByteArray, QStringList, QString>({
        {"{ name = \"A\", to = 600, price = 1 },\n{ name = \"B\", above = 600, price = 2 },\n", {}, {}},
        {"{ name = \"A\", below = 600, price = 1 },\n{ name = \"B\", from = 600, price = 2 },\n", {}, {}},
        {"{ name = \"B\", above = 600, price = 2 },\n{ name = \"A\", to = 600, price = 1 },\n", {}, {}},
        {"{ name = \"A\", from = 0, to = 622, price = 1 },\n{ name = \"B\", from = 623, price = 2 },\n",
            {u"orphan_decimals"_s}, u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", to = 600, price = 1 },\n{ name = \"B\", from = 600.01, price = 2 },\n",
            {u"orphan_decimals"_s}, u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", below = 799, price = 1 },\n{ name = \"B\", above = 800, price = 2 },\n", {u"gap"_s},
            u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", below = 800, price = 1 },\n{ name = \"B\", above = 800, price = 2 },\n", {u"gap"_s},
            u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", to = 600, price = 1 },\n{ name = \"B\", from = 700, price = 2 },\n", {u"gap"_s},
            u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", above = 0, price = 1 },\n", {u"gap"_s}, u"line 14, column 1 (cantine, A)"_s},
        {"{ name = \"A\", to = 600, price = 1 },\n{ name = \"B\", above = 600, to = 900, price = 2 },\n", {u"gap"_s},
            u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", to = 1200, price = 1 },\n{ name = \"B\", from = 1200, price = 2 },\n", {u"overlap"_s},
            u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", price = 1 },\n{ name = \"B\", from = 5, to = 9, price = 2 },\n", {u"overlap"_s},
            u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", price = 1 },\n{ name = \"B\", from = 9, to = 5, price = 2 },\n", {u"unreachable_row"_s},
            u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", price = 1 },\n{ name = \"B\", above = 9, to = 9, price = 2 },\n", {u"unreachable_row"_s},
            u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", to = 600, price = 1 },\n{ name = \"A\", above = 600, price = 2 },\n", {u"duplicate_tier"_s},
            u"line 15, column 1 (cantine, A)"_s},
        {"{ name = \"A\", to = 600, price = 2 },\n{ name = \"B\", above = 600, price = 1 },\n", {u"not_monotone"_s},
            u"line 15, column 1 (cantine, B)"_s},
        {"{ name = \"A\", to = 600, price = -1 },\n{ name = \"B\", above = 600, price = 1 },\n", {u"negative_price"_s},
            u"line 14, column 1 (cantine, A)"_s},
        {"{ name = \"A\", to = 600, price = 1.525 },\n{ name = \"B\", above = 600, price = 2 },\n", {u"off_step"_s},
            u"line 14, column 1 (cantine, A)"_s},
    }));
    const auto reading = readRows(rows);
    CAPTURE(rows.toStdString());
    CHECK(kindsOf(reading.findings) == kinds);
    if (!kinds.isEmpty())
        CHECK(reading.findings.value(0).where == where);
}

TEST_CASE("A hole between whole euros is a warning, any other hole or overlap an error unless voted so")
{
    const QByteArray orphan = "{ name = \"A\", to = 622, price = 1 },\n{ name = \"B\", from = 623, price = 2 },\n";
    const QByteArray gap = "{ name = \"A\", to = 600, price = 1 },\n{ name = \"B\", from = 700, price = 2 },\n";
    const QByteArray overlap = "{ name = \"A\", to = 1200, price = 1 },\n{ name = \"B\", from = 1200, price = 2 },\n";
    CHECK(readRows(orphan).schedule);
    for (const QByteArray &rows : {gap, overlap}) {
        CHECK_FALSE(readRows(rows).schedule);
        const auto voted = readRows(rows, "as_voted = true\n");
        REQUIRE(voted.schedule);
        CHECK(voted.findings[0].severity == Finding::Severity::Warning);
    }
    const auto voted = readRows(overlap, "as_voted = true\n");
    CHECK(resultText(price(voted.schedule->services[0], withQuotient(u"1200"_s))) == u"ambiguous");
    CHECK(resultText(price(readRows(orphan).schedule->services[0], withQuotient(u"622.50"_s))) == u"undefined");
}

TEST_CASE("The message of a hole says which quotients and what to write")
{
    const auto reading = readRows("{ name = \"A\", to = 622, price = 1 },\n{ name = \"B\", from = 640, price = 2 },\n");
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings[0].message.contains(u"plus de 622\u00A0€ et moins de 640\u00A0€"));
    CHECK(reading.findings[0].message.contains(u"above = 622"));
}

TEST_CASE("A percentage may fall as the quotient rises")
{
    const QByteArray rows = "{ name = \"A\", to = 600, price = 90 },\n{ name = \"B\", above = 600, price = 0 },\n";
    CHECK(kindsOf(readRows(rows).findings) == QStringList{u"not_monotone"_s});
    const QByteArray percent =
        scheduleWith("[[service]]\nid = \"pass\"\nname = \"Pass\"\nunit = \"%\"\nrule = \"tiers\"\n"
                     "tiers = [\n"
            + rows + "]\n");
    CHECK(readSchedule(percent).findings.isEmpty());
}

TEST_CASE("Rules that cannot work together are refused")
{
    const QByteArray service = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\n";
    const QByteArray row = "tiers = [ { name = \"T1\", price = 1 } ]\n";
    const auto [services, kind] = GENERATE_COPY(table<QByteArray, QString>({
        {service + "rule = \"rate\"\nrate_percent = 1\nfloor = 5\nceiling = 4\n", u"floor_above_ceiling"_s},
        {service + "rule = \"rate\"\nrate_percent = 0\n", u"rate_out_of_range"_s},
        {service + "rule = \"rate\"\nrate_percent = 150\n", u"rate_out_of_range"_s},
        {service + "rule = \"rate\"\nrate_percent = 1\nmissing_quotient = { policy = \"highest_price\" }\n",
            u"no_highest_price"_s},
        {service + "rule = \"rate\"\nrate_percent = 1\nmissing_quotient = { policy = \"tier\", tier = \"T1\" }\n",
            u"unknown_tier"_s},
        {service + "rule = \"tiers\"\n" + row + "missing_quotient = { policy = \"tier\", tier = \"T9\" }\n",
            u"unknown_tier"_s},
        {service + "rule = \"tiers\"\n" + row + "outside = { policy = \"add_percent\", percent = -20 }\n",
            u"negative_price"_s},
        {service + "rule = \"tiers\"\n" + row
                + "outside = { policy = \"own_prices\", rule = \"rate\", rate_percent = 0 }\n",
            u"rate_out_of_range"_s},
        {service + "rule = \"tiers\"\n" + row + service + "rule = \"flat\"\nprice = 1\n", u"duplicate_service"_s},
    }));
    const auto reading = readSchedule(scheduleWith(services));
    CAPTURE(services.toStdString());
    CHECK_FALSE(reading.schedule);
    CHECK(kindsOf(reading.findings) == QStringList{kind});
    CHECK(reading.findings.value(0).where.startsWith(u"line "));
}

TEST_CASE("A matrix is checked along its rows and down its columns")
{
    const QByteArray matrix =
        "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\nrule = \"matrix\"\nchildren = [1, 2]\n";
    const auto [rows, kinds] = GENERATE(table<QByteArray, QStringList>({
        {"{ name = \"A\", to = 5, prices = [2, 1] },\n{ name = \"B\", above = 5, prices = [3, 2] },\n", {}},
        {"{ name = \"A\", to = 5, prices = [1, 2] },\n{ name = \"B\", above = 5, prices = [3, 2] },\n",
            {u"not_monotone"_s}},
        {"{ name = \"A\", to = 5, prices = [3, 2] },\n{ name = \"B\", above = 5, prices = [3, 1] },\n",
            {u"not_monotone"_s}},
    }));
    CHECK(kindsOf(readSchedule(scheduleWith(matrix + "tiers = [\n" + rows + "]\n")).findings) == kinds);
}
