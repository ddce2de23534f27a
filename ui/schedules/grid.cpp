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
    return {{Words::tr("For all families")}, {{priceText(flat.price, unit)}}, {}};
}

Grid grid(const TierPrices &prices, const QString &unit)
{
    Grid result{{Words::tr("Tier"), Words::tr("Family quotient"), Words::tr("Price")}, {}, {}};
    for (const TierPrices::Row &row : prices.rows)
        result.rows.append({row.tier.name, rangeText(row.tier.quotient), priceText(row.price, unit)});
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
Grid grid(const ChildrenMatrix &matrix, const QString &unit)
{
    const bool unitApart = !unit.isEmpty() && unit != u"%" && !unit.contains(u'€');
    Grid result{{Words::tr("Tier"), Words::tr("Family quotient")}, {}, {}};
    if (unitApart)
        result.note = Words::tr("Prices per %1.").arg(unit);
    for (qsizetype column = 0; column < matrix.children.size(); ++column)
        result.columns << columnText(matrix, column);
    for (const ChildrenMatrix::Row &row : matrix.rows) {
        QStringList cells{row.tier.name, rangeText(row.tier.quotient)};
        for (const Exact &price : row.prices)
            cells << (unitApart ? amountText(price) : priceText(price, unit));
        result.rows.append(cells);
    }
    return result;
}

} // namespace

Grid gridOf(const Shape &shape, const QString &unit)
{
    return std::visit([&](const auto &voted) { return grid(voted, unit); }, shape);
}
