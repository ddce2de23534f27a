#include <catch2/catch.hpp>

#include "core/tariff/statedfacts.h"

using namespace Qt::StringLiterals;

TEST_CASE("A stated fact goes among the facts and comes back as it was")
{
    const auto [key, value] = GENERATE(table<QString, QString>({
        {u"quotient"_s, u"622.5"_s},
        {u"children"_s, u"0"_s},
        {u"resident"_s, u"false"_s},
        {u"couple"_s, u"true"_s},
        {u"income_monthly"_s, u"1250.5"_s},
        {u"rfr_yearly"_s, u"24000"_s},
        {u"hours_per_year"_s, u"450"_s},
        {u"course"_s, u"piano"_s},
        {u"statuses"_s, u"ase,handicap"_s},
        {u"documents"_s, u"avis"_s},
        {u"counters.retards"_s, u"2"_s},
    }));
    CAPTURE(key.toStdString());
    Situation facts;
    CHECK(statedValue(facts, key).isEmpty());
    REQUIRE(addStated(facts, key, value));
    CHECK(statedValue(facts, key) == value);
}

TEST_CASE("What is no fact is refused, and changes nothing")
{
    const auto [key, value] = GENERATE(table<QString, QString>({
        {u"quotient"_s, u"beaucoup"_s},
        {u"quotient"_s, u"-1"_s},
        {u"children"_s, u"1.5"_s},
        {u"couple"_s, u"oui"_s},
        {u"income"_s, u"1250"_s}, // a month's or a year's?
        {u"course_monthly"_s, u"3"_s},
        {u"shoe_size"_s, u"42"_s},
        {u"course"_s, QString()},
        {u"date"_s, u"2026-11-23"_s},
    }));
    CAPTURE(key.toStdString());
    Situation facts;
    CHECK_FALSE(addStated(facts, key, value));
    CHECK(facts.numbers.isEmpty());
    CHECK(facts.words.isEmpty());
    CHECK_FALSE(facts.quotient);
}

TEST_CASE("Statuses of the family and of a registration add up")
{
    Situation facts;
    REQUIRE(addStated(facts, u"statuses"_s, u"ase, handicap"_s));
    REQUIRE(addStated(facts, u"statuses"_s, u"handicap,agent"_s));
    CHECK(facts.statuses == QStringList{u"ase"_s, u"handicap"_s, u"agent"_s});
}
