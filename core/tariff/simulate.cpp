#include "core/tariff/simulate.h"

#include "core/tariff/pricetable.h"
#include "core/tariff/thresholds.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

struct Tally {
    int families = 0;
    int winners = 0;
    int losers = 0;
    Exact difference;
};

/// Counts while the population goes by.
struct Counting {
    std::map<QString, int> before;
    std::map<QString, int> after;
    std::map<QString, Tally> tiers;
    Tally all;
};

static QString rowName(const Price &price)
{
    return price.tier.isEmpty() ? u"sans ligne"_s : price.tier;
}

static void count(SimulatedSide &side, std::map<QString, int> &population, const Price &price)
{
    if (price.outcome != PriceOutcome::Priced) {
        ++side.unpriced;
        return;
    }
    ++side.priced;
    ++population[rowName(price)];
    side.revenue = side.revenue + price.amount;
}

static void compare(Tally &tally, const Price &before, const Price &after)
{
    ++tally.families;
    tally.winners += after.amount < before.amount ? 1 : 0;
    tally.losers += after.amount > before.amount ? 1 : 0;
    tally.difference = tally.difference + after.amount - before.amount;
}

static Shown shown(int families)
{
    return families == 0 || families >= fewestShown ? Shown(families) : std::nullopt;
}

/// One hidden figure beside its total could be found by subtraction: the smallest of the others is hidden with it.
static void hideTheSecond(QList<std::pair<QString, Shown>> &population)
{
    if (std::ranges::count_if(population, [](const auto &cell) { return !cell.second; }) != 1)
        return;
    const auto smallest = std::ranges::min_element(population, {}, [](const auto &cell) {
        return cell.second && *cell.second > 0 ? *cell.second : std::numeric_limits<int>::max();
    });
    if (smallest != population.end() && smallest->second)
        smallest->second = std::nullopt;
}

static QList<std::pair<QString, Shown>> shownPopulation(const std::map<QString, int> &population)
{
    QList<std::pair<QString, Shown>> cells;
    for (const auto &[tier, families] : population)
        cells.append({tier, shown(families)});
    hideTheSecond(cells);
    return cells;
}

static TierLine lineOf(const QString &tier, const Tally &tally)
{
    TierLine line{.tier = tier, .families = shown(tally.families)};
    const int unchanged = tally.families - tally.winners - tally.losers;
    const bool showsAll = line.families && shown(tally.winners) && shown(tally.losers) && shown(unchanged);
    if (showsAll) {
        line.winners = tally.winners;
        line.losers = tally.losers;
    }
    if (line.families)
        line.difference = tally.difference;
    return line;
}

/// The lines, with a second one hidden where a single one is.
static QList<TierLine> linesOf(const std::map<QString, Tally> &tiers)
{
    QList<std::pair<QString, Shown>> cells;
    for (const auto &[tier, tally] : tiers)
        cells.append({tier, shown(tally.families)});
    hideTheSecond(cells);
    QList<TierLine> lines;
    for (const auto &[tier, families] : cells)
        lines << (families ? lineOf(tier, tiers.at(tier)) : TierLine{.tier = tier});
    return lines;
}

static const Exact cent = Exact::fraction(1, 100);

static QList<SimulatedSide::Cliff> cliffsOf(const Service &service, Situation family)
{
    QList<SimulatedSide::Cliff> cliffs;
    const auto paidAt = [&](const Exact &quotient) {
        family.numbers.insert(u"computed_quotient"_s, quotient);
        return price(service, family, Explained::No);
    };
    for (const Exact &at : thresholds(service)) {
        const Price under = at < cent ? paidAt(at) : paidAt(at - cent);
        const Price over = paidAt(at + cent);
        const bool bothPriced = under.outcome == PriceOutcome::Priced && over.outcome == PriceOutcome::Priced;
        if (bothPriced && under.amount > Exact(0) && over.amount > under.amount * Exact(3))
            cliffs.append({at, under.amount, over.amount});
    }
    return cliffs;
}

static void countFamily(Simulation &result, Counting &counting, const Price &was, const Price &is)
{
    count(result.before, counting.before, was);
    count(result.after, counting.after, is);
    if (was.outcome != PriceOutcome::Priced || is.outcome != PriceOutcome::Priced)
        return;
    ++result.compared;
    compare(counting.tiers[rowName(was)], was, is);
    compare(counting.all, was, is);
}

std::optional<Simulation> simulate(const Service &before, const Service &after, const QList<Situation> &families,
    const std::stop_token &stop, const Progress &progress)
{
    static constexpr int reportedEvery = 1'000;
    Simulation result;
    Counting counting;
    int done = 0;
    for (const Situation &family : families) {
        if (stop.stop_requested())
            return std::nullopt;
        countFamily(result, counting, price(before, family, Explained::No), price(after, family, Explained::No));
        if (progress && ++done % reportedEvery == 0)
            progress(done, static_cast<int>(families.size()));
    }
    result.before.population = shownPopulation(counting.before);
    result.after.population = shownPopulation(counting.after);
    result.tiers = linesOf(counting.tiers);
    const TierLine all = lineOf({}, counting.all);
    result.winners = all.winners;
    result.losers = all.losers;
    if (!families.isEmpty()) {
        result.before.cliffs = cliffsOf(before, families.first());
        result.after.cliffs = cliffsOf(after, families.first());
    }
    return result;
}
