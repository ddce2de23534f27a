#include "core/tariff/shapefile.h"

#include "core/tariff/conditionfile.h"
#include "core/tariff/eajefile.h"
#include "core/tariff/vocabulary.h"

using namespace Qt::StringLiterals;

static Exact percent(const Exact &number)
{
    return number / Exact(100);
}

/// A row or a cell has one price: the keys of another one beside it are not unknown, but too much.
static void refuseSecondPrice(TableReader &table)
{
    QStringList written;
    for (const QString &key : {u"price"_s, u"rate_percent"_s, u"cost_percent"_s, u"price_from"_s}) {
        if (table.has(key))
            written << key;
    }
    if (written.size() > 1)
        table.refuse(u"bad_value"_s, written.last(),
            u"Une ligne a un seul prix, et celle-ci en a %1 (%2)\u00A0: gardez celui de l’acte."_s.arg(written.size()).arg(
                written.join(u", "_s)));
}

/// A cell is written with one of: price, rate_percent, cost_percent, or price_from and price_to.
static Cell readCell(TableReader &table)
{
    refuseSecondPrice(table);
    const bool isRate = table.has(u"rate_percent"_s);
    if (isRate || table.has(u"cost_percent"_s)) {
        const Exact share = percent(table.ratio(isRate ? u"rate_percent"_s : u"cost_percent"_s));
        const auto floor = table.optionalNumber(u"floor"_s);
        const auto ceiling = table.optionalNumber(u"ceiling"_s);
        return isRate ? Cell(RateCell{share, floor, ceiling}) : Cell(CostCell{share, floor, ceiling});
    }
    if (table.has(u"price_from"_s) || table.has(u"price_to"_s))
        return LinearCell{table.number(u"price_from"_s), table.number(u"price_to"_s)};
    return table.number(u"price"_s);
}

/// From one bound to the other: both have to be there.
static void checkLine(TableReader &table, const Cell &cell, const Range &range)
{
    const bool linear = std::holds_alternative<LinearCell>(cell);
    if (linear && !(range.from && range.to && range.from->value < range.to->value))
        table.refuse(u"bad_value"_s, u"price_from"_s,
            u"Un prix qui va d’une borne à l’autre demande une ligne qui a une borne basse et une borne haute."_s);
}

static Tier readTier(TableReader &row)
{
    const QString name = row.text(u"name"_s);
    return {.name = name, .quotient = readRange(row), .line = row.line(), .column = row.column()};
}

static Shape readFlat(TableReader &table, QList<Finding> &)
{
    const FlatPrice flat{readCell(table)};
    checkLine(table, flat.price, {});
    return flat;
}

static Shape readTiers(TableReader &table, QList<Finding> &findings)
{
    TierPrices shape;
    for (const TomlNode &node : table.tables(u"tiers"_s)) {
        TableReader row(node, findings);
        const Tier tier = readTier(row);
        shape.rows.append({tier, readCell(row)});
        checkLine(row, shape.rows.last().price, tier.quotient);
        row.finish();
    }
    return shape;
}

static QList<int> readFigureColumns(TableReader &table, const QString &key)
{
    QList<int> columns;
    for (const Exact &number : table.numbers(key)) {
        const bool possible = number.isInteger() && number >= Exact(0) && number <= Exact(99'999);
        if (!possible || (!columns.isEmpty() && number <= Exact(columns.last()))) {
            table.refuse(u"bad_value"_s, key,
                u"«\u00A0%1\u00A0» est une liste de nombres entiers de plus en plus grands, par exemple [1, 2, 3]."_s.arg(key));
            return {};
        }
        columns << static_cast<int>(number.numerator());
    }
    return columns;
}

static QList<QStringList> readWordColumns(TableReader &table)
{
    QList<QStringList> columns;
    const auto list = table.node(u"columns"_s);
    for (const TomlNode &item : list ? list->items : QList<TomlNode>()) {
        QStringList words;
        for (const TomlNode &word : item.kind == TomlNode::Kind::Array ? item.items : QList<TomlNode>{item})
            words << word.text;
        columns << words;
    }
    if (columns.isEmpty())
        table.refuse(u"missing_key"_s, u"columns"_s, u"Donnez les colonnes\u00A0: columns = [\"caf\", [\"msa\", \"aucun\"]]."_s);
    return columns;
}

/// `children = [1, 2]` is short for `by = "children"`, `columns = [1, 2]`.
static Axis readAxis(TableReader &table)
{
    Axis axis;
    if (!table.has(u"by"_s)) {
        axis.figures = readFigureColumns(table, u"children"_s);
        return axis;
    }
    axis.fact = plainKey(table.text(u"by"_s));
    const auto fact = findFact(axis.fact);
    if (!fact || fact->kind == FactKind::Money || fact->kind == FactKind::Date || axis.fact.endsWith(u"quotient"_s))
        table.refuse(u"unknown_fact"_s, u"by"_s,
            u"«\u00A0%1\u00A0» n’est pas un fait qui fasse des colonnes\u00A0: child_rank, children_registered, regime, "
            "course, slot, resident, statuses…"_s.arg(axis.fact));
    else if (fact->kind == FactKind::Count || fact->kind == FactKind::Figure)
        axis.figures = readFigureColumns(table, u"columns"_s);
    else
        axis.words = readWordColumns(table);
    return axis;
}

static bool isBlank(const TomlNode &node)
{
    return node.kind == TomlNode::Kind::Text && node.text == u"-";
}

/// The prices of one row: a number is a price, "-" a place that is not offered; a group may be a rate, a share of the cost.
static QList<Cell> readCells(TableReader &row, const Matrix &shape, const Range &range, QList<Finding> &findings)
{
    QList<Cell> cells;
    const auto list = row.node(u"prices"_s);
    const bool isPlain = !list || list->kind != TomlNode::Kind::Array
        || std::ranges::none_of(list->items, [](const TomlNode &item) { return item.kind == TomlNode::Kind::Table || isBlank(item); });
    if (isPlain) {
        for (const Exact &price : row.numbers(u"prices"_s))
            cells << price;
    }
    for (const TomlNode &node : isPlain ? QList<TomlNode>() : list->items) {
        TableReader cell(node, findings);
        if (isBlank(node)) {
            cells << NotOffered{};
        } else if (node.kind == TomlNode::Kind::Table) {
            cells << readCell(cell);
            checkLine(cell, cells.last(), range);
            cell.finish();
        } else {
            cells << row.asNumber(node);
        }
    }
    if (cells.size() != shape.axis.size())
        row.refuse(u"columns"_s, u"prices"_s,
            u"Cette ligne a %1 prix pour %2 colonnes\u00A0: mettez un prix par colonne, ou \"-\" là où rien n’est proposé."_s.arg(
                cells.size()).arg(shape.axis.size()));
    return cells;
}

static Shape readMatrix(TableReader &table, QList<Finding> &findings)
{
    Matrix shape{.axis = readAxis(table), .rows = {}};
    if (!table.has(u"tiers"_s) && table.has(u"prices"_s)) { // one row without bounds
        shape.rows.append({Tier{.name = {}, .line = table.line()}, readCells(table, shape, {}, findings)});
        return shape;
    }
    for (const TomlNode &node : table.tables(u"tiers"_s)) {
        TableReader row(node, findings);
        const Tier tier = readTier(row);
        shape.rows.append({tier, readCells(row, shape, tier.quotient, findings)});
        row.finish();
    }
    return shape;
}

static std::optional<Bound> readLimit(TableReader &table, const QString &key)
{
    const auto value = table.optionalNumber(key);
    return value ? std::optional(Bound{*value}) : std::nullopt;
}

static Shape readRate(TableReader &table, QList<Finding> &)
{
    EffortRate shape;
    if (table.has(u"rates_percent"_s)) {
        shape.axis = readAxis(table);
        for (const Exact &rate : table.numbers(u"rates_percent"_s))
            shape.rates << percent(rate);
        if (shape.rates.size() != shape.axis.size())
            table.refuse(u"columns"_s, u"rates_percent"_s, u"Mettez un taux par colonne."_s);
        shape.rate = shape.rates.value(0, percent(Exact(1)));
    } else {
        shape.rate = percent(table.ratio(u"rate_percent"_s));
    }
    shape.floor = table.optionalNumber(u"floor"_s);
    shape.ceiling = table.optionalNumber(u"ceiling"_s);
    shape.quotientFloor = readLimit(table, u"quotient_floor"_s);
    shape.quotientCeiling = readLimit(table, u"quotient_ceiling"_s);
    return shape;
}

static Shape readBrokenLine(TableReader &table, QList<Finding> &findings)
{
    BrokenLine shape;
    for (const TomlNode &node : table.tables(u"points"_s)) {
        TableReader point(node, findings);
        shape.points.append({point.number(u"quotient"_s), point.number(u"price"_s), point.line()});
        const bool rises = shape.points.size() < 2 || shape.points.at(shape.points.size() - 2).quotient < shape.points.last().quotient;
        if (!rises)
            point.refuse(u"bad_value"_s, u"quotient"_s, u"Les points vont du plus petit quotient au plus grand."_s);
        point.finish();
    }
    if (shape.points.isEmpty())
        shape.points.append({Exact(), Exact()}); // the reason is already a finding
    return shape;
}

std::optional<Shape> readShape(TableReader &table, QList<Finding> &findings)
{
    using Reader = Shape (*)(TableReader &, QList<Finding> &);
    const auto read = table.choice<Reader>(u"rule"_s,
        {{u"flat"_s, readFlat}, {u"tiers"_s, readTiers}, {u"rate"_s, readRate}, {u"matrix"_s, readMatrix},
            {u"points"_s, readBrokenLine}, {u"eaje"_s, readEaje}});
    return read ? std::optional((*read)(table, findings)) : std::nullopt;
}
