#include "core/base/text.h"
#include "core/tariff/gridedit.h"
#include "core/tariff/typedfigure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Role = EditableGrid::Role;
using Table = QList<QStringList>;
using Refusal = GridPaste::Refusal;

// What its columns are.

namespace {

struct Layout {
    int name = -1;
    int range = -1;
    int from = -1; ///< And the upper bound in the column after it.
    int figures = 0; ///< The first of them.
    bool hasBounds() const { return range >= 0 || from >= 0; }
};

} // namespace

static bool someRange(const Table &table, qsizetype column)
{
    return std::ranges::any_of(table,
                               [&](const QStringList &row) { return parseRange(row.value(column)).has_value(); });
}

/// More than half of them are words: one figure that is misspelt does not make names of its column.
static bool isNames(const Table &table, qsizetype column)
{
    const auto words = std::ranges::count_if(table, [&](const QStringList &row) {
        const QString cell = row.value(column);
        return !cell.isEmpty() && !parseFigure(cell) && !parseRange(cell);
    });
    return 2 * words > table.size();
}

static Layout layoutOf(const Table &table, qsizetype figureColumns)
{
    Layout layout;
    int next = isNames(table, 0) ? 1 : 0;
    layout.name = next - 1;
    const qsizetype left = table.first().size() - next;
    const bool oneEnd = someRange(table, next) && someRange(table, next + 1);
    if (left >= 2 && (oneEnd || left == figureColumns + 2))
        layout.from = std::exchange(next, next + 2);
    else if (someRange(table, next))
        layout.range = next++;
    layout.figures = next;
    return layout;
}

/// A first line without any digit says what the columns are.
static Table withoutHeading(Table table)
{
    const auto digits = [](const QString &cell) {
        return std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); });
    };
    if (table.size() > 1 && !std::ranges::any_of(table.first(), digits))
        table.removeFirst();
    return table;
}

// What they make of the grid.

static QList<qsizetype> figureColumnsOf(const EditableGrid &grid)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < grid.columns.size(); ++i)
        if (grid.columns[i].role == Role::Figure)
            columns << i;
    return columns;
}

static std::optional<CellTrouble> troubleOf(const QString &cell, bool percent)
{
    const auto figure = parseFigure(cell);
    if (!figure)
        return CellTrouble::NotAFigure;
    if (figure->isPercent && !percent)
        return CellTrouble::PercentForPrice;
    if (figure->isMoney && percent)
        return CellTrouble::MoneyForRate;
    return std::nullopt;
}

static void addBound(RowsWritten::Row &row, const std::optional<Bound> &bound, Side side)
{
    if (!bound)
        return;
    const bool lower = side == Side::Lower;
    const QString key = lower ? (bound->inclusive ? u"from"_s : u"above"_s) : (bound->inclusive ? u"to"_s : u"below"_s);
    row.figures.append({key, bound->value.toString()});
}

static std::optional<Refusal> readBounds(RowsWritten::Row &row, const QStringList &cells, const Layout &layout)
{
    if (layout.range >= 0) {
        const auto range = parseRange(cells[layout.range]);
        if (!range)
            return Refusal{CellTrouble::NotARange, 0, layout.range + 1, cells[layout.range]};
        addBound(row, range->from, Side::Lower);
        addBound(row, range->to, Side::Upper);
        return std::nullopt;
    }
    for (const Side side : {Side::Lower, Side::Upper}) {
        const int column = layout.from + (side == Side::Upper ? 1 : 0);
        const auto bound = parseBound(cells[column], side);
        if (!bound && !cells[column].isEmpty())
            return Refusal{CellTrouble::NotABound, 0, column + 1, cells[column]};
        addBound(row, bound, side);
    }
    return std::nullopt;
}

static std::optional<Refusal> readFigures(RowsWritten::Row &row, const QStringList &cells, const Layout &layout,
                                          const EditableGrid &grid)
{
    const QList<qsizetype> columns = figureColumnsOf(grid);
    QStringList list;
    QString listKey;
    for (int at = layout.figures; at < cells.size(); ++at) {
        const EditableGrid::Column &column = grid.columns[columns[at - layout.figures]];
        if (cells[at].isEmpty() && column.index < 0)
            continue;
        if (const auto trouble = troubleOf(cells[at], isPercentColumn(grid, column)))
            return Refusal{*trouble, 0, at + 1, cells[at]};
        const QString decimal = parseFigure(cells[at])->decimal;
        if (column.index < 0)
            row.figures.append({column.key, decimal});
        else
            list << decimal;
        listKey = column.index < 0 ? listKey : column.key;
    }
    if (!list.isEmpty())
        row.figures.append({listKey, u"[%1]"_s.arg(list.join(u", "_s))});
    return std::nullopt;
}

/// The names pasted, or those that the grid has and then T5, T6 …
static std::optional<Refusal> nameRow(RowsWritten &written, const QStringList &cells, const Layout &layout,
                                      EditableGrid &grid)
{
    const qsizetype at = written.rows.size() - 1;
    QString name = layout.name >= 0 ? tidied(cells[layout.name])
        : at < grid.rows.size()     ? grid.rows[at].name
                                    : QString();
    if (layout.name >= 0 && name.isEmpty())
        return Refusal{CellTrouble::NameMissing, 0, layout.name + 1};
    if (name.isEmpty()) {
        name = newRowName(grid);
        grid.rows.append(EditableGrid::Row{.name = name});
    }
    for (qsizetype i = 0; i < at; ++i)
        if (written.rows[i].name == name)
            return Refusal{CellTrouble::NameTaken, 0, layout.name + 1, name};
    written.rows.last().name = name;
    return std::nullopt;
}

static GridPaste refusedAt(Refusal refusal, qsizetype row)
{
    refusal.row = static_cast<int>(row) + 1;
    return {{}, false, 0, refusal};
}

static GridPaste replacedGrid(const Table &table, const Layout &layout, EditableGrid grid)
{
    FigurePlace place = grid.placeOf(0);
    place.tier.clear();
    RowsWritten written{place, {}};
    for (qsizetype i = 0; i < table.size(); ++i) {
        written.rows.append(RowsWritten::Row());
        auto refusal = nameRow(written, table[i], layout, grid);
        if (!refusal)
            refusal = readBounds(written.rows.last(), table[i], layout);
        if (!refusal)
            refusal = readFigures(written.rows.last(), table[i], layout, grid);
        if (refusal)
            return refusedAt(*refusal, i);
    }
    return {{written}, true, table.size(), {}};
}

/// Figures go into rows that are there: those with the names pasted, or those from `row` on.
static GridPaste pastedFigures(const Table &table, const Layout &layout, const EditableGrid &grid, qsizetype row,
                               qsizetype first)
{
    const QList<qsizetype> columns = figureColumnsOf(grid);
    GridPaste paste{{}, false, table.size(), {}};
    for (qsizetype i = 0; i < table.size(); ++i) {
        const QString name = layout.name >= 0 ? tidied(table[i][layout.name]) : QString();
        const auto named = std::ranges::find(grid.rows, name, &EditableGrid::Row::name);
        const qsizetype target = layout.name >= 0 ? named - grid.rows.begin() : row + i;
        if (target >= grid.rows.size())
            return refusedAt(
                {layout.name >= 0 ? CellTrouble::NameUnknown : CellTrouble::TooManyRows, 0, layout.name + 1, name}, i);
        for (int at = layout.figures; at < table[i].size(); ++at) {
            const CellEdit edit = typedInto(grid, target, columns[first + at - layout.figures], table[i][at]);
            if (edit.trouble)
                return refusedAt({*edit.trouble, 0, at + 1, table[i][at]}, i);
            paste.edits += edit.edits;
        }
    }
    return paste;
}

/// Why a table does not fit the grid as a whole.
static std::optional<Refusal> misfit(const Table &table, const Layout &layout, qsizetype room)
{
    for (int i = 0; i < table.size(); ++i)
        if (table[i].size() != table.first().size())
            return Refusal{CellTrouble::RaggedRow, i + 1};
    if (table.first().size() - layout.figures > room)
        return Refusal{CellTrouble::TooManyColumns, 1, static_cast<int>(layout.figures + room) + 1};
    return std::nullopt;
}

GridPaste pastedInto(const EditableGrid &grid, qsizetype row, qsizetype column, const QString &clipboard)
{
    const Table copied = cellsOf(clipboard);
    const Table table = copied.isEmpty() ? copied : withoutHeading(copied);
    const QList<qsizetype> columns = figureColumnsOf(grid);
    if (table.isEmpty() || columns.isEmpty())
        return {{}, false, 0, Refusal{CellTrouble::Nothing}};
    const Layout layout = layoutOf(table, columns.size());
    const bool alone = layout.name < 0 && !layout.hasBounds();
    const qsizetype first = alone ? std::max<qsizetype>(columns.indexOf(column), 0) : 0;
    if (const auto refusal = misfit(table, layout, columns.size() - first))
        return {{}, false, 0, refusal};
    GridPaste paste = layout.hasBounds() && grid.hasTiers() ? replacedGrid(table, layout, grid)
        : layout.hasBounds() ? GridPaste{{}, false, 0, Refusal{CellTrouble::TooManyColumns, 1}}
                             : pastedFigures(table, layout, grid, std::max<qsizetype>(row, 0), first);
    if (paste.refusal && paste.refusal->row > 0)
        paste.refusal->row += static_cast<int>(copied.size() - table.size()); // as counted with the heading
    return paste;
}
