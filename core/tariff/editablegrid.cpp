#include "core/tariff/editablegrid.h"

#include "core/tariff/typedfigure.h"
#include "core/tariff/vocabulary.h"
#include "core/tariff/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

using Role = EditableGrid::Role;

static const TomlNode *member(const TomlNode &table, const QString &key)
{
    const auto found = std::ranges::find(table.keys, key, &TomlNode::Key::name);
    return found == table.keys.end() ? nullptr : &table.items[found - table.keys.begin()];
}

static QString textOf(const TomlNode &table, const QString &key)
{
    const TomlNode *value = member(table, key);
    return value ? value->text : QString();
}

static int lastLineOf(const TomlNode &node)
{
    int last = node.line;
    for (const TomlNode &item : node.items)
        last = std::max(last, lastLineOf(item));
    return last;
}

FigurePlace EditableGrid::placeOf(qsizetype row) const
{
    const Row chosen = rows.value(row);
    return {
        .service = service, .tier = hasTiers() ? chosen.name : QString(), .outside = outside, .point = chosen.point};
}

static Axis axisOf(const TomlNode &table)
{
    Axis axis;
    const TomlNode *fact = member(table, u"by"_s);
    const TomlNode *columns = member(table, fact ? u"columns"_s : u"children"_s);
    axis.fact = fact ? plainKey(fact->text) : axis.fact;
    for (const TomlNode &item : columns ? columns->items : QList<TomlNode>()) {
        QStringList words;
        for (const TomlNode &word : item.kind == TomlNode::Kind::Array ? item.items : QList<TomlNode>{item})
            words << word.text;
        if (item.kind == TomlNode::Kind::Number)
            axis.figures << item.text.toInt();
        else
            axis.words << words;
    }
    return axis;
}

/// One column for each figure of the lists `key` of these tables.
static QList<EditableGrid::Column> listColumns(const TomlNode &table, const QList<TomlNode> &rows, const QString &key)
{
    const Axis axis = axisOf(table);
    qsizetype count = axis.size();
    for (const TomlNode &row : rows) {
        const TomlNode *list = member(row, key);
        count = std::max(count, list ? list->items.size() : 0);
    }
    QList<EditableGrid::Column> columns;
    for (int index = 0; index < count; ++index)
        columns.append({Role::Figure, key, index, index < axis.size() ? columnText(axis, index) : QString()});
    return columns;
}

/// The figures of one table or of several rows: those that are there, and those that may stand beside them.
static QList<EditableGrid::Column> figureColumns(const QList<TomlNode> &rows)
{
    const auto some = [&](const QString &key) {
        return std::ranges::any_of(rows, [&](const TomlNode &row) { return member(row, key) != nullptr; });
    };
    QStringList keys;
    for (const QString &key : {u"price"_s, u"price_from"_s, u"price_to"_s, u"rate_percent"_s, u"cost_percent"_s})
        keys += some(key) ? QStringList{key} : QStringList();
    if (keys.isEmpty())
        keys << u"price"_s;
    if (keys.contains(u"rate_percent"_s) || keys.contains(u"cost_percent"_s) || some(u"floor"_s) || some(u"ceiling"_s))
        keys << u"floor"_s << u"ceiling"_s;
    QList<EditableGrid::Column> columns;
    for (const QString &key : std::as_const(keys))
        columns.append({Role::Figure, key});
    return columns;
}

static QList<EditableGrid::Column> plainColumns(const QStringList &keys)
{
    QList<EditableGrid::Column> columns;
    for (const QString &key : keys)
        columns.append({Role::Figure, key});
    return columns;
}

static QList<EditableGrid::Column> columnsOf(const QString &rule, const TomlNode &table, const QList<TomlNode> &rows)
{
    static const QList<EditableGrid::Column> tier{
        {Role::Name, u"name"_s}, {Role::From, u"from"_s}, {Role::To, u"to"_s}};
    if (rule == u"tiers")
        return tier + figureColumns(rows);
    if (rule == u"matrix")
        return (member(table, u"tiers"_s) ? tier : QList<EditableGrid::Column>())
            + listColumns(table, rows, u"prices"_s);
    if (rule == u"rate") {
        const bool several = member(table, u"rates_percent"_s) != nullptr;
        return (several ? listColumns(table, rows, u"rates_percent"_s) : plainColumns({u"rate_percent"_s}))
            + plainColumns({u"floor"_s, u"ceiling"_s, u"quotient_floor"_s, u"quotient_ceiling"_s});
    }
    if (rule == u"points")
        return plainColumns({u"quotient"_s, u"price"_s});
    return rule == u"flat" ? figureColumns(rows) : QList<EditableGrid::Column>();
}

static EditableGrid::Cell boundCell(const TomlNode &row, Side side)
{
    const bool lower = side == Side::Lower;
    const QString within = lower ? u"from"_s : u"to"_s;
    const QString without = lower ? u"above"_s : u"below"_s;
    const bool inclusive = member(row, within) != nullptr;
    const TomlNode *value = member(row, inclusive ? within : without);
    if (!value)
        return {};
    return {boundText(value->text, side, inclusive), inclusive ? within : without, value->items.isEmpty()};
}

static EditableGrid::Cell figureCell(const TomlNode &row, const EditableGrid::Column &column)
{
    const TomlNode *value = member(row, column.key);
    if (value && column.index >= 0)
        value = column.index < value->items.size() ? &value->items[column.index] : nullptr;
    if (!value)
        return {.isPlain = column.index < 0}; // a list grows in the text only
    const bool plain = value->kind == TomlNode::Kind::Number || value->kind == TomlNode::Kind::Text;
    return {plain ? QString(value->text).replace(u'.', u',') : QString(), column.key, plain};
}

static EditableGrid::Row rowOf(const TomlNode &node, const QList<EditableGrid::Column> &columns)
{
    EditableGrid::Row row{.name = textOf(node, u"name"_s), .line = node.line, .lastLine = lastLineOf(node)};
    for (const EditableGrid::Column &column : columns) {
        switch (column.role) {
        case Role::Name:
            row.cells.append({row.name, u"name"_s});
            break;
        case Role::From:
            row.cells.append(boundCell(node, Side::Lower));
            break;
        case Role::To:
            row.cells.append(boundCell(node, Side::Upper));
            break;
        case Role::Figure:
            row.cells.append(figureCell(node, column));
            break;
        }
    }
    return row;
}

/// The service's own grid, or that of its [service.outside].
static EditableGrid readGrid(const TomlNode &service, const TomlNode &table, bool outside)
{
    EditableGrid grid{.service = textOf(service, u"id"_s),
                      .serviceName = textOf(service, u"name"_s),
                      .unit = textOf(service, u"unit"_s),
                      .rule = textOf(table, u"rule"_s),
                      .outside = outside,
                      .line = table.line};
    const bool points = grid.rule == u"points";
    const TomlNode *list = member(table, points ? u"points"_s : u"tiers"_s);
    const QList<TomlNode> rows = list && list->kind == TomlNode::Kind::Array ? list->items : QList<TomlNode>{table};
    grid.columns = columnsOf(grid.rule, table, rows);
    for (qsizetype i = 0; i < rows.size() && !grid.columns.isEmpty(); ++i) {
        grid.rows.append(rowOf(rows[i], grid.columns));
        grid.rows.last().point = points ? static_cast<int>(i) : -1;
    }
    if (!list && !grid.rows.isEmpty()) // the whole service is its one row: other lines are other things
        grid.rows.last().lastLine = grid.rows.last().line;
    return grid;
}

std::optional<EditableSchedule> readEditable(const QByteArray &toml)
{
    const TomlReading reading = readToml(toml);
    if (!reading.document)
        return std::nullopt;
    const TomlNode &document = *reading.document;
    const auto date = [&](const QString &key) { return QDate::fromString(textOf(document, key), Qt::ISODate); };
    EditableSchedule schedule{.id = textOf(document, u"id"_s),
                              .title = textOf(document, u"title"_s),
                              .commune = textOf(document, u"commune"_s),
                              .act = textOf(document, u"act"_s),
                              .validFrom = date(u"valid_from"_s),
                              .validUntil = date(u"valid_until"_s),
                              .postcodes = {},
                              .grids = {}};
    const TomlNode *postcodes = member(document, u"resident_postcodes"_s);
    for (const TomlNode &code : postcodes ? postcodes->items : QList<TomlNode>())
        schedule.postcodes << code.text;
    const TomlNode *services = member(document, u"service"_s);
    for (const TomlNode &service : services ? services->items : QList<TomlNode>()) {
        schedule.grids.append(readGrid(service, service, false));
        const TomlNode *outside = member(service, u"outside"_s);
        if (outside && textOf(*outside, u"policy"_s) == u"own_prices")
            schedule.grids.append(readGrid(service, *outside, true));
    }
    return schedule;
}

int lineOf(const Finding &finding)
{
    static const QRegularExpression shape(u"^line (\\d+)"_s);
    return shape.match(finding.where).captured(1).toInt();
}

qsizetype rowOf(const Finding &finding, const EditableGrid &grid)
{
    static const QRegularExpression shape(u"\\(([^,]*), (.*)\\)$"_s);
    const int line = lineOf(finding);
    const QString name = shape.match(finding.where).captured(2);
    const auto isAbout = [&](const EditableGrid::Row &row) {
        return row.line <= line && line <= row.lastLine && (name.isEmpty() || name == row.name);
    };
    const auto found = line == 0 ? grid.rows.end() : std::ranges::find_if(grid.rows, isAbout);
    return found == grid.rows.end() ? -1 : found - grid.rows.begin();
}
