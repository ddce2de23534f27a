#include "core/tariff/shapefile.h"

using namespace Qt::StringLiterals;

/// A bound is written with one of two words: one says that it belongs to the row, the other that it does not.
static std::optional<Bound> readBound(TableReader &row, const QString &included, const QString &excluded)
{
    const std::optional<Exact> closed = row.optionalNumber(included);
    const std::optional<Exact> open = row.optionalNumber(excluded);
    if (closed && open)
        row.refuse(u"bad_value"_s, excluded,
            u"«\u00A0%1\u00A0» (compris) et «\u00A0%2\u00A0» (non compris) disent la même borne\u00A0: gardez-en un."_s
                .arg(included, excluded));
    if (closed)
        return Bound{*closed, true};
    return open ? std::optional(Bound{*open, false}) : std::nullopt;
}

static Tier readTier(TableReader &row)
{
    Tier tier{.name = row.text(u"name"_s), .quotient = {}, .line = row.line()};
    tier.quotient.from = readBound(row, u"from"_s, u"above"_s);
    tier.quotient.to = readBound(row, u"to"_s, u"below"_s);
    return tier;
}

static Shape readFlat(TableReader &table, QList<Finding> &)
{
    return FlatPrice{table.number(u"price"_s)};
}

static Shape readTiers(TableReader &table, QList<Finding> &findings)
{
    TierPrices shape;
    for (const TomlNode &node : table.tables(u"tiers"_s)) {
        TableReader row(node, findings);
        const Tier tier = readTier(row);
        shape.rows.append({tier, row.number(u"price"_s)});
        row.finish();
    }
    return shape;
}

static Shape readRate(TableReader &table, QList<Finding> &)
{
    EffortRate shape;
    shape.rate = table.number(u"rate_percent"_s) / Exact(100);
    shape.floor = table.optionalNumber(u"floor"_s);
    shape.ceiling = table.optionalNumber(u"ceiling"_s);
    return shape;
}

static QList<int> readChildren(TableReader &table)
{
    QList<int> children;
    for (const Exact &number : table.numbers(u"children"_s)) {
        const bool possible = number.isInteger() && number >= Exact(0) && number <= Exact(99);
        if (!possible || (!children.isEmpty() && number <= Exact(children.last()))) {
            table.refuse(u"bad_value"_s, u"children"_s,
                u"«\u00A0children\u00A0» est une liste de nombres entiers de plus en plus grands, par "
                "exemple [1, 2, 3]."_s);
            return {};
        }
        children << static_cast<int>(number.numerator());
    }
    return children;
}

static Shape readMatrix(TableReader &table, QList<Finding> &findings)
{
    ChildrenMatrix shape;
    shape.children = readChildren(table);
    for (const TomlNode &node : table.tables(u"tiers"_s)) {
        TableReader row(node, findings);
        const Tier tier = readTier(row);
        shape.rows.append({tier, row.numbers(u"prices"_s)});
        if (shape.rows.last().prices.size() != shape.children.size())
            row.refuse(u"columns"_s, u"prices"_s,
                u"Cette ligne a %1 prix pour %2 colonnes («\u00A0children\u00A0»)\u00A0: mettez un prix par colonne."_s
                    .arg(shape.rows.last().prices.size())
                    .arg(shape.children.size()));
        row.finish();
    }
    return shape;
}

std::optional<Shape> readShape(TableReader &table, QList<Finding> &findings)
{
    using Reader = Shape (*)(TableReader &, QList<Finding> &);
    const auto read = table.choice<Reader>(
        u"rule"_s, {{u"flat"_s, readFlat}, {u"tiers"_s, readTiers}, {u"rate"_s, readRate}, {u"matrix"_s, readMatrix}});
    return read ? std::optional((*read)(table, findings)) : std::nullopt;
}
