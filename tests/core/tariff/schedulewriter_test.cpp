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
    CHECK(edited(FigureEdit{{u"cantine"_s, u"Été"_s}, u"from"_s, u"0"_s}) == with("price = 1.00 }", "price = 1.00, from = 0 }"));
    const auto open = applyEdit(file, FigureEdit{{u"cantine"_s, u"Été"_s}, u"to"_s, std::nullopt});
    REQUIRE(open);
    CHECK(*open == with("to = 400, ", ""));
    const auto last = applyEdit(file, FigureEdit{{u"cantine"_s, u"T2"_s}, u"price"_s, std::nullopt});
    REQUIRE(last);
    CHECK(*last == with(", price = 2.20", ""));
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
