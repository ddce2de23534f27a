#include "core/tariff/gridedit.h"

#include "core/base/text.h"
#include "core/tariff/typedfigure.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

using Role = EditableGrid::Role;

bool isPercentColumn(const EditableGrid &grid, const EditableGrid::Column &column)
{
    const bool price = column.key == u"price" || column.key == u"prices" || column.key.startsWith(u"price_"_s);
    return column.key.endsWith(u"_percent"_s) || (price && grid.unit == u"%");
}

static bool hasName(const EditableGrid &grid, const QString &name)
{
    return std::ranges::find(grid.rows, name, &EditableGrid::Row::name) != grid.rows.end();
}

QString newRowName(const EditableGrid &grid)
{
    static const QRegularExpression numbered(u"^(.*?)(\\d+)$"_s);
    const QString last = grid.rows.isEmpty() ? u"T0"_s : grid.rows.last().name;
    const auto match = numbered.match(last);
    const QString stem = match.hasMatch() ? match.captured(1) : last + u' ';
    int number = match.hasMatch() ? match.captured(2).toInt() + 1 : 2;
    while (hasName(grid, stem + QString::number(number)))
        ++number;
    return stem + QString::number(number);
}

static CellEdit refused(CellTrouble trouble)
{
    return {{}, trouble};
}

static CellEdit renamed(const EditableGrid &grid, qsizetype row, const QString &typed)
{
    const QString name = tidied(typed);
    if (name.isEmpty())
        return refused(CellTrouble::NameMissing);
    if (name == grid.rows[row].name)
        return {};
    if (hasName(grid, name))
        return refused(CellTrouble::NameTaken);
    return {{NameEdit{grid.placeOf(row), name}}, {}};
}

/// The key that says a bound goes before the one that said it the other way is taken out, so that its place is kept.
static CellEdit bounded(const EditableGrid &grid, qsizetype row, qsizetype column, const QString &typed)
{
    const bool lower = grid.columns[column].role == Role::From;
    const QString before = grid.rows[row].cells[column].key;
    const FigurePlace place = grid.placeOf(row);
    CellEdit edit;
    if (typed.trimmed().isEmpty()) {
        if (!before.isEmpty())
            edit.edits << FigureEdit{place, before, std::nullopt};
        return edit;
    }
    const auto bound = parseBound(typed, lower ? Side::Lower : Side::Upper);
    if (!bound)
        return refused(CellTrouble::NotABound);
    const QString key = lower ? (bound->inclusive ? u"from"_s : u"above"_s) : (bound->inclusive ? u"to"_s : u"below"_s);
    if (!before.isEmpty() && before != key)
        edit.edits << FigureEdit{place, before, std::nullopt};
    edit.edits << FigureEdit{place, key, bound->value.toString()};
    return edit;
}

static CellEdit figured(const EditableGrid &grid, qsizetype row, qsizetype column, const QString &typed)
{
    const EditableGrid::Column &place = grid.columns[column];
    const EditableGrid::Cell &cell = grid.rows[row].cells[column];
    if (typed.trimmed().isEmpty()) {
        if (place.index >= 0)
            return refused(CellTrouble::NotAFigure);
        return cell.key.isEmpty() ? CellEdit{} : CellEdit{{FigureEdit{grid.placeOf(row), place.key, std::nullopt}}, {}};
    }
    const auto figure = parseFigure(typed);
    if (!figure)
        return refused(CellTrouble::NotAFigure);
    const bool percent = isPercentColumn(grid, place);
    if (figure->isPercent && !percent)
        return refused(CellTrouble::PercentForPrice);
    if (figure->isMoney && percent)
        return refused(CellTrouble::MoneyForRate);
    if (QString(cell.text).replace(u',', u'.') == figure->decimal)
        return {};
    return {{FigureEdit{grid.placeOf(row), place.key, figure->decimal, place.index}}, {}};
}

CellEdit typedInto(const EditableGrid &grid, qsizetype row, qsizetype column, const QString &typed)
{
    if (!grid.rows[row].cells[column].isPlain)
        return refused(CellTrouble::OnlyInText);
    switch (grid.columns[column].role) {
    case Role::Name:
        return renamed(grid, row, typed);
    case Role::From:
    case Role::To:
        return typed == grid.rows[row].cells[column].text ? CellEdit{} : bounded(grid, row, column, typed);
    case Role::Figure:
        break;
    }
    return figured(grid, row, column, typed);
}
