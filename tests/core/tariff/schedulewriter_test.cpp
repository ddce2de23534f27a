#include <catch2/catch.hpp>

#include "core/tariff/schedulewriter.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static const QByteArray file = "# en-tête\n"
                               "format = 1\n"
                               "id = \"essai\"\n"
                               "title = \"Été, « demi »\"   # le titre\n"
                               "commune = \"Morvallon\"\n"
                               "act = \"acte\"\n"
                               "valid_from = 2026-09-01\n"
                               "valid_until = 2027-08-31\n"
                               "\n"
                               "[[service]]\n"
                               "id = \"cantine\"\n"
                               "name = \"Cantine\"\n"
                               "unit = \"repas\"\n"
                               "rule = \"tiers\"\n"
                               "tiers = [\n"
                               "  { name = \"Été\", to = 400, price = 1.00 },   # { } un piège, \"ici\"\n"
                               "  { name = \"T2\", above = 400, price = 2.20 }, # le reste\n"
                               "]\n"
                               "\n"
                               "[service.outside]\n"
                               "policy = \"own_prices\"\n"
                               "rule = \"tiers\"\n"
                               "tiers = [ { name = \"X\", price = 9.00 } ]\n";

static QByteArray edited(const ScheduleEdit &edit)
{
    const auto result = applyEdit(file, edit);
    REQUIRE(result);
    REQUIRE(readSchedule(*result).schedule);
    return *result;
}

/// The file with one piece of text for another: nothing else may have moved.
static QByteArray with(const QByteArray &before, const QByteArray &after)
{
    QByteArray changed = file;
    REQUIRE(changed.count(before) == 1);
    return changed.replace(before, after);
}

TEST_CASE("An edit changes one figure and leaves comments, order and layout as they are")
{
    CHECK(edited(FigureEdit{{u"cantine"_s, u"T2"_s}, u"price"_s, u"2.35"_s}) == with("price = 2.20", "price = 2.35"));
    CHECK(edited(FigureEdit{{u"cantine"_s, u"Été"_s}, u"price"_s, u"1.10"_s}) == with("price = 1.00", "price = 1.10"));
    CHECK(edited(FigureEdit{{u"cantine"_s, u"X"_s, true}, u"price"_s, u"9.50"_s}) == with("9.00", "9.50"));
    CHECK(edited(HeaderEdit{u"title"_s, u"Un \"autre\""_s}) == with("\"Été, « demi »\"", "\"Un \\\"autre\\\"\""));
    CHECK(edited(HeaderEdit{u"valid_until"_s, u"2028-08-31"_s}) == with("2027-08-31", "2028-08-31"));
    CHECK(edited(NameEdit{{u"cantine"_s, u"T2"_s}, u"Tranche 2"_s}) == with("\"T2\"", "\"Tranche 2\""));
}

TEST_CASE("A bound is added, or taken away with its comma")
{
    CHECK(edited(FigureEdit{{u"cantine"_s, u"Été"_s}, u"from"_s, u"0"_s}) == with("\"Été\", to = 400", "\"Été\", from = 0, to = 400"));
    const auto open = applyEdit(file, FigureEdit{{u"cantine"_s, u"Été"_s}, u"to"_s, std::nullopt});
    REQUIRE(open);
    CHECK(*open == with("to = 400, ", ""));
    const auto last = applyEdit(file, FigureEdit{{u"cantine"_s, u"T2"_s}, u"price"_s, std::nullopt});
    REQUIRE(last);
    CHECK(*last == with(", price = 2.20", ""));
}

TEST_CASE("A key of the header is added, changed or taken away, and a list of texts too")
{
    const auto added = applyEdit(file, HeaderEdit{u"source"_s, u"https://exemple.test"_s});
    REQUIRE(added);
    CHECK(*added == with("format = 1\n", "format = 1\nsource = \"https://exemple.test\"\n"));
    const auto removed = applyEdit(file, HeaderEdit{u"valid_until"_s, std::nullopt});
    REQUIRE(removed);
    CHECK(*removed == with("valid_until = 2027-08-31\n", "\n"));
    const auto dated = applyEdit(*removed, HeaderEdit{u"valid_until"_s, u"2027-12-31"_s});
    REQUIRE(dated);
    CHECK(readSchedule(*dated).schedule->validUntil == QDate(2027, 12, 31));
    const auto listed = applyEdit(file, HeaderListEdit{u"resident_postcodes"_s, {u"13999"_s, u"13998"_s}});
    REQUIRE(listed);
    CHECK(*listed == with("format = 1\n", "format = 1\nresident_postcodes = [\"13999\", \"13998\"]\n"));
    const auto shorter = applyEdit(*listed, HeaderListEdit{u"resident_postcodes"_s, {u"13998"_s}});
    REQUIRE(shorter);
    CHECK(readSchedule(*shorter).schedule->residentPostcodes == QStringList{u"13998"_s});
    CHECK(applyEdit(*listed, HeaderListEdit{u"resident_postcodes"_s, {}}));
    CHECK_FALSE(applyEdit(file, HeaderEdit{u"source"_s, std::nullopt}));
    CHECK_FALSE(applyEdit(file, HeaderEdit{u"service"_s, u"x"_s}));
}

TEST_CASE("The rows of a table are written anew, and all else stays")
{
    const auto written = applyEdit(file, RowsWritten{{u"cantine"_s}, {{u"A"_s, {{u"to"_s, u"300"_s}, {u"price"_s, u"1.50"_s}}}, {u"B"_s, {{u"above"_s, u"300"_s}, {u"price"_s, u"2.5"_s}}}}});
    REQUIRE(written);
    QByteArray expected = file;
    const auto from = expected.indexOf("[\n  { name = \"Été\"");
    const auto to = expected.indexOf("]\n\n[service.outside]");
    expected.replace(from, to - from, "[\n  { name = \"A\", to = 300, price = 1.50 },\n  { name = \"B\", above = 300, price = 2.5 },\n");
    CHECK(*written == expected);
    CHECK_FALSE(applyEdit(file, RowsWritten{{u"cantine"_s}, {}}));
}

TEST_CASE("Several edits are one change, or none")
{
    const ScheduleEdit good = FigureEdit{{u"cantine"_s, u"T2"_s}, u"price"_s, u"2.35"_s};
    const auto both = applyEdits(file, {good, HeaderEdit{u"act"_s, u"autre"_s}});
    REQUIRE(both);
    CHECK(readSchedule(*both).schedule->act == u"autre");
    CHECK_FALSE(applyEdits(file, {good, FigureEdit{{u"cantine"_s, u"T9"_s}, u"price"_s, u"1"_s}}));
}

TEST_CASE("A figure is added to a service on a line of its own, and a point of a line is changed")
{
    const QByteArray rate = scheduleWith("[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\nrule = \"rate\"\nrate_percent = 1\n");
    const auto floor = applyEdit(rate, FigureEdit{{u"a"_s}, u"floor"_s, u"2"_s});
    REQUIRE(floor);
    CHECK(*floor == QByteArray(rate).replace("id = \"a\"\n", "id = \"a\"\nfloor = 2\n"));
    const QByteArray line = scheduleWith("[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\nrule = \"points\"\n"
                                         "points = [{ quotient = 0, price = 1 }, { quotient = 900, price = 3 }]\n");
    const auto moved = applyEdit(line, FigureEdit{{.service = u"a"_s, .point = 1}, u"price"_s, u"3.5"_s});
    REQUIRE(moved);
    CHECK(*moved == QByteArray(line).replace("price = 3 }", "price = 3.5 }"));
    CHECK_FALSE(applyEdit(line, FigureEdit{{.service = u"a"_s, .point = 2}, u"price"_s, u"3.5"_s}));
}

TEST_CASE("A row is added after another one, or taken away with its remark")
{
    const auto added = applyEdit(file, RowAdded{{u"cantine"_s, u"Été"_s}, u"T1b"_s});
    REQUIRE(added);
    CHECK(*added
        == with("{ name = \"Été\", to = 400, price = 1.00 },",
            "{ name = \"Été\", to = 400, price = 1.00 },\n  { name = \"T1b\", to = 400, price = 1.00 },"));
    const auto removed = applyEdit(file, RowRemoved{{u"cantine"_s, u"T2"_s}});
    REQUIRE(removed);
    CHECK(*removed == with("  { name = \"T2\", above = 400, price = 2.20 }, # le reste\n", ""));
}

TEST_CASE("A place that is not there and a value that no file holds are refused")
{
    CHECK(applyEdit(file, FigureEdit{{u"piscine"_s}, u"price"_s, u"1"_s}).error().fault == Fault::NotFound);
    CHECK(applyEdit(file, FigureEdit{{u"cantine"_s, u"T9"_s}, u"price"_s, u"1"_s}).error().fault == Fault::NotFound);
    CHECK(applyEdit(file, FigureEdit{{u"cantine"_s, u"T2"_s}, u"price"_s, u"2,35"_s}).error().fault == Fault::Invalid);
    CHECK(applyEdit(file, HeaderEdit{u"valid_until"_s, u"demain"_s}).error().fault == Fault::Invalid);
    CHECK(applyEdit("format = [", HeaderEdit{u"title"_s, u"x"_s}).error().fault == Fault::Unreadable);
}

TEST_CASE("A price of a table with columns is changed alone")
{
    const QByteArray matrix = scheduleWith("[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\nrule = \"matrix\"\nchildren = [1, 2]\n"
                                           "tiers = [{ name = \"T\", prices = [ 2.00, 1.00 ] }] # ici\n");
    const auto result = applyEdit(matrix, FigureEdit{{u"a"_s, u"T"_s}, u"prices"_s, u"1.50"_s, 1});
    REQUIRE(result);
    CHECK(*result == QByteArray(matrix).replace("1.00 ]", "1.50 ]"));
    CHECK_FALSE(applyEdit(matrix, FigureEdit{{u"a"_s, u"T"_s}, u"prices"_s, u"1.50"_s, 2}));
}
