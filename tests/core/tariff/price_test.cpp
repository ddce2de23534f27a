#include <catch2/catch.hpp>

#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

TEST_CASE("A quotient pays the price of the row that holds it, to the cent on each side of each bound")
{
    const auto [quotient, tier, expected] = GENERATE(table<QString, QString, QString>({
        {u"0"_s, u"T1"_s, u"1.00"_s},
        {u"499.99"_s, u"T1"_s, u"1.00"_s},
        {u"500"_s, u"T1"_s, u"1.00"_s},
        {u"500.01"_s, u"T2"_s, u"3.30"_s},
        {u"500.000000001"_s, u"T2"_s, u"3.30"_s},
        {u"900"_s, u"T2"_s, u"3.30"_s},
        {u"999.99"_s, u"T2"_s, u"3.30"_s},
        {u"1000"_s, u"T2"_s, u"3.30"_s},
        {u"1000.01"_s, u"T3"_s, u"5.00"_s},
        {u"999999999999"_s, u"T3"_s, u"5.00"_s},
    }));

    const Price result = price(tieredService(), withQuotient(quotient));

    CAPTURE(quotient);
    CHECK(resultText(result) == expected);
    CHECK(result.tier == tier);
    CHECK(stepsHold(result));
}

TEST_CASE("Each bound belongs to its row or not, as voted")
{
    const auto [fromIncluded, toIncluded, quotient, inside] = GENERATE(table<bool, bool, QString, bool>({
        {true, true, u"400"_s, true},
        {false, true, u"400"_s, false},
        {false, true, u"400.01"_s, true},
        {true, true, u"399.99"_s, false},
        {true, true, u"640"_s, true},
        {true, false, u"640"_s, false},
        {true, false, u"639.99"_s, true},
        {true, true, u"640.01"_s, false},
    }));
    const Range range{Bound{Exact(400), fromIncluded}, Bound{Exact(640), toIncluded}};
    CAPTURE(fromIncluded, toIncluded, quotient);
    CHECK(range.contains(exact(quotient)) == inside);
}

TEST_CASE("A sentence tells the family its row and its price")
{
    Service service = tieredService();
    std::get<TierPrices>(service.shape).rows[1].tier = {
        u"T4"_s, {Bound{Exact(801), true}, Bound{Exact(1000), true}}, 0};
    const Price result = price(service, withQuotient(u"900"_s));
    REQUIRE(result.steps.size() == 1);
    CHECK(result.steps[0].text
        == u"Votre quotient familial est de 900\u00A0€. Il se situe dans la tranche T4 (de 801 à "
           u"1\u202F000\u00A0€)\u00A0: "
           "3,30\u00A0€ par repas.");
    CHECK(toString(result.steps[0].rule) == u"tier");
}

TEST_CASE("A value in no row has no price, and says so")
{
    Service service = tieredService();
    std::get<TierPrices>(service.shape).rows[1].tier.quotient.from = Bound{Exact(501), true};
    const Price result = price(service, withQuotient(u"500.50"_s));
    CHECK(result.outcome == PriceOutcome::Undefined);
    REQUIRE(result.steps.size() == 1);
    CHECK(result.steps[0].text.contains(u"Aucune ligne"));
    CHECK_FALSE(result.steps[0].after.isValid());
}

TEST_CASE("A value in two rows has no price, and names both")
{
    Service service = tieredService();
    std::get<TierPrices>(service.shape).rows[1].tier.quotient.from = Bound{Exact(500), true};
    const Price result = price(service, withQuotient(u"500"_s));
    CHECK(result.outcome == PriceOutcome::Ambiguous);
    REQUIRE(result.steps.size() == 1);
    CHECK(result.steps[0].text.contains(u"T1, T2"));
    CHECK(resultText(price(service, withQuotient(u"500.01"_s))) == u"3.30");
}

TEST_CASE("A rate of the quotient stays between its floor and its ceiling, exactly")
{
    const auto [quotient, expected] = GENERATE(table<QString, QString>({
        {u"0"_s, u"2.60"_s},
        {u"722"_s, u"2.60"_s},
        {u"723"_s, u"2.60"_s},
        {u"724"_s, u"2.61"_s},
        {u"725"_s, u"2.61"_s},
        {u"887.5"_s, u"3.20"_s}, // 3.195: a tie, up
        {u"900"_s, u"3.24"_s},
        {u"912.5"_s, u"3.29"_s}, // 3.285, which binary figures make 3.2849999…
        {u"1249"_s, u"4.50"_s},
        {u"1250"_s, u"4.50"_s},
        {u"1251"_s, u"4.50"_s},
        {u"2000"_s, u"4.50"_s},
    }));
    const Price result = price(rateService(), withQuotient(quotient));
    CAPTURE(quotient);
    CHECK(resultText(result) == expected);
    CHECK(stepsHold(result));
}

TEST_CASE("A rate shows its sum, its limit and its rounding")
{
    const Price plain = price(rateService(), withQuotient(u"900"_s));
    REQUIRE(plain.steps.size() == 1);
    CHECK(plain.steps[0].text.endsWith(u"0,36\u00A0% de 900\u00A0€ = 3,24\u00A0€."));

    const Price rounded = price(rateService(), withQuotient(u"912.5"_s));
    REQUIRE(rounded.steps.size() == 2);
    CHECK(rounded.steps[0].after == exact(u"3.285"_s));
    CHECK(rounded.steps[1].text == u"Arrondi au centime le plus proche\u00A0: 3,29\u00A0€ par repas.");

    const Price low = price(rateService(), withQuotient(u"0"_s));
    REQUIRE(low.steps.size() == 2);
    CHECK(low.steps[1].rule == Step::Rule::Floor);
    const Price high = price(rateService(), withQuotient(u"2000"_s));
    REQUIRE(high.steps.size() == 2);
    CHECK(high.steps[1].rule == Step::Rule::Ceiling);
}

TEST_CASE("Rounding is the council's: its mode and its step")
{
    const auto [mode, step, expected] = GENERATE(table<RoundingMode, QString, QString>({
        {RoundingMode::HalfUp, u"0.01"_s, u"3.29"_s},
        {RoundingMode::HalfEven, u"0.01"_s, u"3.28"_s},
        {RoundingMode::HalfDown, u"0.01"_s, u"3.28"_s},
        {RoundingMode::Down, u"0.01"_s, u"3.28"_s},
        {RoundingMode::Up, u"0.01"_s, u"3.29"_s},
        {RoundingMode::HalfUp, u"0.001"_s, u"3.285"_s},
        {RoundingMode::HalfUp, u"0.05"_s, u"3.30"_s},
        {RoundingMode::Down, u"0.05"_s, u"3.25"_s},
        {RoundingMode::Up, u"0.1"_s, u"3.30"_s},
        {RoundingMode::HalfUp, u"1"_s, u"3.00"_s},
    }));
    Service service = rateService();
    service.rounding = {mode, exact(step)};
    const Price result = price(service, withQuotient(u"912.5"_s)); // 3.285 before rounding
    CHECK(resultText(result) == expected);
    CHECK(stepsHold(result));
}

TEST_CASE("A matrix crosses the row with the column of the number of children")
{
    const auto [children, quotient, expected] = GENERATE(table<int, QString, QString>({
        {0, u"900"_s, u"undefined"_s},
        {1, u"900"_s, u"3.30"_s},
        {2, u"900"_s, u"3.00"_s},
        {3, u"900"_s, u"3.00"_s}, // column « 2 ou 3 enfants »
        {4, u"900"_s, u"2.70"_s},
        {11, u"900"_s, u"2.70"_s}, // the last column serves beyond
        {2, u"500"_s, u"0.90"_s},
        {2, u"500.01"_s, u"3.00"_s},
    }));
    const Price result = price(matrixService(), {exact(quotient), children, std::nullopt});
    CAPTURE(children, quotient);
    CHECK(resultText(result) == expected);
    CHECK((result.outcome != PriceOutcome::Priced || stepsHold(result)));
}

TEST_CASE("A matrix names the column in words")
{
    const auto [children, expected] = GENERATE(table<int, QString>({
        {1, u"1 enfant à charge\u00A0: colonne «\u00A01 enfant\u00A0»."_s},
        {2, u"2 enfants à charge\u00A0: colonne «\u00A02 ou 3 enfants\u00A0»."_s},
        {5, u"5 enfants à charge\u00A0: colonne «\u00A04 enfants et plus\u00A0»."_s},
    }));
    const Price result = price(matrixService(), {Exact(900), children, std::nullopt});
    REQUIRE(result.steps.size() == 2);
    CHECK(result.steps[1].text == expected);
}

TEST_CASE("Facts that are missing are all named at once, and none that is not needed")
{
    CHECK(price(matrixService(), {}).missing == QStringList{u"quotient"_s, u"children"_s});
    CHECK(price(matrixService(), {Exact(0), std::nullopt, std::nullopt}).missing == QStringList{u"children"_s});
    CHECK(price(matrixService(), {std::nullopt, 1, std::nullopt}).missing == QStringList{u"quotient"_s});
    CHECK(price(tieredService(), {}).missing == QStringList{u"quotient"_s});
    CHECK(price(rateService(), {}).missing == QStringList{u"quotient"_s});

    Service flat = tieredService();
    flat.shape = FlatPrice{exact(u"2.85"_s)};
    CHECK(resultText(price(flat, {})) == u"2.85");
    flat.outside = {OutsidePrice::Policy::Flat, exact(u"4.00"_s), std::nullopt};
    CHECK(price(flat, {}).missing == QStringList{u"resident"_s});

    Service surcharged = tieredService();
    surcharged.outside = {OutsidePrice::Policy::AddPercent, Exact(20), std::nullopt};
    CHECK(price(surcharged, {}).missing == QStringList{u"quotient"_s, u"resident"_s});
    CHECK(price(surcharged, {}).outcome == PriceOutcome::MissingFacts);
}

TEST_CASE("A family without a known quotient pays what was voted")
{
    using Policy = MissingQuotient::Policy;
    Service tiers = tieredService();
    tiers.missingQuotient = {Policy::HighestPrice, {}};
    CHECK(resultText(price(tiers, {})) == u"5.00");
    CHECK(price(tiers, {}).tier == u"T3");
    CHECK(stepsHold(price(tiers, {})));
    tiers.missingQuotient = {Policy::Tier, u"T2"_s};
    CHECK(resultText(price(tiers, {})) == u"3.30");
    tiers.missingQuotient = {Policy::Tier, u"T9"_s};
    CHECK(resultText(price(tiers, {})) == u"undefined");

    Service matrix = matrixService();
    matrix.missingQuotient = {Policy::HighestPrice, {}};
    CHECK(resultText(price(matrix, {std::nullopt, 4, std::nullopt})) == u"4.20");
    CHECK(price(matrix, {}).missing == QStringList{u"children"_s});

    Service rate = rateService();
    rate.missingQuotient = {Policy::HighestPrice, {}};
    CHECK(resultText(price(rate, {})) == u"4.50");
    std::get<EffortRate>(rate.shape).ceiling = std::nullopt;
    CHECK(resultText(price(rate, {})) == u"undefined");
    rate.missingQuotient = {Policy::Tier, u"T1"_s};
    CHECK(resultText(price(rate, {})) == u"undefined");
}

TEST_CASE("A quotient of zero is known")
{
    Service service = tieredService();
    service.missingQuotient = {MissingQuotient::Policy::HighestPrice, {}};
    CHECK(resultText(price(service, withQuotient(u"0"_s))) == u"1.00");
}

TEST_CASE("A family from outside pays what was voted")
{
    using Policy = OutsidePrice::Policy;
    const auto [policy, value, expected] = GENERATE(table<Policy, QString, QString>({
        {Policy::SameAsResidents, u"0"_s, u"3.30"_s},
        {Policy::Flat, u"6.50"_s, u"6.50"_s},
        {Policy::AddPercent, u"20"_s, u"3.96"_s},
        {Policy::AddPercent, u"12.5"_s, u"3.71"_s}, // 3.7125
        {Policy::AddAmount, u"2.00"_s, u"5.30"_s},
        {Policy::NotServed, u"0"_s, u"not_eligible"_s},
    }));
    Service service = tieredService();
    service.outside = {policy, exact(value), std::nullopt};
    const Price outside = price(service, {Exact(900), std::nullopt, false});
    CHECK(resultText(outside) == expected);
    CHECK((outside.outcome != PriceOutcome::Priced || stepsHold(outside)));
    const Price resident = price(service, {Exact(900), std::nullopt, true});
    CHECK(resultText(resident) == u"3.30");
    CHECK(stepsHold(resident));
}

TEST_CASE("A family from outside may have its own grid")
{
    Service service = tieredService();
    service.outside = {OutsidePrice::Policy::OwnPrices, {}, Shape(FlatPrice{exact(u"7.40"_s)})};
    CHECK(resultText(price(service, {std::nullopt, std::nullopt, false})) == u"7.40");
    service.outside.shape = std::get<EffortRate>(rateService().shape);
    const Price result = price(service, {Exact(1000), std::nullopt, false});
    CHECK(resultText(result) == u"3.60");
    CHECK(result.steps.last().rule == Step::Rule::Outside);
    service.outside.shape = std::nullopt;
    CHECK(resultText(price(service, {Exact(1000), std::nullopt, false})) == u"undefined");
}

TEST_CASE("Figures too great to be exact give no price")
{
    Service service = rateService();
    std::get<EffortRate>(service.shape) = {exact(u"999999999999"_s), std::nullopt, std::nullopt};
    const Price result = price(service, withQuotient(u"999999999.999999999"_s));
    CHECK(result.outcome == PriceOutcome::Undefined);
    REQUIRE_FALSE(result.steps.isEmpty());
    CHECK(result.steps.last().text.contains(u"trop grands"));
    CHECK(result.amount == Exact());
    CHECK(resultText(price(rateService(), {Exact::overflowed(), std::nullopt, std::nullopt})) == u"undefined");
    CHECK(resultText(price(tieredService(), {Exact::overflowed(), std::nullopt, std::nullopt})) == u"undefined");
}

TEST_CASE("A ceiling is not guessed from a product that does not fit")
{
    Service service = rateService();
    std::get<EffortRate>(service.shape) = {exact(u"999999999999"_s), std::nullopt, Exact(5)};
    CHECK(resultText(price(service, withQuotient(u"999999999.999999999"_s))) == u"undefined");
}

TEST_CASE("A negative quotient or number of children has no price")
{
    CHECK(resultText(price(tieredService(), withQuotient(u"-1"_s))) == u"undefined");
    CHECK(resultText(price(rateService(), withQuotient(u"-0.01"_s))) == u"undefined");
    CHECK(resultText(price(matrixService(), {Exact(900), -1, std::nullopt})) == u"undefined");
}
