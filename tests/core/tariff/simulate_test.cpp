#include <catch2/catch.hpp>

#include "core/tariff/pricetable.h"
#include "core/tariff/simulate.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

/// So many families with each of these quotients.
static QList<Situation> families(const QList<std::pair<int, int>> &counts)
{
    QList<Situation> population;
    for (const auto &[quotient, count] : counts)
        population += QList<Situation>(count, Situation{.quotient = Exact(quotient)});
    return population;
}

static Service dearer()
{
    Service service = tieredService();
    auto &rows = std::get<TierPrices>(service.shape).rows;
    rows[0].price = exact(u"0.50"_s);
    rows[2].price = exact(u"6.00"_s);
    return service;
}

static Shown populationOf(const SimulatedSide &side, const QString &tier)
{
    for (const auto &[name, count] : side.population) {
        if (name == tier)
            return count;
    }
    return -1;
}

TEST_CASE("A simulation says what comes in, who pays by which row, who wins and who loses")
{
    const auto result = simulate(tieredService(), dearer(), families({{100, 10}, {700, 20}, {2'000, 30}}));
    REQUIRE(result);
    CHECK(result->before.revenue == exact(u"226"_s)); // 10 × 1.00 + 20 × 3.30 + 30 × 5.00
    CHECK(result->after.revenue == exact(u"251"_s));
    CHECK(populationOf(result->before, u"T2"_s) == 20);
    CHECK(result->winners == 10);
    CHECK(result->losers == 30);
    CHECK(result->compared == 60);
    REQUIRE(result->tiers.size() == 3);
    CHECK(result->tiers[0].winners == 10);
    CHECK(result->tiers[0].difference == exact(u"-5"_s));
    CHECK(result->tiers[2].losers == 30);
    CHECK(result->before.cliffs.size() == 1); // 1.00 → 3.30 more than triples
}

TEST_CASE("Fewer than five families are never shown, nor found by subtraction")
{
    const auto result = simulate(tieredService(), dearer(), families({{100, 4}, {700, 20}, {2'000, 30}}));
    REQUIRE(result);
    CHECK_FALSE(populationOf(result->before, u"T1"_s));
    CHECK_FALSE(populationOf(result->before, u"T2"_s)); // hidden with it
    CHECK(populationOf(result->before, u"T3"_s) == 30);
    CHECK_FALSE(result->tiers[0].winners);
    CHECK_FALSE(result->tiers[0].difference);
    CHECK_FALSE(result->winners);
    CHECK(result->hidesSome);
    CHECK(result->roundedTo > Exact(0)); // what comes in would tell how many pay 1.00
}

TEST_CASE("Families without a price are counted apart")
{
    const auto result = simulate(tieredService(), dearer(), families({{100, 10}}) + QList<Situation>(7));
    REQUIRE(result);
    CHECK(result->before.unpriced == 7);
    CHECK(result->compared == 10);
}

TEST_CASE("Fewer than five families without a price are no more shown than any others")
{
    const auto result = simulate(tieredService(), dearer(), families({{100, 10}, {700, 20}}) + QList<Situation>(2));
    REQUIRE(result);
    CHECK_FALSE(result->before.unpriced);
    CHECK_FALSE(result->before.priced); // 32 less this would be the two
    CHECK_FALSE(result->compared);
    CHECK(result->families == 32);
}

TEST_CASE("Cliffs are those of the grid, whatever the families")
{
    Service after = matrixService();
    const auto one = simulate(after, after, QList<Situation>(9, Situation{.quotient = Exact(100), .children = 4}));
    const auto other = simulate(after, after, {});
    REQUIRE(one);
    REQUIRE(one->before.cliffs.size() == 1);
    CHECK(one->before.cliffs[0].after == exact(u"3.30"_s)); // for one child
    CHECK(other->before.cliffs.size() == 1);
}

TEST_CASE("Rows stand in the order of the grid")
{
    Service service = tieredService();
    std::get<TierPrices>(service.shape).rows[0].tier.name = u"T10"_s;
    const auto result = simulate(service, service, families({{100, 10}, {700, 20}, {2'000, 30}}));
    REQUIRE(result);
    CHECK(result->before.population[0].first == u"T10");
    CHECK(result->tiers[2].tier == u"T3");
    CHECK(result->tiers[0].unchanged == 10);
}

TEST_CASE("A simulation that is asked to stop gives nothing, and says how far it is")
{
    std::stop_source stop;
    int reported = 0;
    const auto all = families({{100, 3'500}});
    REQUIRE(simulate(tieredService(), dearer(), all, stop.get_token(), [&](int done, int of) {
        reported = done;
        CHECK(of == 3'500);
    }));
    CHECK(reported == 3'000);
    stop.request_stop();
    CHECK_FALSE(simulate(tieredService(), dearer(), all, stop.get_token()));
}

TEST_CASE("A table of prices gives at every cent what the rules give")
{
    for (const Service &service : {tieredService(), matrixService()}) {
        const auto table = PriceTable::of(service, {.children = 2});
        REQUIRE(table);
        for (const qint64 cents : {0, 1, 49'999, 50'000, 50'001, 99'999, 100'000, 100'001, 5'000'000}) {
            const Price direct = price(service, {.quotient = Exact::fraction(cents, 100), .children = 2}, Explained::No);
            CAPTURE(cents);
            CHECK(table->at(cents).amount == direct.amount);
            CHECK(table->at(cents).tier == direct.tier);
            qint64 thousandths = 0;
            table->priceAll({&cents, 1}, {&thousandths, 1});
            CHECK(Exact::fraction(thousandths, 1'000) == direct.amount);
        }
    }
    CHECK_FALSE(PriceTable::of(rateService(), {}));
}

TEST_CASE("A hole in a grid is a hole in its table")
{
    Service service = tieredService();
    std::get<TierPrices>(service.shape).rows[1].tier.quotient.from = Bound{Exact(501), true};
    const auto table = PriceTable::of(service, {});
    REQUIRE(table);
    const std::vector<qint64> cents{50'000, 50'001, 50'099, 50'100};
    std::vector<qint64> thousandths(4);
    table->priceAll(cents, thousandths);
    CHECK(thousandths == std::vector<qint64>{1'000, -1, -1, 3'300});
    CHECK(table->at(50'050).outcome == PriceOutcome::Undefined);
}
