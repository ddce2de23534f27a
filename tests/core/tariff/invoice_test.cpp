#include <catch2/catch.hpp>

#include "core/tariff/facts.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static const QByteArray head = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"jour\"\n";
static const QByteArray flat = head + "rule = \"flat\"\nprice = 100\n";

static QByteArray modifier(const QByteArray &rest)
{
    return "[[service.modifier]]\nname = \"règle\"\n" + rest;
}

TEST_CASE("The facts of one registration are its own, and change no other")
{
    const auto [rule, facts, expected] = GENERATE(table<QByteArray, QByteArray, QString>({
        {"when = { document = \"x\" }", R"({"registrations": [{"document": "x"}, {}]})", u"201.00"_s},
        {"when = { document = \"x\" }", R"({"document": "x", "registrations": [{}, {}]})", u"202.00"_s},
        {"when = { status = \"x\" }", R"({"registrations": [{"status": "x"}, {}]})", u"201.00"_s},
        {"when = { adult = true }", R"({"adult": false, "registrations": [{"adult": true}, {}]})", u"201.00"_s},
        {"when = { resident = false }", R"({"resident": true, "registrations": [{"resident": false}, {}]})", u"201.00"_s},
        {"when = { age = { from = 12 } }", R"({"registrations": [{"age": 12}, {"age": 3}]})", u"201.00"_s},
        {"when = { counters.c = 1 }", R"({"registrations": [{"counters": {"c": 1}}, {}]})", u"201.00"_s},
        {"when = { counters.c = 1 }", R"({"counters": {"c": 1}, "registrations": [{}, {}]})", u"202.00"_s},
    }));
    CAPTURE(rule.toStdString(), facts.toStdString());
    CHECK(resultText(priced(flat + modifier("stage = \"base\"\nadd = 1\n" + rule + '\n'), facts)) == expected);
}

TEST_CASE("A fact of the family inside a registration is refused, and named")
{
    for (const QByteArray key : {"quotient", "children", "couple", "lone_parent", "income_monthly", "rfr", "computed_quotient"}) {
        const auto facts = readFacts("{\"registrations\": [{\"" + key + "\": 1}]}");
        CAPTURE(key.toStdString());
        REQUIRE_FALSE(facts);
        CHECK(facts.error().detail == u"registrations.%1: this fact is of the family: it is written once, beside registrations"_s.arg(
                  QString::fromUtf8(key)));
    }
}

TEST_CASE("A penalty that is counted is due once: neither by unit of the quantity nor by registration")
{
    const QByteArray late = head + "rule = \"flat\"\nprice = 2.60\nquantity = \"quantity\"\nassume = { quantity = 1 }\n"
        + modifier("stage = \"penalty\"\nadd = 10\ntimes = \"counters.quarts\"\n");
    const auto [per, facts, expected] = GENERATE(table<QByteArray, QByteArray, QString>({
        {"", R"({"quantity": 15, "counters": {"quarts": 1}})", u"49.00"_s},
        {"", R"({"quantity": 15})", u"39.00"_s},
        {"", R"({"quantity": 10, "counters": {"quarts": 2}, "registrations": [{}, {}]})", u"72.00"_s},
        {"", R"({"quantity": 10, "registrations": [{"counters": {"quarts": 2}}, {}]})", u"72.00"_s},
        {"per = \"invoice\"\n", R"({"quantity": 10, "counters": {"quarts": 1}, "registrations": [{"counters": {"quarts": 1}}, {}]})", u"72.00"_s},
        {"per = \"unit\"\n", R"({"quantity": 15, "counters": {"quarts": 1}})", u"189.00"_s},
    }));
    CAPTURE(per.toStdString(), facts.toStdString());
    const Price result = priced(late + per, facts);
    CHECK(resultText(result) == expected);
    CHECK(stepsHold(result));
}

TEST_CASE("A penalty says what it is charged for, and only a penalty does")
{
    const QByteArray twice = head + "rule = \"flat\"\nprice = 1\nquantity = \"quantity\"\n";
    const auto [rest, expected] = GENERATE(table<QByteArray, QString>({
        {"stage = \"penalty\"\nadd = 5\n", u"24.00"_s},
        {"stage = \"penalty\"\nadd = 5\nper = \"registration\"\n", u"14.00"_s},
        {"stage = \"penalty\"\nadd = 5\nper = \"invoice\"\n", u"9.00"_s},
    }));
    CHECK(resultText(priced(twice + modifier(rest), R"({"quantity": 2, "registrations": [{}, {}]})")) == expected);
    CHECK(kindsOf(readSchedule(scheduleWith(twice + modifier("stage = \"rank\"\nadd = 5\nper = \"unit\"\n"))).findings)
        == QStringList{u"bad_value"_s});
}

TEST_CASE("A cap over a period is of the family, or of each registration when the act says so")
{
    const auto [of, facts, expected] = GENERATE(table<QByteArray, QByteArray, QString>({
        {"", R"({"already_paid": 0, "registrations": [{}, {}]})", u"150.00"_s},
        {"", R"({"already_paid": 120, "registrations": [{}, {}]})", u"30.00"_s},
        {"", R"({"registrations": [{}, {}]})", u"missing_facts"_s},
        {", of = \"registration\"", R"({"registrations": [{"already_paid": 0}, {"already_paid": 120}]})", u"130.00"_s},
    }));
    CAPTURE(of.toStdString(), facts.toStdString());
    CHECK(resultText(priced(flat + "period_cap = { amount = 150, per = \"an\"" + of + " }\n", facts)) == expected);
}

TEST_CASE("A quantity that is a counter is given with each registration")
{
    const QByteArray meals = head + "rule = \"flat\"\nprice = 3\nquantity = \"counters.repas\"\n";
    CHECK(resultText(priced(meals, R"({"counters": {"repas": 10}})")) == u"30.00");
    CHECK(resultText(priced(meals, R"({"registrations": [{"counters": {"repas": 10}}, {"counters": {"repas": 2}}]})")) == u"36.00");
    CHECK(priced(meals, R"({"counters": {"repas": 10}, "registrations": [{}, {}]})").missing == QStringList{u"counters.repas"_s});
}

TEST_CASE("A registration that is refused is left out of the invoice and of the ranks, unless it refuses all")
{
    const QByteArray aged = head + "rule = \"matrix\"\nby = \"child_rank\"\ncolumns = [1, 2]\nprices = [10, 8]\n";
    const QByteArray condition = "[[service.eligibility]]\nname = \"avoir six ans\"\nwhen = { age = { from = 6 } }\n";
    const QByteArray facts = R"({"registrations": [{"age": 5}, {"age": 7}, {"age": 9}]})";
    const Price without = priced(aged + condition, facts);
    CHECK(resultText(without) == u"18.00");
    CHECK(stepsHold(without));
    CHECK(sentencesOf(without).contains(u"Inscription n°\u00A01\u00A0: non comptée dans cette facture. Les conditions de l’acte"));
    CHECK(resultText(priced(aged + "invoice = { refused = \"refuse_all\" }\n" + condition, facts)) == u"not_eligible");
    CHECK(resultText(priced(aged + condition, R"({"registrations": [{"age": 5}]})")) == u"not_eligible");
}

TEST_CASE("An amount that another body pays is of one unit, or of the registration")
{
    const QByteArray meals = head + "rule = \"flat\"\nprice = 8\nquantity = \"quantity\"\n[[service.share]]\npayer = \"La Caf\"\n";
    CHECK(resultText(priced(meals + "amount = 3\n", R"({"quantity": 15})")) == u"75.00");
    CHECK(resultText(priced(meals + "amount = 3\nper = \"registration\"\n", R"({"quantity": 15})")) == u"117.00");
    const Price shown = priced(meals + "rest_of_cost = true\nshown_only = true\n", R"({"quantity": 15, "cost": 10})");
    REQUIRE(shown.shares.size() == 1);
    CHECK(shown.shares[0].amount == Exact(30));
    CHECK(shown.shares[0].percentOfCost == Exact(20));
}

TEST_CASE("What is due is in whole cents, or in the finer step that the act votes")
{
    const QByteArray late = head + "rule = \"flat\"\nprice = 2.99\n" + modifier("stage = \"penalty\"\npercent = 50\n");
    const auto [rounding, expected, kinds] = GENERATE(table<QByteArray, QString, QStringList>({
        {"", u"4.49"_s, {u"late_fraction"_s}},
        {"rounding = { mode = \"down\", step = 0.01 }\n", u"4.48"_s, {u"late_fraction"_s}},
        {"rounding = { mode = \"half_up\", step = 0.001 }\n", u"4.485"_s, {u"late_fraction"_s}},
        {"rounding = { mode = \"half_up\", step = 0.01, after = [\"caps\", \"penalty\"] }\n", u"4.49"_s, {}},
    }));
    const QByteArray service = QByteArray(late).replace("price = 2.99\n", "price = 2.99\n" + rounding);
    CAPTURE(rounding.toStdString());
    const Price result = priced(service, "{}");
    CHECK(resultText(result) == expected);
    CHECK(stepsHold(result));
    CHECK(kindsOf(readSchedule(scheduleWith(service)).findings) == kinds);
}
