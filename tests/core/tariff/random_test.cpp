#include <catch2/catch.hpp>

#include <QLocale>
#include <QRandomGenerator>

#include "core/tariff/lint.h"
#include "tests/core/tariff/samples.h"
#include "tests/support/rounds.h"

using namespace Qt::StringLiterals;

/// Random schedules, the same for a seed on every machine.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_generator(seed) { }

    int between(int lowest, int highest) { return m_generator.bounded(lowest, highest + 1); }
    bool often() { return between(1, 8) != 1; }
    Exact cents(int highest) { return Exact::fraction(between(0, highest), 100); }

    /// Rows that mostly meet and mostly rise; now and then one leaves a hole, overlaps or falls.
    QList<Tier> tiers()
    {
        QList<Tier> result;
        std::optional<Bound> from;
        const int count = between(1, 6);
        for (int i = 0; i < count; ++i) {
            Tier tier{.name = u"T%1"_s.arg(i + 1), .quotient = {from, std::nullopt}, .line = i + 1};
            const Exact bound = (from ? from->value : Exact()) + Exact::fraction(between(1, 60'000), 100);
            const bool inclusive = between(0, 1) == 1;
            if (i + 1 < count || !often())
                tier.quotient.to = Bound{bound, inclusive};
            result << tier;
            from = Bound{often() ? bound : bound + Exact(between(-2, 2)), often() ? !inclusive : inclusive};
        }
        return result;
    }

    Shape shape()
    {
        switch (between(0, 5)) {
        case 0:
            return FlatPrice{cents(2'000)};
        case 1:
            return EffortRate{Exact::fraction(between(1, 2'000), 10'000), cents(300), cents(300) + Exact(3)};
        case 2:
            return tierPrices();
        case 3:
            return points();
        case 4:
            return mixedRows();
        default:
            return matrix();
        }
    }

    Service service()
    {
        Service result;
        result.id = u"hasard"_s;
        result.unit = u"repas"_s;
        result.shape = shape();
        result.missingQuotient.policy = MissingQuotient::Policy(between(0, 1));
        result.outside = {OutsidePrice::Policy(between(0, 3)), cents(2'000), std::nullopt};
        result.rounding.mode = RoundingMode(between(0, 4));
        for (int count = between(0, 3); count > 0; --count)
            result.modifiers << modifier();
        if (between(0, 3) == 0)
            result.shares << ThirdPartyShare{.payer = u"La Caf"_s, .value = cents(300)};
        return result;
    }

    Modifier modifier()
    {
        Modifier result{.name = u"règle"_s, .stage = Stage(between(0, 5))};
        result.kind = Modifier::Kind(between(1, 4));
        result.value = result.kind == Modifier::Kind::Percent ? Exact(between(-100, 100)) : cents(400) - Exact(1);
        if (!often())
            result.notAbove = cents(500);
        if (often())
            result.when = {.groups = {{{.fact = u"children"_s, .range = {Bound{Exact(between(1, 4))}, {}}}}}};
        return result;
    }

private:
    Shape points()
    {
        BrokenLine result;
        Exact quotient;
        Exact price;
        for (int count = between(1, 6); count > 0; --count)
            result.points.append({quotient = quotient + cents(40'000) + Exact(1), price = price + cents(300)});
        return result;
    }

    /// Rows that hold prices, rates and lines between their bounds.
    Shape mixedRows()
    {
        TierPrices result;
        Exact price;
        for (const Tier &tier : tiers()) {
            price = price + cents(200);
            const bool bounded = tier.quotient.from && tier.quotient.to;
            if (bounded && often())
                result.rows.append({tier, LinearCell{price, price + Exact(1)}});
            else
                result.rows.append({tier, often() ? Cell(price) : Cell(RateCell{Exact::fraction(1, 200), price, price + Exact(2)})});
        }
        return result;
    }

    Shape tierPrices()
    {
        TierPrices result;
        Exact price;
        for (const Tier &tier : tiers())
            result.rows.append({tier, price = price + cents(200)});
        return result;
    }

    Shape matrix()
    {
        Matrix result{.axis = {.figures = {1, 2, 3}}, .rows = {}};
        Exact price(2);
        for (const Tier &tier : tiers()) {
            price = price + cents(200);
            result.rows.append({tier, {price, price - Exact::fraction(1, 2), price - Exact(1)}});
        }
        return result;
    }

    QRandomGenerator m_generator;
};

/// Bounds, a cent on each side of them, and places between.
static QList<Exact> probes(const Service &service, Dice &dice)
{
    QList<Exact> result{Exact(0), Exact(1'000'000)};
    for (int i = 0; i < 20; ++i)
        result << dice.cents(400'000);
    if (const auto *tiers = std::get_if<TierPrices>(&service.shape)) {
        for (const TierPrices::Row &row : tiers->rows) {
            if (const auto bound = row.tier.quotient.to)
                result << bound->value << bound->value + Exact::fraction(1, 100)
                       << bound->value - Exact::fraction(1, 100);
        }
    }
    return result;
}

static bool samePrice(const Price &a, const Price &b)
{
    const auto texts = [](const Price &price) {
        QStringList result;
        for (const Step &step : price.steps)
            result << step.text;
        return result;
    };
    return a.outcome == b.outcome && a.amount == b.amount && a.tier == b.tier && texts(a) == texts(b);
}

TEST_CASE("Whatever the schedule, prices are exact, explained and never negative; a clean one always has a price")
{
    const quint32 seed = 20260901;
    INFO("seed " << seed);
    Dice dice(seed);
    int clean = 0;
    int faulty = 0;
    for (int round = 0; round < rounds(1'500, 75'000); ++round) {
        const Service service = dice.service();
        Schedule schedule;
        schedule.services = {service};
        const bool isClean = lint(schedule).isEmpty();
        (isClean ? clean : faulty)++;
        for (const Exact &quotient : probes(service, dice)) {
            const Situation situation{quotient, dice.between(1, 5), dice.often()};
            const Price result = price(service, situation);
            for (const Step &step : result.steps)
                UNSCOPED_INFO(step.text.toStdString());
            CAPTURE(round, quotient.toString(2), result.amount.toString());
            REQUIRE(result.outcome != PriceOutcome::MissingFacts);
            REQUIRE((result.outcome == PriceOutcome::Priced || !isClean));
            REQUIRE((result.outcome != PriceOutcome::Priced || stepsHold(result)));
            REQUIRE(result.amount >= Exact(0));
            REQUIRE(samePrice(result, price(service, situation)));
        }
    }
    CHECK(clean > 300);
    CHECK(faulty > 100);
}

TEST_CASE("A price without its account is the same price")
{
    Dice dice(20260902);
    for (int round = 0; round < 500; ++round) {
        const Service service = dice.service();
        for (const Exact &quotient : probes(service, dice)) {
            const Situation situation{.quotient = quotient, .children = dice.between(1, 5), .resident = dice.often()};
            const Price told = price(service, situation);
            const Price alone = price(service, situation, Explained::No);
            CAPTURE(round, quotient.toString(2));
            REQUIRE(told.outcome == alone.outcome);
            REQUIRE(told.tier == alone.tier);
            REQUIRE((told.amount == alone.amount || told.outcome != PriceOutcome::Priced));
        }
    }
}

TEST_CASE("Prices and their sentences do not depend on the machine's language")
{
    Dice dice(20260903);
    const Service service = tieredService();
    const Situation situation{.quotient = exact(u"912.5"_s)};
    const Price here = price(service, situation);
    for (const auto language : {QLocale::German, QLocale::Arabic, QLocale::Turkish, QLocale::C}) {
        QLocale::setDefault(QLocale(language));
        CHECK(samePrice(price(service, situation), here));
        const Service other = dice.service();
        const Price first = price(other, situation);
        QLocale::setDefault(QLocale::c());
        CHECK(samePrice(price(other, situation), first));
    }
    QLocale::setDefault(QLocale::c());
}
