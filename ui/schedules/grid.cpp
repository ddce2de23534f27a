#include "ui/schedules/grid.h"

#include "core/base/frenchtext.h"
#include "core/tariff/wording.h"

#include <QCoreApplication>

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
    return {{Words::tr("Rule"), Words::tr("Value")},
            {{Words::tr("Share of the family quotient"), rateText(effort.rate)},
             {Words::tr("Lowest price"), orNone(effort.floor)},
             {Words::tr("Highest price"), orNone(effort.ceiling)}},
            {}};
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

/// The version that is written last; the others stand in the file of the scale.
Grid grid(const EajeScale &scale, const QString &)
{
    Grid result{{Words::tr("Children"), Words::tr("Share of the resources, an hour")}, {}, {}};
    const EajeScale::Version last = scale.versions.value(scale.versions.size() - 1);
    for (qsizetype row = 0; row < last.collective.size(); ++row)
        result.rows.append({QString::number(last.collectiveFrom.value(row)), rateText(last.collective[row])});
    return result;
}

} // namespace

Grid gridOf(const Shape &shape, const QString &unit)
{
    return std::visit([&](const auto &voted) { return grid(voted, unit); }, shape);
}
