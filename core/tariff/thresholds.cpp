#include "core/tariff/thresholds.h"

#include "core/tariff/quotient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static void add(QList<Exact> &figures, const Range &range)
{
    for (const std::optional<Bound> &bound : {range.from, range.to}) {
        if (bound)
            figures << bound->value;
    }
}

/// Where a rate meets its floor and its ceiling.
static void add(QList<Exact> &figures, const RateCell &cell)
{
    for (const std::optional<Exact> &limit : {cell.floor, cell.ceiling}) {
        if (limit && cell.rate > Exact(0))
            figures << *limit / cell.rate;
    }
}

static void add(QList<Exact> &figures, const Tier &tier, const Cell &cell)
{
    add(figures, tier.quotient);
    if (const auto *rate = std::get_if<RateCell>(&cell))
        add(figures, *rate);
}

// One overload a shape.

static void add(QList<Exact> &, const FlatPrice &) { }

static void add(QList<Exact> &figures, const TierPrices &tiers)
{
    for (const TierPrices::Row &row : tiers.rows)
        add(figures, row.tier, row.price);
}

static void add(QList<Exact> &figures, const Matrix &matrix)
{
    for (const Matrix::Row &row : matrix.rows) {
        for (const Cell &cell : row.prices)
            add(figures, row.tier, cell);
    }
}

static void add(QList<Exact> &figures, const EffortRate &effort)
{
    const QList<Exact> rates = effort.rates.isEmpty() ? QList<Exact>{effort.rate} : effort.rates;
    for (const Exact &rate : rates)
        add(figures, RateCell{rate, effort.floor, effort.ceiling});
    add(figures, Range{effort.quotientFloor, effort.quotientCeiling});
}

static void add(QList<Exact> &figures, const BrokenLine &line)
{
    for (const BrokenLine::Point &point : line.points)
        figures << point.quotient;
}

static void add(QList<Exact> &, const EajeScale &) { } // not a matter of quotient

static void add(QList<Exact> &figures, const Shape &shape)
{
    std::visit([&](const auto &kind) { add(figures, kind); }, shape);
}

static void add(QList<Exact> &figures, const When &when)
{
    for (const QList<Condition> &group : when.groups) {
        for (const Condition &condition : group) {
            if (condition.fact.endsWith(u"quotient"_s))
                add(figures, condition.range);
        }
    }
}

QList<Exact> thresholds(const Service &service)
{
    QList<Exact> figures;
    add(figures, service.shape);
    if (service.outside.shape)
        add(figures, *service.outside.shape);
    for (const SpecialCase &special : service.cases) {
        add(figures, special.when);
        if (special.shape)
            add(figures, *special.shape);
    }
    for (const Eligibility &each : service.eligibility)
        add(figures, each.when);
    for (const TierShift &each : service.shifts)
        add(figures, each.when);
    for (const Modifier &each : service.modifiers)
        add(figures, each.when);
    for (const ThirdPartyShare &each : service.shares)
        add(figures, each.when);
    std::ranges::sort(figures, [](const Exact &a, const Exact &b) { return a < b; });
    figures.erase(std::unique(figures.begin(), figures.end()), figures.end()); // clang 14 has no ranges::unique here
    return figures;
}

static bool isConstant(const Cell &cell)
{
    return !std::holds_alternative<RateCell>(cell) && !std::holds_alternative<LinearCell>(cell);
}

static bool isConstant(const Shape &shape)
{
    if (const auto *tiers = std::get_if<TierPrices>(&shape))
        return std::ranges::all_of(tiers->rows, [](const auto &row) { return isConstant(row.price); });
    if (const auto *matrix = std::get_if<Matrix>(&shape))
        return std::ranges::all_of(matrix->rows, [](const auto &row) {
            return std::ranges::all_of(row.prices, [](const Cell &cell) { return isConstant(cell); });
        });
    return std::holds_alternative<FlatPrice>(shape) || std::holds_alternative<EajeScale>(shape);
}

bool isConstantBetweenThresholds(const Service &service)
{
    const bool cases = std::ranges::all_of(
        service.cases, [](const SpecialCase &special) { return !special.shape || isConstant(*special.shape); });
    return cases && isConstant(service.shape) && (!service.outside.shape || isConstant(*service.outside.shape));
}

static const Exact cent = Exact::fraction(1, 100);

static Price priceAt(const Service &service, const Situation &situation, const Exact &quotient)
{
    Situation moved = situation;
    moved.numbers.insert(u"computed_quotient"_s, quotient);
    return price(service, moved, Explained::No);
}

static bool differs(const Price &a, const Price &b)
{
    return a.outcome != b.outcome || a.tier != b.tier || a.amount != b.amount;
}

/// At the threshold or just past it: whichever differs from what is paid now.
static PriceChange past(const Service &service, const Situation &situation, const Exact &at, bool above, const Price &now)
{
    const Price there = priceAt(service, situation, at);
    const Exact next = above ? at + cent : at - cent;
    return {at, differs(there, now) || next < Exact(0) ? there : priceAt(service, situation, next)};
}

PriceChanges nearestChanges(const Service &service, const Situation &situation)
{
    const FactView facts(situation, service);
    const auto quotient = findQuotient(service, facts).value;
    if (!quotient || !situation.registrations.isEmpty())
        return {};
    const Price now = priceAt(service, situation, *quotient);
    PriceChanges changes;
    for (const Exact &at : thresholds(service)) {
        const bool isBelow = at <= *quotient && at > Exact(0);
        if (isBelow) {
            const PriceChange change = past(service, situation, at, false, now);
            changes.below = differs(change.price, now) ? std::optional(change) : changes.below;
        }
        if (at >= *quotient && !changes.above) {
            const PriceChange change = past(service, situation, at, true, now);
            changes.above = differs(change.price, now) ? std::optional(change) : std::nullopt;
        }
    }
    return changes;
}
