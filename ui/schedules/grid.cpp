#include "ui/schedules/grid.h"

#include "core/base/frenchtext.h"
#include "core/tariff/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Grid)
};

Grid grid(const FlatPrice &flat, const QString &unit)
{
    return {{Words::tr("For all families")}, {{cellText(flat.price, unit)}}, {}};
}

Grid grid(const TierPrices &prices, const QString &unit)
{
    Grid result{{Words::tr("Tier"), Words::tr("Family quotient"), Words::tr("Price")}, {}, {}};
    for (const TierPrices::Row &row : prices.rows)
        result.rows.append({row.tier.name, rangeText(row.tier.quotient), cellText(row.price, unit)});
    return result;
}

Grid grid(const EffortRate &effort, const QString &unit)
{
    const auto orNone = [&](const std::optional<Exact> &price) {
        return price ? priceText(*price, unit) : Words::tr("none");
    };
    Grid result{{Words::tr("Rule"), Words::tr("Value")}, {}, {}};
    for (qsizetype i = 0; i < effort.rates.size(); ++i)
        result.rows.append({Words::tr("Share of the family quotient, %1").arg(columnText(effort.axis, i)), rateText(effort.rates[i])});
    if (effort.rates.isEmpty())
        result.rows.append({Words::tr("Share of the family quotient"), rateText(effort.rate)});
    result.rows.append({Words::tr("Lowest price"), orNone(effort.floor)});
    result.rows.append({Words::tr("Highest price"), orNone(effort.ceiling)});
    if (effort.quotientFloor)
        result.rows.append({Words::tr("A lower quotient counts as"), shortAmountText(effort.quotientFloor->value)});
    if (effort.quotientCeiling)
        result.rows.append({Words::tr("A higher quotient counts as"), shortAmountText(effort.quotientCeiling->value)});
    return result;
}

/// Many columns leave no room to repeat the unit in each cell.
Grid grid(const Matrix &matrix, const QString &unit)
{
    const bool unitApart = !unit.isEmpty() && unit != u"%" && !unit.contains(u'€');
    Grid result{{Words::tr("Tier"), Words::tr("Family quotient")}, {}, {}};
    if (unitApart)
        result.note = Words::tr("Prices per %1.").arg(unit);
    for (qsizetype column = 0; column < matrix.axis.size(); ++column)
        result.columns << columnText(matrix.axis, column);
    for (const Matrix::Row &row : matrix.rows) {
        QStringList cells{row.tier.name, rangeText(row.tier.quotient)};
        for (const Cell &cell : row.prices) {
            const auto *price = std::get_if<Exact>(&cell);
            cells << (unitApart && price ? amountText(*price) : cellText(cell, unit));
        }
        result.rows.append(cells);
    }
    return result;
}

Grid grid(const BrokenLine &line, const QString &unit)
{
    Grid result{{Words::tr("Family quotient"), Words::tr("Price")}, {}, {}};
    for (const BrokenLine::Point &point : line.points)
        result.rows.append({shortAmountText(point.quotient), priceText(point.price, unit)});
    return result;
}

/// The rate of a number of children: that of the last one at or under it; « not printed » where no source has it.
QString rateFor(int children, const QList<int> &from, const QList<Exact> &rates)
{
    const auto above = std::ranges::upper_bound(from, children);
    const qsizetype at = above - from.begin() - 1;
    return at >= 0 && at < rates.size() ? rateText(rates[at]) : Words::tr("not printed");
}

/// The limits of the resources; a local ceiling goes before the national one.
QString limitsNote(const EajeScale::Version &version, const std::optional<Exact> &localCeiling)
{
    QStringList parts{Words::tr("Since %1.").arg(dateText(version.from))};
    if (version.floor)
        parts << Words::tr("Resources count from %1 a month on.").arg(shortAmountText(*version.floor));
    if (const auto ceiling = localCeiling ? localCeiling : version.ceiling)
        parts << Words::tr("Resources count up to %1 a month.").arg(shortAmountText(*ceiling));
    return parts.join(u' ');
}

/// The version that began last; the former ones stand in the file of the scale.
Grid grid(const EajeScale &scale, const QString &)
{
    Grid result{{Words::tr("Children"), Words::tr("Share of the resources, an hour")}, {}, {}};
    if (scale.versions.isEmpty())
        return result;
    const EajeScale::Version &latest = scale.versions.last();
    Axis children{.figures = latest.collectiveFrom + latest.familyFrom};
    std::ranges::sort(children.figures);
    children.figures.erase(std::ranges::unique(children.figures).begin(), children.figures.end());
    const bool family = !latest.family.isEmpty();
    if (family)
        result.columns << Words::tr("Family care, an hour");
    for (qsizetype row = 0; row < children.figures.size(); ++row) {
        const int count = children.figures[row];
        result.rows.append({columnText(children, row), rateFor(count, latest.collectiveFrom, latest.collective)});
        if (family)
            result.rows.last() << rateFor(count, latest.familyFrom, latest.family);
    }
    result.note = limitsNote(latest, scale.localCeiling);
    return result;
}

} // namespace

Grid gridOf(const Shape &shape, const QString &unit)
{
    return std::visit([&](const auto &voted) { return grid(voted, unit); }, shape);
}
