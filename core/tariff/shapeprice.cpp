#include "core/tariff/cellprice.h"
#include "core/tariff/rowchoice.h"
#include "core/tariff/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static Price impossibleQuotient()
{
    return stopped({}, PriceOutcome::Undefined, Step::Rule::Tier, impossibleQuotientSentence());
}

static Price noRowNamed(const QString &row)
{
    return stopped({}, PriceOutcome::Undefined, Step::Rule::Tier, noRowNamedSentence(row));
}

MissingQuotient::Policy policyOf(const Asked &asked)
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
        return stopped({}, PriceOutcome::Undefined, Step::Rule::MissingQuotient, noExtremeSentence(asked.service.quotient.name, highest));
    return priced(asked, Step::Rule::MissingQuotient,
        [&] { return extremePriceSentence(asked.service.quotient.name, *amount, highest, asked.unit); }, *amount);
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
            [&] { return missingQuotientPriceSentence(asked.service.quotient.name, rule.price, asked.unit); }, rule.price);
    case Policy::Refuse:
        return stopped({}, PriceOutcome::NotEligible, Step::Rule::MissingQuotient, quotientNeededSentence(asked.service.quotient.name));
    case Policy::Tier:
        return noRowNamed(rule.tier);
    case Policy::Outside:
        break; // this grid is then not the one that prices the family
    }
    return missing(asked.quotient.missing);
}

// One overload a shape, and what it needs.

/// A single row without bounds asks nobody for a quotient to be chosen: columns alone decide.
static bool takesEveryQuotient(const TierPrices &tiers)
{
    return tiers.rows.size() == 1 && !tiers.rows[0].tier.quotient.from && !tiers.rows[0].tier.quotient.to;
}

static const TierPrices::Row *rowNamed(const TierPrices &tiers, const QString &name)
{
    const auto row = std::ranges::find(tiers.rows, name, [](const auto &each) { return each.tier.name; });
    return row == tiers.rows.end() ? nullptr : &*row;
}

static Price inRow(const TierPrices::Row &row, const Asked &asked)
{
    Price price = priceOfCell(row.price, row.tier, asked);
    price.tier = row.tier.name;
    return price;
}

/// The row that the rule names; where it needs the quotient, the most that it can give.
static Price rowOfPolicy(const TierPrices &tiers, const Asked &asked)
{
    const TierPrices::Row *row = rowNamed(tiers, asked.service.missingQuotient.tier);
    if (!row)
        return noRowNamed(asked.service.missingQuotient.tier);
    Price price = needsQuotient(row->price)
        ? extremePrice(extremeOf(row->price, row->tier, true, asked.facts), true, asked)
        : inRow(*row, asked);
    price.tier = row->tier.name;
    if (price.outcome == PriceOutcome::Priced && asked.explained) {
        price.steps.last().rule = Step::Rule::MissingQuotient;
        price.steps.last().text = missingQuotientTierSentence(asked.service.quotient.name, row->tier.name, price.amount, asked.unit);
    }
    return price;
}

static bool lacksCost(const TierPrices &tiers, const FactView &facts)
{
    const auto needsCost = [](const TierPrices::Row &row) { return std::holds_alternative<CostCell>(row.price); };
    return !facts.number(u"cost"_s) && std::ranges::any_of(tiers.rows, needsCost);
}

static Price rowWithoutQuotient(const TierPrices &tiers, const Asked &asked)
{
    using Policy = MissingQuotient::Policy;
    const Policy policy = policyOf(asked);
    if (policy == Policy::Tier)
        return rowOfPolicy(tiers, asked);
    if (policy != Policy::HighestPrice && policy != Policy::LowestPrice)
        return withoutQuotient({}, {}, asked);
    if (lacksCost(tiers, asked.facts))
        return missing({u"cost"_s});
    const bool highest = policy == Policy::HighestPrice;
    const auto row = extremeRow(tiers, highest, asked.facts);
    const auto amount =
        row < 0 ? std::nullopt : extremeOf(tiers.rows[row].price, tiers.rows[row].tier, highest, asked.facts);
    Price price = extremePrice(amount, highest, asked);
    if (amount)
        price.tier = tiers.rows[row].tier.name;
    return price;
}

/// Why this row and not that of the quotient, in front of its price.
static void sayChoice(Price &price, const RowChoice &choice, const Asked &asked)
{
    if (!asked.explained || price.steps.isEmpty())
        return;
    QString &text = price.steps.first().text;
    if (choice.policy != RowPolicy::None)
        text.prepend(settledRowSentence(asked.service.quotient.name, *asked.quotient.value, choice) + u' ');
    if (choice.moved != 0)
        text.append(u' ' + shiftSentence(choice.moved));
}

static Price priceOf(const TierPrices &tiers, const Asked &asked)
{
    const bool known = asked.quotient.value.has_value();
    if (takesEveryQuotient(tiers) && (known || !needsQuotient(tiers.rows[0].price)))
        return inRow(tiers.rows[0], asked);
    if (!asked.tier.isEmpty()) {
        const TierPrices::Row *row = rowNamed(tiers, asked.tier);
        return row ? inRow(*row, asked) : noRowNamed(asked.tier);
    }
    if (!known)
        return rowWithoutQuotient(tiers, asked);
    if (!(*asked.quotient.value >= Exact(0)))
        return impossibleQuotient();
    const RowChoice choice = chooseRow(tiers, asked);
    if (choice.row < 0)
        return choice.trouble;
    Price price = inRow(tiers.rows[choice.row], asked);
    sayChoice(price, choice, asked);
    return price;
}

static Price priceOf(const FlatPrice &flat, const Asked &asked)
{
    return needsQuotient(flat.price) ? priceOf(TierPrices{{{Tier{}, flat.price}}}, asked)
                                     : priceOfCell(flat.price, Tier{}, asked);
}

/// The facts that would say which column.
static QStringList factsOf(const Axis &axis, const FactView &facts)
{
    QStringList wanted;
    if (axis.fact != u"resident" || facts.residence(wanted))
        wanted = {axis.fact};
    return wanted;
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
        return missing((asked.quotient.value ? QStringList() : asked.quotient.missing) + factsOf(effort.axis, asked.facts));
    if (*column < 0)
        return stopped({}, PriceOutcome::Undefined, Step::Rule::Column, noColumnSentence(effort.axis, asked.facts));
    const RateCell cell{effort.rates.value(*column, effort.rate), effort.floor, effort.ceiling};
    const Tier range{.name = {}, .quotient = {effort.quotientFloor, effort.quotientCeiling}};
    if (!asked.quotient.value)
        return withoutQuotient(extremeOf(cell, range, false, asked.facts), extremeOf(cell, range, true, asked.facts), asked);
    if (!(*asked.quotient.value >= Exact(0)))
        return impossibleQuotient();
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
    const QStringList wanted = factsOf(matrix.axis, asked.facts);
    const Price first = priceOf(columnOf(matrix, 0), asked);
    if (first.outcome == PriceOutcome::MissingFacts)
        return missing(first.missing + wanted);
    for (qsizetype column = 1; column < matrix.axis.size(); ++column) {
        const Price other = priceOf(columnOf(matrix, column), asked);
        if (other.outcome != first.outcome || other.amount != first.amount)
            return missing(wanted);
    }
    return matrix.axis.size() > 1 ? first : missing(wanted);
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
    if (price.outcome == PriceOutcome::Priced && price.steps.size() == 1 && price.steps[0].rule == Step::Rule::Flat)
        price.steps[0].text = votedPriceSentence(price.amount, asked.unit); // one row, but a price for each column
    if (price.outcome == PriceOutcome::Priced)
        move(price, asked, children ? Step::Rule::Children : Step::Rule::Column,
            [&] { return columnSentence(matrix.axis, *column, asked.facts); }, price.amount);
    return price;
}

static Price priceOf(const BrokenLine &line, const Asked &asked)
{
    const BrokenLine::Point &first = line.points.first();
    const BrokenLine::Point &last = line.points.last();
    const auto byPrice = [](const BrokenLine::Point &a, const BrokenLine::Point &b) { return a.price < b.price; };
    if (!asked.quotient.value) {
        const auto [lowest, highest] = std::minmax_element(line.points.begin(), line.points.end(), byPrice);
        return withoutQuotient(lowest->price, highest->price, asked);
    }
    const Exact quotient = *asked.quotient.value;
    if (!(quotient >= Exact(0)))
        return impossibleQuotient();
    const auto next = std::ranges::find_if(line.points, [&](const auto &point) { return point.quotient > quotient; });
    if (next == line.points.begin() || next == line.points.end()) {
        const Exact &flat = next == line.points.begin() ? first.price : last.price;
        return priced(asked, Step::Rule::Linear,
            [&] { return endOfLineSentence(quotient, flat, asked.unit); }, flat);
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
