#include <catch2/catch.hpp>

#include "core/tariff/facts.h"
#include "core/tariff/lint.h"
#include "core/tariff/thresholds.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

static const QByteArray head = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"repas\"\n";
static const QByteArray rows = "rule = \"tiers\"\ntiers = [{ name = \"T1\", to = 500, price = 1.00 }, "
                               "{ name = \"T2\", above = 500, to = 900, price = 2.00 }, { name = \"T3\", above = 900, price = 3.00 }]\n";

TEST_CASE("What the council said for a hole or an overlap holds, and nothing else")
{
    const auto [policy, expected] = GENERATE(table<QByteArray, QString>({
        {"", u"undefined"_s},
        {"in_gap = \"lower_tier\"\n", u"1.00"_s},
        {"in_gap = \"upper_tier\"\n", u"2.00"_s},
        {"in_gap = \"lowest_price\"\n", u"1.00"_s},
        {"in_gap = \"highest_price\"\n", u"2.00"_s},
    }));
    const QByteArray holed = head + policy + "as_voted = true\nrule = \"tiers\"\ntiers = [{ name = \"A\", to = 622, price = 1.00 }, "
                                             "{ name = \"B\", from = 623, price = 2.00 }]\n";
    CHECK(resultText(priced(holed, R"({"quotient": 622.50})")) == expected);
    CHECK(resultText(priced(holed, R"({"quotient": 622})")) == u"1.00");
    const QByteArray settled = QByteArray(holed).replace("as_voted = true\n", "");
    CHECK(readSchedule(scheduleWith(settled)).findings.isEmpty() == !policy.isEmpty());
    const QByteArray shared = head + "as_voted = true\nrule = \"tiers\"\nin_overlap = \"highest_price\"\ntiers = [{ name = \"A\", to = 622, "
                                     "price = 1.00 }, { name = \"B\", from = 622, price = 2.00 }]\n";
    CHECK(resultText(priced(shared, R"({"quotient": 622})")) == u"2.00");
}

TEST_CASE("Each policy for an unknown quotient gives what it says, from its first day")
{
    const auto [policy, expected] = GENERATE(table<QByteArray, QString>({
        {"{ policy = \"ask\" }", u"missing_facts"_s},
        {"{ policy = \"highest_price\" }", u"3.00"_s},
        {"{ policy = \"lowest_price\" }", u"1.00"_s},
        {"{ policy = \"tier\", tier = \"T2\" }", u"2.00"_s},
        {"{ policy = \"price\", price = 6.00 }", u"6.00"_s},
        {"{ policy = \"outside\" }", u"9.00"_s},
        {"{ policy = \"refuse\" }", u"not_eligible"_s},
        {"{ policy = \"highest_price\", from = 2026-11-01 }", u"missing_facts"_s},
    }));
    const QByteArray service = head + rows + "outside = { policy = \"flat\", price = 9.00 }\nmissing_quotient = " + policy + '\n';
    CAPTURE(policy.toStdString());
    CHECK(resultText(priced(service, R"({"resident": true})")) == expected);
}

TEST_CASE("A case that puts a family in a row takes the surcharges with it, unless the act says otherwise")
{
    const auto [modifiers, expected] = GENERATE(table<QByteArray, QString>({
        {"", u"0.90"_s},
        {"modifiers = true\n", u"0.90"_s},
        {"modifiers = false\n", u"1.00"_s},
    }));
    const QByteArray service = head + rows + "[[service.modifier]]\nname = \"rang\"\nstage = \"rank\"\npercent = -10\n"
                                             "[[service.case]]\nname = \"ase\"\nwhen = { status = \"ase\" }\ntier = \"T1\"\n" + modifiers;
    CHECK(resultText(priced(service, R"({"quotient": 950, "status": "ase"})")) == expected);
}

TEST_CASE("The order of the computation is rank, outside, regime, limits, rounding, penalty, share, cap")
{
    const QByteArray service = head + rows
        + "outside = { policy = \"add_percent\", percent = 10 }\nperiod_cap = { amount = 100, per = \"an\" }\n"
          "[[service.modifier]]\nname = \"retard\"\nstage = \"penalty\"\nadd = 1.00\n"
          "[[service.modifier]]\nname = \"regime\"\nstage = \"regime\"\nmultiply_by = 1.5\n"
          "[[service.modifier]]\nname = \"rang\"\nstage = \"rank\"\npercent = -10\n"
          "[[service.modifier]]\nname = \"plafond\"\nstage = \"caps\"\nnot_above = 4.00\n"
          "[[service.share]]\npayer = \"La Caf\"\namount = 0.50\n";
    const Price result = priced(service, R"({"quotient": 950, "resident": false, "already_paid": 96.00})");
    QStringList rules;
    for (const Step &step : result.steps)
        rules << toString(step.rule);
    // 3.00 → 2.70 → 2.97 → 4.455 → 4.00 → + 1.00 → − 0.50 → 4.00 left of 100
    CHECK(rules == QStringList{u"tier"_s, u"rank"_s, u"outside"_s, u"regime"_s, u"caps"_s, u"penalty"_s, u"share"_s, u"period"_s});
    CHECK(resultText(result) == u"4.00");
    CHECK(stepsHold(result));
    REQUIRE(result.shares.size() == 1);
    CHECK(result.shares[0].amount == exact(u"0.50"_s));
}

TEST_CASE("A rounding is done where the act says, and more than once when it says so")
{
    const auto [rounding, expected] = GENERATE(table<QByteArray, QString>({
        {"rounding = { mode = \"half_up\", step = 0.01 }\n", u"0.71"_s}, // 0.47401 × 1.5 = 0.711
        {"rounding = { mode = \"half_even\", step = 0.01, after = [\"base\", \"caps\"] }\n", u"0.70"_s}, // 0.47 × 1.5 = 0.705
        {"rounding = [{ mode = \"up\", step = 0.01, after = \"base\" }, { mode = \"half_up\", step = 0.01 }]\n", u"0.72"_s},
    }));
    const QByteArray service = head + "rule = \"flat\"\ncost_percent = 100\n" + rounding
        + "[[service.modifier]]\nname = \"x\"\nstage = \"regime\"\nmultiply_by = 1.5\n";
    CHECK(resultText(priced(service, R"({"cost": 0.47401163})")) == expected);
}

TEST_CASE("A condition is met, not met, or wants a fact")
{
    const auto [when, facts, expected] = GENERATE(table<QByteArray, QByteArray, QString>({
        {"{ children = { from = 3 } }", R"({"children": 3})", u"1.00"_s},
        {"{ children = { from = 3 } }", R"({"children": 2})", u"5.00"_s},
        {"{ children = { from = 3 } }", R"({})", u"missing_facts"_s},
        {"{ children = 3 }", R"({"children": 3})", u"1.00"_s},
        {"{ month = [7, 8] }", R"({})", u"5.00"_s},
        {"{ date = { from = 2026-10-01, to = 2026-10-01 } }", R"({})", u"1.00"_s},
        {"{ status = [\"rsa\", \"aah\"] }", R"({"statuses": ["aah"]})", u"1.00"_s},
        {"{ status = \"rsa\" }", R"({})", u"5.00"_s},
        {"{ status = { not = \"rsa\" } }", R"({})", u"1.00"_s},
        {"{ regime = { not = \"caf\" } }", R"({"regime": "msa"})", u"1.00"_s},
        {"{ regime = \"caf\" }", R"({})", u"missing_facts"_s},
        {"{ couple = false }", R"({"lone_parent": true})", u"1.00"_s},
        {"{ lone_parent = true }", R"({"couple": false, "children": 2})", u"1.00"_s},
        {"{ income = { to = 24000, unit = \"€/an\" } }", R"({"income_monthly": 2000})", u"1.00"_s},
        {"{ income = { to = 24000, unit = \"€/an\" } }", R"({"income_monthly": 2000.01})", u"5.00"_s},
        {"{ income = { to_by_children = [3071, 4000], unit = \"€/mois\" } }", R"({"income_yearly": 48000, "children": 5})", u"1.00"_s},
        {"{ income = { to_by_children = [3071, 4000], unit = \"€/mois\" } }", R"({"income_yearly": 48000, "children": 1})", u"5.00"_s},
        {"{ income = { to_by_children = [3071, 4000], unit = \"€/mois\" } }", R"({"income_yearly": 1, "children": 0})", u"5.00"_s},
        {"{ any_child = { age = { below = 1 } } }", R"({"family": [{"age": 7}, {"age": 0}]})", u"1.00"_s},
        {"{ any_child = { age = { from = 6, below = 18 }, count = { from = 2 } } }", R"({"family": [{"age": 7}, {"age": 18}]})", u"5.00"_s},
        {"{ any_child = { schooling = \"college\" } }", R"({"children": 2})", u"missing_facts"_s},
        {"{ any_child = { disabled = true } }", R"({"children": 0})", u"5.00"_s},
        {"{ minor_children = { from = 1 } }", R"({"family": [{"age": 17}]})", u"1.00"_s},
        {"{ youngest_age = { below = 3 } }", R"({"family": [{"age": 17}, {"age": 2}]})", u"1.00"_s},
        {"{ counters.repas = { from = 7 } }", R"({"counters": {"repas": 7}})", u"1.00"_s},
        {"{ counters.repas = { from = 7 } }", R"({})", u"5.00"_s},
        {"[{ commune = \"ici\" }, { commune_of_work = \"ici\" }]", R"({"commune": "ailleurs", "commune_of_work": "ici"})", u"1.00"_s},
        {"[{ commune = \"ici\" }, { commune_of_work = \"ici\" }]", R"({"commune": "ici"})", u"1.00"_s},
        {"[{ commune = \"ici\" }, { commune_of_work = \"ici\" }]", R"({"commune": "ailleurs"})", u"missing_facts"_s},
        {"{ document = \"attestation\" }", R"({"document": "attestation"})", u"1.00"_s},
        {"{ quotient = { to = 700 } }", R"({"quotient": 700})", u"1.00"_s},
    }));
    const QByteArray service =
        head + "rule = \"flat\"\nprice = 5.00\n[[service.case]]\nname = \"cas\"\nwhen = " + when + "\nprice = 1.00\n";
    CAPTURE(when.toStdString(), facts.toStdString());
    CHECK(resultText(priced(service, facts)) == expected);
}

TEST_CASE("Every formula of a quotient gives its figure")
{
    const auto [formula, facts, expected] = GENERATE(table<QByteArray, QByteArray, QString>({
        {"formula = \"given\"", R"({"quotient": 900})", u"900.00"_s},
        {"formula = \"caf\"", R"({"taxable_income_yearly": 30000, "benefits_monthly": 150, "couple": true, "children": 2})", u"883.33"_s},
        {"formula = \"caf\"", R"({"taxable_income_yearly": 30000, "abatements_yearly": 6000, "benefits_monthly": 0, "couple": false, "children": 1})", u"800.00"_s},
        {"formula = \"caf_with_housing\"", R"({"taxable_income_yearly": 24000, "benefits_monthly": 100, "housing_benefits_monthly": 150, "couple": true, "children": 1})", u"900.00"_s},
        {"formula = \"rfr_parts\"", R"({"rfr": 30000, "fiscal_parts": 3})", u"833.33"_s},
        {"formula = \"rfr\"", R"({"rfr": 24000})", u"2000.00"_s},
        {"formula = \"rfr_caf_parts\"", R"({"rfr": 30000, "couple": true, "children": 1})", u"1000.00"_s},
        {"formula = \"taxable_parts\"", R"({"taxable_income_yearly": 36000, "fiscal_parts": 2})", u"1500.00"_s},
        {"formula = \"income_benefits_parts\"", R"({"income_yearly": 24000, "benefits_monthly": 250, "couple": false, "children": 2})", u"750.00"_s},
        {"formula = \"income_persons\"", R"({"income_monthly": 3000, "couple": true, "children": 2})", u"750.00"_s},
        {"formula = \"gross_persons\"", R"({"gross_income_monthly": 3000, "pensions_paid_monthly": 200, "persons": 4})", u"700.00"_s},
        {"formula = \"gross_heads\"", R"({"gross_income_monthly": 2000, "benefits_monthly": 100, "couple": false, "children": 1})", u"700.00"_s},
        {"formula = \"income\"", R"({"income_yearly": 12000})", u"1000.00"_s},
        {"formula = [\"recent_income\", \"rfr\"], choose = \"lowest\"", R"({"recent_income_monthly": 2500, "rfr": 24000})", u"2000.00"_s},
        {"formula = [\"recent_income\", \"rfr\"], choose = \"highest\"", R"({"recent_income_monthly": 2500, "rfr": 24000})", u"2500.00"_s},
        {"formula = [\"recent_income\", \"rfr\"], choose = \"lowest\"", R"({"rfr": 24000})", u"2000.00"_s},
        {"formula = [\"recent_income\", \"rfr\"]", R"({})", u"missing_facts"_s},
        {"formula = \"rfr_parts\", rounding = { mode = \"down\", step = 1 }", R"({"rfr": 22410, "fiscal_parts": 3})", u"622.00"_s},
        {"add = [\"income\"], divide_by = \"none\", unit = \"€/an\"", R"({"income_monthly": 1000})", u"12000.00"_s},
        {"add = [\"rfr\"], subtract = [\"pensions_paid\"], divide_by = \"fiscal_parts\"", R"({"rfr": 12000, "pensions_paid_monthly": 2000, "fiscal_parts": 1})", u"0.00"_s},
        {"formula = \"rfr_parts\"", R"({"quotient": 900})", u"missing_facts"_s},
        {"formula = \"rfr_parts\"", R"({"rfr": 30000, "fiscal_parts": 0})", u"missing_facts"_s},
        {"formula = \"rfr_parts\"", R"({"computed_quotient": 901.5, "quotient": 1})", u"901.50"_s},
    }));
    const QByteArray service = head + "rule = \"rate\"\nrate_percent = 100\nquotient = { " + formula + " }\n";
    CAPTURE(formula.toStdString(), facts.toStdString());
    CHECK(resultText(priced(service, facts)) == expected);
}

TEST_CASE("A crèche is priced on its own facts, by the scale of the day, and never guesses what no source prints")
{
    const QByteArray creche = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"heure\"\nrule = \"eaje\"\n";
    const auto [on, facts, expected] = GENERATE(table<QDate, QByteArray, QString>({
        {QDate(2024, 8, 31), R"({"eaje_income_monthly": 6500, "eaje_children": 1})", u"3.71"_s},
        {QDate(2024, 9, 1), R"({"eaje_income_monthly": 6500, "eaje_children": 1})", u"4.02"_s},
        {QDate(2021, 5, 1), R"({"eaje_income_monthly": 3000, "eaje_children": 1})", u"1.85"_s},
        {QDate(2021, 5, 1), R"({"eaje_income_monthly": 700, "eaje_children": 1})", u"undefined"_s}, // floor of 2021 not seen
        {QDate(2021, 5, 1), R"({"eaje_income_monthly": 5800, "eaje_children": 1})", u"undefined"_s}, // nor its ceiling
        {QDate(2018, 5, 1), R"({"eaje_income_monthly": 3000, "eaje_children": 2, "care": "family"})", u"undefined"_s},
        {QDate(2024, 5, 1), R"({"eaje_income_monthly": 3000, "eaje_children": 0})", u"undefined"_s},
        {QDate(2024, 5, 1), R"({"quotient": 500, "rfr": 20000, "children": 1})", u"missing_facts"_s},
    }));
    CAPTURE(on.toString(Qt::ISODate).toStdString(), facts.toStdString());
    CHECK(resultText(priced(creche, facts, on)) == expected);
    for (const char *key : {"missing_quotient = { policy = \"ask\" }\n", "quotient = { formula = \"caf\" }\n"})
        CHECK(kindsOf(readSchedule(scheduleWith(creche + key)).findings) == QStringList{u"eaje_facts"_s});
    const QByteArray onTax = creche + "[[service.case]]\nname = \"x\"\nwhen = { rfr = { to = 10000, unit = \"€/an\" } }\nprice = 1\n";
    CHECK(kindsOf(readSchedule(scheduleWith(onTax)).findings) == QStringList{u"eaje_facts"_s});
}

TEST_CASE("What a rule file says wrongly is found by name")
{
    const auto [more, kinds] = GENERATE(table<QByteArray, QStringList>({
        {"[[service.case]]\nname = \"x\"\nwhen = { enfants = 3 }\nprice = 1\n", {u"unknown_fact"_s}},
        {"[[service.case]]\nname = \"x\"\nwhen = { income = { to = 3000 } }\nprice = 1\n", {u"missing_unit"_s}},
        {"[[service.case]]\nname = \"x\"\nwhen = { quotient = { to = 3000, unit = \"€/an\" } }\nprice = 1\n", {u"unit_mismatch"_s}},
        {"[[service.case]]\nname = \"x\"\nwhen = { income = { to = 3000, unit = \"€/jour\" } }\nprice = 1\n", {u"bad_value"_s}},
        {"[[service.case]]\nname = \"x\"\nwhen = { status = \"rsa\" }\ntier = \"T9\"\n", {u"unknown_tier"_s}},
        {"[[service.case]]\nname = \"x\"\nprice = 1\n", {u"missing_key"_s}},
        {"[[service.modifier]]\nname = \"x\"\nstage = \"rank\"\n", {u"missing_key"_s}},
        {"[[service.modifier]]\nname = \"x\"\nstage = \"rank\"\nadd = 1\npercent = 2\n", {u"bad_value"_s}},
        {"[[service.modifier]]\nname = \"x\"\nstage = \"rank\"\npercent = 1\ntimes = \"quantity\"\n", {u"bad_value"_s}},
        {"[[service.modifier]]\nname = \"x\"\nstage = \"rank\"\nadd = 1\nprix = 2\n", {u"unknown_key"_s}},
        {"[[service.modifier]]\nname = \"x\"\nstage = \"rank\"\npercent = 15\nprices = { T1 = 1.15, T2 = 2.31 }\n", {u"derived_differs"_s}},
        {"[[service.modifier]]\nname = \"x\"\nstage = \"rank\"\nprices = { T9 = 1 }\n", {u"unknown_tier"_s}},
        {"[[service.tier_shift]]\nby = 0\n", {u"bad_value"_s}},
        {"[[service.share]]\npayer = \"x\"\n", {u"missing_key"_s}},
    }));
    CAPTURE(more.toStdString());
    CHECK(kindsOf(readSchedule(scheduleWith(head + rows + more)).findings) == kinds);
}

TEST_CASE("A yearly sum and a monthly quotient do not load together")
{
    CHECK(kindsOf(readSchedule(scheduleWith(head + rows + "quotient = { formula = \"given\", unit = \"€/an\" }\n")).findings)
        == QStringList{u"unit_mismatch"_s});
    const QByteArray capped = "[[service]]\nid = \"a\"\nname = \"A\"\nunit = \"€/an\"\nrule = \"flat\"\nprice = 5\nperiod_cap = { amount = 9, per = \"mois\" }\n";
    CHECK(kindsOf(readSchedule(scheduleWith(capped)).findings) == QStringList{u"unit_mismatch"_s});
}

TEST_CASE("A price that more than triples at a bound is a cliff, and a schedule past its last day is expired")
{
    const QByteArray cliff = head + "rule = \"tiers\"\ntiers = [{ name = \"A\", to = 622, price = 1.00 }, { name = \"B\", above = 622, price = 3.30 }]\n";
    const auto reading = readSchedule(scheduleWith(cliff));
    CHECK(kindsOf(reading.findings) == QStringList{u"cliff"_s});
    REQUIRE(reading.schedule);
    CHECK(lintValidity(*reading.schedule, QDate(2027, 8, 31)).isEmpty());
    CHECK(kindsOf(lintValidity(*reading.schedule, QDate(2027, 9, 1))) == QStringList{u"expired"_s});
}

TEST_CASE("What would change the price is the nearest bound on each side")
{
    const Service service = only(head + rows);
    const PriceChanges middle = nearestChanges(service, {.quotient = Exact(700)});
    REQUIRE(middle.below);
    REQUIRE(middle.above);
    CHECK(middle.below->at == Exact(500));
    CHECK(middle.below->price.tier == u"T1");
    CHECK(middle.above->at == Exact(900));
    CHECK(middle.above->price.amount == Exact(3));
    CHECK_FALSE(nearestChanges(service, {.quotient = Exact(100)}).below);
    CHECK_FALSE(nearestChanges(service, {.quotient = Exact(1'000)}).above);
    CHECK_FALSE(nearestChanges(service, {}).above);
    CHECK(nearestChanges(service, {.quotient = Exact(500)}).above->at == Exact(500));
}

TEST_CASE("A step names the article of the act and what went in")
{
    const Price result = priced(head + "article = \"article 4\"\n" + rows, R"({"quotient": 700})");
    REQUIRE(result.steps.size() == 1);
    CHECK(result.steps[0].article == u"article 4");
    REQUIRE(result.steps[0].inputs.size() == 1);
    CHECK(result.steps[0].inputs[0].first == u"quotient");
    CHECK(result.steps[0].inputs[0].second == Exact(700));
}
