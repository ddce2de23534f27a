#include "core/tariff/cellprice.h"
#include "core/tariff/rowchoice.h"
#include "core/tariff/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static Price impossibleQuotient()
{
    return stopped({}, PriceOutcome::Undefined, Step::Rule::Tier, impossibleQuotientSentence());
}

static Price noMissingQuotientRule()
{
    return stopped({}, PriceOutcome::Undefined, Step::Rule::MissingQuotient, noMissingQuotientRuleSentence());
}

/// The policy that holds on this day for a quotient that is not known.
static MissingQuotient::Policy policyOf(const Asked &asked)
{
    const MissingQuotient &rule = asked.service.missingQuotient;
    const QDate on = asked.facts.given().on;
    const bool tooEarly = rule.from.isValid() && on.isValid() && on < rule.from;
    return tooEarly ? MissingQuotient::Policy::Ask : rule.policy;
}

/// A price that a rule for unknown quotients names, when there is one.
static Price extremePrice(const std::optional<Exact> &amount, bool highest, const Asked &asked)
{
    if (!amount)
        return noMissingQuotientRule();
    return priced(asked, Step::Rule::MissingQuotient,
        [&] { return extremePriceSentence(*amount, highest, asked.service.unit); }, *amount);
}

/// The rules that are the same for every shape; `lowest` and `highest` are the shape's own extremes.
static Price withoutQuotient(const std::optional<Exact> &lowest, const std::optional<Exact> &highest, const Asked &asked)
{
    using Policy = MissingQuotient::Policy;
    const MissingQuotient &rule = asked.service.missingQuotient;
    switch (policyOf(asked)) {
    case Policy::Ask:
        return missing(asked.quotient.missing);
    case Policy::HighestPrice:
        return extremePrice(highest, true, asked);
    case Policy::LowestPrice:
        return extremePrice(lowest, false, asked);
    case Policy::Price:
        return priced(asked, Step::Rule::MissingQuotient,
            [&] { return missingQuotientPriceSentence(rule.price, asked.service.unit); }, rule.price);
    case Policy::Refuse:
        return stopped({}, PriceOutcome::NotEligible, Step::Rule::MissingQuotient, quotientNeededSentence());
    case Policy::Tier:
    case Policy::Outside:
        break;
    }
    return noMissingQuotientRule();
}

// One overload a shape, and what it needs.

static Price priceOf(const FlatPrice &flat, const Asked &asked)
{
    return priceOfCell(flat.price, Tier{}, asked);
}

/// A single row without bounds asks nobody for a quotient: columns alone decide.
static bool takesEveryQuotient(const TierPrices &tiers)
{
    return tiers.rows.size() == 1 && !tiers.rows[0].tier.quotient.from && !tiers.rows[0].tier.quotient.to;
}

static Price inRow(const TierPrices::Row &row, const Asked &asked)
{
    Price price = priceOfCell(row.price, row.tier, asked);
    price.tier = row.tier.name;
    return price;
}

static Price rowWithoutQuotient(const TierPrices &tiers, const Asked &asked)
{
    using Policy = MissingQuotient::Policy;
    const Policy policy = policyOf(asked);
    if (policy == Policy::Tier) {
        const auto row = std::ranges::find(
            tiers.rows, asked.service.missingQuotient.tier, [](const auto &each) { return each.tier.name; });
        if (row == tiers.rows.end())
            return noMissingQuotientRule();
        Price price = inRow(*row, asked);
        if (price.outcome == PriceOutcome::Priced && asked.explained) {
            price.steps.last().rule = Step::Rule::MissingQuotient;
            price.steps.last().text = missingQuotientTierSentence(row->tier.name, price.amount, asked.service.unit);
        }
        return price;
    }
    if (policy != Policy::HighestPrice && policy != Policy::LowestPrice)
        return withoutQuotient({}, {}, asked);
    const bool highest = policy == Policy::HighestPrice;
    const auto row = extremeRow(tiers, highest, asked.facts);
    const auto amount = row < 0 ? std::nullopt : extremeOf(tiers.rows[row].price, highest, asked.facts);
    Price price = extremePrice(amount, highest, asked);
    if (amount)
        price.tier = tiers.rows[row].tier.name;
    return price;
}

static Price priceOf(const TierPrices &tiers, const Asked &asked)
{
    if (takesEveryQuotient(tiers))
        return inRow(tiers.rows[0], asked);
    if (!asked.tier.isEmpty()) {
        const auto row = std::ranges::find(tiers.rows, asked.tier, [](const auto &each) { return each.tier.name; });
        return row == tiers.rows.end() ? noMissingQuotientRule() : inRow(*row, asked);
    }
    if (!asked.quotient.value)
        return rowWithoutQuotient(tiers, asked);
    if (!(*asked.quotient.value >= Exact(0)))
        return impossibleQuotient();
    const RowChoice choice = chooseRow(tiers, asked);
    return choice.row < 0 ? choice.trouble : inRow(tiers.rows[choice.row], asked);
}

/// The quotient as the rate takes it, between its own floor and ceiling.
static Exact clamped(Exact quotient, const EffortRate &rate)
{
    if (rate.quotientFloor && quotient < rate.quotientFloor->value)
        quotient = rate.quotientFloor->value;
    if (rate.quotientCeiling && quotient > rate.quotientCeiling->value)
        quotient = rate.quotientCeiling->value;
    return quotient;
}

static Price priceOf(const EffortRate &effort, const Asked &asked)
{
    const auto column = effort.rates.isEmpty() ? std::optional<qsizetype>(0) : columnFor(effort.axis, asked.facts);
    if (!column)
        return missing((asked.quotient.value ? QStringList() : asked.quotient.missing) + QStringList{effort.axis.fact});
    if (*column < 0)
        return stopped({}, PriceOutcome::Undefined, Step::Rule::Column, noColumnSentence(effort.axis, asked.facts));
    if (!asked.quotient.value)
        return withoutQuotient(effort.floor, effort.ceiling, asked);
    if (!(*asked.quotient.value >= Exact(0)))
        return impossibleQuotient();
    const RateCell cell{effort.rates.value(*column, effort.rate), effort.floor, effort.ceiling};
    return priceOfRate(cell, clamped(*asked.quotient.value, effort), asked);
}

static TierPrices columnOf(const Matrix &matrix, qsizetype column)
{
    TierPrices tiers;
    for (const Matrix::Row &row : matrix.rows)
        tiers.rows.append({row.tier, row.prices.value(column, Exact::overflowed())});
    return tiers;
}

/// A column that is not known does not matter where all columns give the same.
static Price priceOfAnyColumn(const Matrix &matrix, const Asked &asked)
{
    const Price first = priceOf(columnOf(matrix, 0), asked);
    if (first.outcome == PriceOutcome::MissingFacts)
        return missing(first.missing + QStringList{matrix.axis.fact});
    for (qsizetype column = 1; column < matrix.axis.size(); ++column) {
        const Price other = priceOf(columnOf(matrix, column), asked);
        if (other.outcome != first.outcome || other.amount != first.amount)
            return missing({matrix.axis.fact});
    }
    return matrix.axis.size() > 1 ? first : missing({matrix.axis.fact});
}

static Price priceOf(const Matrix &matrix, const Asked &asked)
{
    const auto column = columnFor(matrix.axis, asked.facts);
    if (!column)
        return priceOfAnyColumn(matrix, asked);
    const bool children = matrix.axis.fact == u"children";
    if (*column < 0)
        return stopped({}, PriceOutcome::Undefined, children ? Step::Rule::Children : Step::Rule::Column,
            noColumnSentence(matrix.axis, asked.facts));
    Price price = priceOf(columnOf(matrix, *column), asked);
    if (price.outcome == PriceOutcome::Priced)
        move(price, asked, children ? Step::Rule::Children : Step::Rule::Column,
            [&] { return columnSentence(matrix.axis, *column, asked.facts); }, price.amount);
    return price;
}

static Price priceOf(const BrokenLine &line, const Asked &asked)
{
    const BrokenLine::Point &first = line.points.first();
    const BrokenLine::Point &last = line.points.last();
    if (!asked.quotient.value)
        return withoutQuotient(first.price, last.price, asked);
    const Exact quotient = *asked.quotient.value;
    if (!(quotient >= Exact(0)))
        return impossibleQuotient();
    const auto next = std::ranges::find_if(line.points, [&](const auto &point) { return point.quotient > quotient; });
    if (next == line.points.begin() || next == line.points.end()) {
        const Exact &flat = next == line.points.begin() ? first.price : last.price;
        return priced(asked, Step::Rule::Linear,
            [&] { return endOfLineSentence(quotient, flat, asked.service.unit); }, flat);
    }
    const Tier between{.name = {}, .quotient = {Bound{(next - 1)->quotient}, Bound{next->quotient}}};
    return priceOfCell(LinearCell{(next - 1)->price, next->price}, between, asked);
}

static Price priceOf(const EajeScale &scale, const Asked &asked)
{
    return priceOfEaje(scale, asked);
}

Price priceOf(const Shape &shape, const Asked &asked)
{
    return std::visit([&](const auto &kind) { return priceOf(kind, asked); }, shape);
}
