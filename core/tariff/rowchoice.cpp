#include "core/tariff/rowchoice.h"

#include "core/tariff/cellprice.h"
#include "core/tariff/wording.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

static bool startsBefore(const Range &a, const Range &b)
{
    if (!a.from || !b.from)
        return !a.from && b.from;
    return a.from->value == b.from->value ? a.from->inclusive && !b.from->inclusive : a.from->value < b.from->value;
}

QList<qsizetype> risingRows(const TierPrices &tiers)
{
    QList<qsizetype> order(tiers.rows.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
        return startsBefore(tiers.rows[a].tier.quotient, tiers.rows[b].tier.quotient);
    });
    return order;
}

qsizetype extremeRow(const TierPrices &tiers, bool highest, const FactView &facts)
{
    qsizetype found = -1;
    std::optional<Exact> reached;
    for (qsizetype row = 0; row < tiers.rows.size(); ++row) {
        const auto amount = extremeOf(tiers.rows[row].price, tiers.rows[row].tier, highest, facts);
        if (std::holds_alternative<NotOffered>(tiers.rows[row].price))
            continue;
        if (!amount)
            return -1;
        if (!reached || (highest ? *amount > *reached : *amount < *reached)) {
            reached = amount;
            found = row;
        }
    }
    return found;
}

/// The rows just under and just over a quotient in a hole; -1 for none.
static std::pair<qsizetype, qsizetype> neighbours(const TierPrices &tiers, const Exact &quotient)
{
    std::pair<qsizetype, qsizetype> found{-1, -1};
    for (const qsizetype row : risingRows(tiers)) {
        const Range &range = tiers.rows[row].tier.quotient;
        if (range.to && range.to->value <= quotient)
            found.first = row;
        else if (found.second < 0 && range.from && range.from->value >= quotient)
            found.second = row;
    }
    return found;
}

/// Which of two rows a stored policy takes; -1 where the council said nothing.
static qsizetype settled(RowPolicy policy, qsizetype lower, qsizetype upper, const TierPrices &tiers, const Asked &asked)
{
    if (policy == RowPolicy::None)
        return -1;
    if (lower < 0 || upper < 0)
        return std::max(lower, upper);
    if (policy == RowPolicy::LowerTier || policy == RowPolicy::UpperTier)
        return policy == RowPolicy::LowerTier ? lower : upper;
    const Price one = priceOfCell(tiers.rows[lower].price, tiers.rows[lower].tier, asked);
    const Price other = priceOfCell(tiers.rows[upper].price, tiers.rows[upper].tier, asked);
    const bool lowerIsCheaper = !(other.amount < one.amount);
    return lowerIsCheaper == (policy == RowPolicy::LowestPrice) ? lower : upper;
}

/// The row, moved as the family's rules say; the first and the last row stay where they are.
static RowChoice shifted(qsizetype row, const TierPrices &tiers, int by, RowPolicy policy = RowPolicy::None)
{
    if (by == 0)
        return {row, {}, 0, policy};
    const QList<qsizetype> order = risingRows(tiers);
    const qsizetype from = order.indexOf(row);
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, order.size() - 1);
    return {order[to], {}, static_cast<int>(to - from), policy};
}

static RowChoice inHole(const TierPrices &tiers, const Asked &asked)
{
    const Exact &quotient = *asked.quotient.value;
    const auto [lower, upper] = neighbours(tiers, quotient);
    const qsizetype row = settled(asked.service.inGap, lower, upper, tiers, asked);
    if (row >= 0) {
        RowChoice choice = shifted(row, tiers, asked.shift, asked.service.inGap);
        choice.isHole = true;
        return choice;
    }
    return {-1, stopped({}, PriceOutcome::Undefined, Step::Rule::Tier, noRowSentence(asked.service.quotient.name, quotient))};
}

static RowChoice inSeveral(const TierPrices &tiers, const QList<qsizetype> &rows, const Asked &asked)
{
    QList<qsizetype> rising = risingRows(tiers);
    erase_if(rising, [&](qsizetype row) { return !rows.contains(row); });
    const qsizetype row = settled(asked.service.inOverlap, rising.first(), rising.last(), tiers, asked);
    if (row >= 0)
        return shifted(row, tiers, asked.shift, asked.service.inOverlap);
    QStringList names;
    for (const qsizetype each : rows)
        names << tiers.rows[each].tier.name;
    return {-1, stopped({}, PriceOutcome::Ambiguous, Step::Rule::Tier,
                    severalRowsSentence(asked.service.quotient.name, *asked.quotient.value, names))};
}

RowChoice chooseRow(const TierPrices &tiers, const Asked &asked)
{
    qsizetype found = -1;
    QList<qsizetype> several;
    for (qsizetype row = 0; row < tiers.rows.size(); ++row) {
        if (!tiers.rows[row].tier.quotient.contains(*asked.quotient.value))
            continue;
        if (found >= 0)
            several << row;
        else
            found = row;
    }
    if (found < 0)
        return inHole(tiers, asked);
    return several.isEmpty() ? shifted(found, tiers, asked.shift)
                             : inSeveral(tiers, QList<qsizetype>{found} + several, asked);
}
