#include <catch2/catch.hpp>

#include "core/tariff/facts.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static const QByteArray head = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\n";

static QStringList findings(const QByteArray &service)
{
    QStringList texts;
    for (const Finding &finding : readSchedule(scheduleWith(head + service)).findings)
        texts << finding.kind + u' ' + finding.where;
    return texts;
}

TEST_CASE("An unknown quotient has the highest or the lowest price of every kind of cell")
{
    const QByteArray rate = "{ rate_percent = 6.4, floor = 76, ceiling = 285 }";
    const QByteArray bounded = "{ name = \"A\", to = 500, price = 20 }, { name = \"B\", above = 500, to = 1000, rate_percent = 4 }, "
                               "{ name = \"C\", above = 1000, price = 30 }";
    const auto [shape, facts, highest, lowest] = GENERATE_COPY(table<QByteArray, QByteArray, QString, QString>({
        {"rule = \"matrix\"\nby = \"course\"\ncolumns = [\"a\"]\nprices = [" + rate + "]\n", R"({"course": "a"})", u"285.00"_s, u"76.00"_s},
        {"rule = \"matrix\"\nby = \"course\"\ncolumns = [\"a\"]\ntiers = [{ name = \"seule\", prices = [" + rate + "] }]\n", R"({"course": "a"})", u"285.00"_s, u"76.00"_s},
        {"rule = \"flat\"\nrate_percent = 1\nfloor = 2\nceiling = 9\n", "{}", u"9.00"_s, u"2.00"_s},
        {"rule = \"tiers\"\ntiers = [" + bounded + "]\n", "{}", u"40.00"_s, u"20.00"_s},
        {"rule = \"rate\"\nrate_percent = 1\nquotient_floor = 200\nquotient_ceiling = 1000\n", "{}", u"10.00"_s, u"2.00"_s},
        {"rule = \"tiers\"\ntiers = [{ name = \"A\", to = 500, price = 20 }, { name = \"B\", above = 500, cost_percent = 40 }]\n", R"({"cost": 100})", u"40.00"_s, u"20.00"_s},
        {"rule = \"tiers\"\ntiers = [{ name = \"A\", to = 500, price = 20 }, { name = \"B\", above = 500, cost_percent = 40 }]\n", "{}", u"missing_facts"_s, u"missing_facts"_s},
    }));
    CAPTURE(shape.toStdString());
    CHECK(resultText(priced(head + "missing_quotient = { policy = \"highest_price\" }\n" + shape, facts)) == highest);
    CHECK(resultText(priced(head + "missing_quotient = { policy = \"lowest_price\" }\n" + shape, facts)) == lowest);
}

TEST_CASE("A rule for unknown quotients that a grid cannot answer is refused once, at that grid")
{
    const QByteArray rows = "rule = \"tiers\"\ntiers = [{ name = \"T1\", to = 500, price = 5 }, { name = \"T2\", above = 500, price = 9 }]\n";
    const QByteArray highest = "missing_quotient = { policy = \"highest_price\" }\n";
    const QByteArray asTier = "missing_quotient = { policy = \"tier\", tier = \"T2\" }\n";
    const QByteArray asOutside = "missing_quotient = { policy = \"outside\" }\n";
    const QByteArray own = "[service.outside]\npolicy = \"own_prices\"\n";
    const QByteArray otherRows = "rule = \"tiers\"\ntiers = [{ name = \"X1\", to = 500, price = 5 }, { name = \"X2\", above = 500, price = 9 }]\n";
    const auto [service, expected] = GENERATE_COPY(table<QByteArray, QStringList>({
        {highest + "rule = \"tiers\"\ntiers = [{ name = \"A\", to = 500, price = 20 }, { name = \"B\", above = 500, rate_percent = 4 }]\n",
            {u"no_highest_price line 8 (a, A)"_s}},
        {asOutside + rows, {u"bad_value line 8 (a)"_s}},
        {asOutside + "outside = { policy = \"add_percent\", percent = 50 }\n" + rows, {u"bad_value line 8 (a)"_s}},
        {asOutside + rows + own + otherRows, {u"bad_value line 8 (a)"_s}},
        {asOutside + rows + own + "rule = \"flat\"\nprice = 7\n", {}},
        {asTier + rows + own + "rule = \"flat\"\nprice = 7\n", {}},
        {asTier + rows + own + otherRows, {u"unknown_tier line 15 (a, outside)"_s}},
        {asTier + rows + "[[service.case]]\nname = \"c\"\nwhen = { status = \"x\" }\n" + otherRows, {u"unknown_tier line 15 (a, c)"_s}},
        {rows + own + otherRows + "[[service.case]]\nname = \"c\"\nwhen = { status = \"x\" }\ntier = \"T1\"\n", {u"unknown_tier line 18 (a, c)"_s}},
    }));
    CAPTURE(service.toStdString());
    CHECK(findings(service) == expected);
}

TEST_CASE("A cell left blank is a place that is not offered")
{
    const QByteArray service = head + "rule = \"matrix\"\nby = \"course\"\ncolumns = [\"a\", \"b\"]\nmissing_quotient = { policy = \"highest_price\" }\n"
                                      "tiers = [{ name = \"T1\", to = 500, prices = [1, \"-\"] }, { name = \"T2\", above = 500, prices = [2, 3] }]\n";
    CHECK(resultText(priced(service, R"({"quotient": 100, "course": "a"})")) == u"1.00");
    const Price blank = priced(service, R"({"quotient": 100, "course": "b"})");
    CHECK(resultText(blank) == u"not_eligible");
    CHECK(sentencesOf(blank).contains(u"ne propose pas cette formule"));
    CHECK(resultText(priced(service, R"({"course": "b"})")) == u"3.00");
}

TEST_CASE("A third is a third")
{
    const QByteArray service = head + "rule = \"flat\"\nprice = 210\n[[service.modifier]]\nname = \"x\"\nstage = \"base\"\nmultiply_by = \"2/3\"\n";
    const Price result = priced(service, "{}");
    CHECK(result.amount == Exact(140));
    CHECK(result.steps.size() == 2); // nothing left to round
    CHECK(kindsOf(readSchedule(scheduleWith(QByteArray(service).replace("2/3", "2/0"))).findings) == QStringList{u"bad_value"_s});
}

TEST_CASE("A case may have a unit of its own")
{
    const QByteArray service = head + "rule = \"flat\"\nprice = 50\n[[service.case]]\nname = \"journée\"\nwhen = { booking = \"x\" }\nprice = 3.50\nunit = \"séance\"\n";
    const Price result = priced(service, R"({"booking": "x"})");
    CHECK(result.unit == u"séance");
    CHECK(sentencesOf(result).contains(u"3,50\u00A0€ par séance"));
    CHECK(priced(service, "{}").unit == u"jour");
}

TEST_CASE("A price between two bounds is refused where there are none")
{
    CHECK(findings("rule = \"flat\"\nprice_from = 1\nprice_to = 2\n") == QStringList{u"bad_value line 13, column 14"_s});
    CHECK(findings("rule = \"matrix\"\nchildren = [1]\nprices = [{ price_from = 1, price_to = 2 }]\n").size() == 1);
}
