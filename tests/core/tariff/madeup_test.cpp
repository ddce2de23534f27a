#include <catch2/catch.hpp>

#include "core/tariff/madeup.h"

#include <algorithm>

TEST_CASE("A made-up population is the same on every machine and for every run of a seed")
{
    const QList<Situation> families = madeUp({.families = 3, .seed = 42});
    REQUIRE(families.size() == 3);
    // Worked out once; another figure here would change every simulation kept on paper.
    CHECK(families[0].quotient == Exact(981));
    CHECK(families[1].quotient == Exact(920));
    CHECK(families[2].children == 3);
    CHECK(families[2].resident == false);
    CHECK(madeUp({.families = 3, .seed = 43})[0].quotient != families[0].quotient);
}

TEST_CASE("A made-up population has the shares that were asked for")
{
    const MadeUpPopulation wanted{.families = 20'000,
                                  .seed = 5,
                                  .lowestQuotient = 100,
                                  .usualQuotient = 700,
                                  .highestQuotient = 2'500,
                                  .percentWithoutQuotient = 10,
                                  .children = {50, 50},
                                  .percentResident = 80};
    const QList<Situation> families = madeUp(wanted);
    REQUIRE(families.size() == 20'000);
    const auto share = [&](auto has) { return static_cast<double>(std::ranges::count_if(families, has)) / 20'000; };
    CHECK(share([](const Situation &family) { return !family.quotient; }) == Approx(0.10).margin(0.01));
    CHECK(share([](const Situation &family) { return family.children == 2; }) == Approx(0.50).margin(0.015));
    CHECK(share([](const Situation &family) { return *family.resident; }) == Approx(0.80).margin(0.01));
    // A triangle from 100 to 2500 with its tip at 700: a quarter lies below the tip.
    CHECK(share([](const Situation &family) { return family.quotient && *family.quotient < Exact(700); })
          == Approx(0.225).margin(0.015));
    for (const Situation &family : families) {
        if (family.quotient && (*family.quotient < Exact(100) || *family.quotient > Exact(2'500)))
            FAIL("outside");
    }
}

TEST_CASE("One parameter does not move what another throws")
{
    const auto all = madeUp({.families = 200, .seed = 9, .percentResident = 100});
    const auto half = madeUp({.families = 200, .seed = 9, .percentResident = 50});
    for (qsizetype i = 0; i < all.size(); ++i)
        CHECK(all[i].quotient == half[i].quotient);
}

TEST_CASE("What cannot be is no population")
{
    CHECK(isPossible({}));
    CHECK(isPossible({.lowestQuotient = 700, .usualQuotient = 700, .highestQuotient = 700}));
    CHECK_FALSE(isPossible({.families = 0}));
    CHECK_FALSE(isPossible({.families = mostMadeUp + 1}));
    CHECK_FALSE(isPossible({.lowestQuotient = 900}));
    CHECK_FALSE(isPossible({.usualQuotient = 4'000}));
    CHECK_FALSE(isPossible({.percentWithoutQuotient = 101}));
    CHECK_FALSE(isPossible({.children = {}}));
    CHECK_FALSE(isPossible({.children = {0, 0}}));
    CHECK(madeUp({.families = 0}).isEmpty());
    CHECK(madeUp({.families = 3,
                  .lowestQuotient = 700,
                  .usualQuotient = 700,
                  .highestQuotient = 700,
                  .percentWithoutQuotient = 0})[2]
              .quotient
          == Exact(700));
}
