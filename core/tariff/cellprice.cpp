#include "core/tariff/cellprice.h"

#include "core/tariff/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static void clamp(Price &price, const std::optional<Exact> &floor, const std::optional<Exact> &ceiling, const Asked &asked)
{
    const QString &unit = asked.unit;
    if (floor && price.amount < *floor)
        move(price, asked, Step::Rule::Floor, [&] { return floorSentence(*floor, unit); }, *floor);
    if (ceiling && price.amount > *ceiling)
        move(price, asked, Step::Rule::Ceiling, [&] { return ceilingSentence(*ceiling, unit); }, *ceiling);
}

Price priceOfRate(const RateCell &cell, const Exact &quotient, const Asked &asked)
{
    const Exact amount = cell.rate * quotient;
    Price price = priced(asked, Step::Rule::Rate,
        [&] { return rateSentence(asked.service.quotient.name, quotient, cell.rate, asked.unit); }, amount);
    addInput(price, u"quotient"_s, quotient);
    addInput(price, u"rate"_s, cell.rate);
    clamp(price, cell.floor, cell.ceiling, asked);
    return price;
}

// One overload a kind of cell.

static Price priceOf(const Exact &plain, const Tier &tier, const Asked &asked)
{
    const QString &unit = asked.unit;
    // a row reached by a shift or a policy does not hold the quotient: saying so would be wrong
    const bool byQuotient = asked.tier.isEmpty() && asked.quotient.value && (tier.quotient.from || tier.quotient.to)
        && tier.quotient.contains(*asked.quotient.value);
    if (!byQuotient && tier.name.isEmpty())
        return priced(asked, Step::Rule::Flat, [&] { return flatSentence(plain, unit); }, plain);
    if (!byQuotient)
        return priced(asked, Step::Rule::Tier, [&] { return rowSentence(tier.name, plain, unit); }, plain);
    Price price = priced(asked, Step::Rule::Tier,
        [&] { return tierSentence(asked.service.quotient.name, *asked.quotient.value, tier, plain, unit); }, plain);
    addInput(price, u"quotient"_s, *asked.quotient.value);
    return price;
}

static Price priceOf(const RateCell &cell, const Tier &, const Asked &asked)
{
    return asked.quotient.value ? priceOfRate(cell, *asked.quotient.value, asked) : missing(asked.quotient.missing);
}

static Price priceOf(const LinearCell &cell, const Tier &tier, const Asked &asked)
{
    if (!asked.quotient.value)
        return missing(asked.quotient.missing);
    const Exact &from = tier.quotient.from->value;
    const Exact &to = tier.quotient.to->value;
    const Exact &quotient = *asked.quotient.value;
    const Exact amount = cell.atFrom + (cell.atTo - cell.atFrom) * (quotient - from) / (to - from);
    Price price = priced(asked, Step::Rule::Linear,
        [&] { return linearSentence(quotient, tier.quotient, cell, amount, asked.unit); }, amount);
    addInput(price, u"quotient"_s, quotient);
    return price;
}

static Price priceOf(const CostCell &cell, const Tier &tier, const Asked &asked)
{
    const auto cost = asked.facts.number(u"cost"_s);
    if (!cost)
        return missing({u"cost"_s});
    const Exact amount = cell.share * *cost;
    Price price = priced(asked, Step::Rule::Cost,
        [&] { return costSentence(tier.name, cell.share, *cost, amount, asked.unit); }, amount);
    addInput(price, u"cost"_s, *cost);
    addInput(price, u"share"_s, cell.share);
    clamp(price, cell.floor, cell.ceiling, asked);
    return price;
}

static Price priceOf(const NotOffered &, const Tier &, const Asked &)
{
    return stopped({}, PriceOutcome::NotEligible, Step::Rule::Column, notOfferedSentence());
}

Price priceOfCell(const Cell &cell, const Tier &tier, const Asked &asked)
{
    return std::visit([&](const auto &kind) { return priceOf(kind, tier, asked); }, cell);
}

bool needsQuotient(const Cell &cell)
{
    return std::holds_alternative<RateCell>(cell) || std::holds_alternative<LinearCell>(cell);
}

static Exact between(Exact amount, const std::optional<Exact> &floor, const std::optional<Exact> &ceiling)
{
    if (floor && amount < *floor)
        amount = *floor;
    return ceiling && amount > *ceiling ? *ceiling : amount;
}

// One overload a kind of cell.

static std::optional<Exact> extreme(const Exact &plain, const Tier &, bool, const FactView &)
{
    return plain;
}

static std::optional<Exact> extreme(const RateCell &cell, const Tier &tier, bool highest, const FactView &)
{
    const auto &bound = highest ? tier.quotient.to : tier.quotient.from;
    if (highest && !bound)
        return cell.ceiling;
    return between(cell.rate * (bound ? bound->value : Exact()), cell.floor, cell.ceiling);
}

static std::optional<Exact> extreme(const LinearCell &cell, const Tier &, bool highest, const FactView &)
{
    return (cell.atFrom < cell.atTo) == highest ? cell.atTo : cell.atFrom;
}

static std::optional<Exact> extreme(const CostCell &cell, const Tier &, bool, const FactView &facts)
{
    const auto cost = facts.number(u"cost"_s);
    return cost ? std::optional(between(cell.share * *cost, cell.floor, cell.ceiling)) : std::nullopt;
}

static std::optional<Exact> extreme(const NotOffered &, const Tier &, bool, const FactView &)
{
    return std::nullopt;
}

std::optional<Exact> extremeOf(const Cell &cell, const Tier &tier, bool highest, const FactView &facts)
{
    return std::visit([&](const auto &kind) { return extreme(kind, tier, highest, facts); }, cell);
}
