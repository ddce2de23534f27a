#include "core/tariff/shapeprice.h"

#include <algorithm>

#include "core/tariff/wording.h"

using namespace Qt::StringLiterals;

Price priced(Step::Rule rule, const QString &text, const Exact &amount)
{
    return {PriceOutcome::Priced, {}, amount, {{rule, text, std::nullopt, amount}}, {}};
}

Price stopped(Price price, PriceOutcome outcome, Step::Rule rule, const QString &text)
{
    const auto before = price.steps.isEmpty() ? std::nullopt : std::optional(price.amount);
    price.outcome = outcome;
    price.steps.append({rule, text, before, Exact::overflowed()});
    price.amount = Exact();
    return price;
}

Price missing(const QStringList &facts)
{
    return {PriceOutcome::MissingFacts, {}, {}, {}, facts};
}

void move(Price &price, Step::Rule rule, const QString &text, const Exact &after)
{
    price.steps.append({rule, text, price.amount, after});
    price.amount = after;
}

static bool isPossible(const Exact &quotient)
{
    return quotient >= Exact(0);
}

static Price impossibleQuotient()
{
    return stopped({}, PriceOutcome::Undefined, Step::Rule::Tier, impossibleQuotientSentence());
}

static Price noMissingQuotientRule()
{
    return stopped({}, PriceOutcome::Undefined, Step::Rule::MissingQuotient, noMissingQuotientRuleSentence());
}

// One overload a shape, and what it needs.

static Price priceOf(const FlatPrice &flat, const Asked &asked)
{
    return priced(Step::Rule::Flat, flatSentence(flat, asked.service.unit), flat.price);
}

static Price withoutQuotient(const TierPrices &tiers, const Asked &asked)
{
    using Policy = MissingQuotient::Policy;
    const MissingQuotient &rule = asked.service.missingQuotient;
    if (rule.policy == Policy::Ask)
        return missing({u"quotient"_s});
    const bool highest = rule.policy == Policy::HighestPrice;
    const auto row = highest
        ? std::ranges::max_element(tiers.rows, {}, &TierPrices::Row::price)
        : std::ranges::find(tiers.rows, rule.tier, [](const auto &each) { return each.tier.name; });
    if (row == tiers.rows.end())
        return noMissingQuotientRule();
    const QString text = highest ? highestPriceSentence(row->price, asked.service.unit)
                                 : missingQuotientTierSentence(*row, asked.service.unit);
    Price price = priced(Step::Rule::MissingQuotient, text, row->price);
    price.tier = row->tier.name;
    return price;
}

static bool takesEveryQuotient(const TierPrices &tiers)
{
    return tiers.rows.size() == 1 && !tiers.rows[0].tier.quotient.from && !tiers.rows[0].tier.quotient.to;
}

/// A single row without bounds asks nobody for a quotient: columns alone decide.
static Price onlyRow(const TierPrices::Row &row, const Asked &asked)
{
    Price price = priceOf(FlatPrice{row.price}, asked);
    price.tier = row.tier.name;
    return price;
}

static Price priceOf(const TierPrices &tiers, const Asked &asked)
{
    if (takesEveryQuotient(tiers))
        return onlyRow(tiers.rows[0], asked);
    if (!asked.situation.quotient)
        return withoutQuotient(tiers, asked);
    const Exact &quotient = *asked.situation.quotient;
    if (!isPossible(quotient))
        return impossibleQuotient();
    QList<TierPrices::Row> rows;
    std::ranges::copy_if(
        tiers.rows, std::back_inserter(rows), [&](const auto &row) { return row.tier.quotient.contains(quotient); });
    if (rows.isEmpty())
        return stopped({}, PriceOutcome::Undefined, Step::Rule::Tier, noRowSentence(quotient));
    if (rows.size() > 1) {
        QStringList names;
        std::ranges::transform(rows, std::back_inserter(names), [](const auto &row) { return row.tier.name; });
        return stopped({}, PriceOutcome::Ambiguous, Step::Rule::Tier, severalRowsSentence(quotient, names));
    }
    Price price = priced(Step::Rule::Tier, tierSentence(quotient, rows[0], asked.service.unit), rows[0].price);
    price.tier = rows[0].tier.name;
    return price;
}

static Price rateWithoutQuotient(const EffortRate &rate, const Asked &asked)
{
    const MissingQuotient::Policy policy = asked.service.missingQuotient.policy;
    if (policy == MissingQuotient::Policy::Ask)
        return missing({u"quotient"_s});
    if (policy != MissingQuotient::Policy::HighestPrice || !rate.ceiling)
        return noMissingQuotientRule();
    return priced(Step::Rule::MissingQuotient, highestPriceSentence(*rate.ceiling, asked.service.unit), *rate.ceiling);
}

static Price priceOf(const EffortRate &rate, const Asked &asked)
{
    if (!asked.situation.quotient)
        return rateWithoutQuotient(rate, asked);
    const Exact &quotient = *asked.situation.quotient;
    if (!isPossible(quotient))
        return impossibleQuotient();
    const QString &unit = asked.service.unit;
    Price price = priced(Step::Rule::Rate, rateSentence(quotient, rate, unit), rate.rate * quotient);
    if (rate.floor && price.amount < *rate.floor)
        move(price, Step::Rule::Floor, floorSentence(*rate.floor, unit), *rate.floor);
    if (rate.ceiling && price.amount > *rate.ceiling)
        move(price, Step::Rule::Ceiling, ceilingSentence(*rate.ceiling, unit), *rate.ceiling);
    return price;
}

/// The last column whose number of children is reached; -1 for none.
static qsizetype columnFor(const ChildrenMatrix &matrix, int children)
{
    return std::ranges::upper_bound(matrix.children, children) - matrix.children.begin() - 1;
}

static TierPrices columnOf(const ChildrenMatrix &matrix, qsizetype column)
{
    TierPrices tiers;
    for (const ChildrenMatrix::Row &row : matrix.rows)
        tiers.rows.append({row.tier, row.prices.value(column, Exact::overflowed())});
    return tiers;
}

static Price priceOf(const ChildrenMatrix &matrix, const Asked &asked)
{
    const std::optional<int> children = asked.situation.children;
    if (!children) {
        Price price = priceOf(columnOf(matrix, 0), asked);
        return missing(price.missing + QStringList{u"children"_s});
    }
    const qsizetype column = columnFor(matrix, *children);
    if (column < 0)
        return stopped({}, PriceOutcome::Undefined, Step::Rule::Children, noColumnSentence(*children));
    Price price = priceOf(columnOf(matrix, column), asked);
    if (price.outcome == PriceOutcome::Priced)
        move(price, Step::Rule::Children, childrenSentence(*children, columnText(matrix, column)), price.amount);
    return price;
}

Price priceOf(const Shape &shape, const Asked &asked)
{
    return std::visit([&](const auto &kind) { return priceOf(kind, asked); }, shape);
}
