#include "core/tariff/wording.h"

using namespace Qt::StringLiterals;

static QString figureColumnText(const Axis &axis, qsizetype column)
{
    const bool children = axis.fact.startsWith(u"children"_s);
    const auto text = [&](int figure) { return children ? childrenText(figure) : QString::number(figure); };
    const int first = axis.figures[column];
    if (column + 1 == axis.figures.size())
        return text(first) + u" et plus"_s;
    const int last = axis.figures[column + 1] - 1;
    if (first == last)
        return text(first);
    return (last == first + 1 ? u"%1 ou %2%3"_s : u"%1 à %2%3"_s)
        .arg(first)
        .arg(last)
        .arg(children ? u" enfants"_s : QString());
}

static QString wordText(const QString &fact, const QString &word)
{
    if (fact == u"resident")
        return word == u"true" ? u"commune"_s : u"hors commune"_s;
    return word == u"true" ? u"oui"_s : word == u"false" ? u"non"_s : word;
}

QString columnText(const Axis &axis, qsizetype column)
{
    if (!axis.figures.isEmpty())
        return figureColumnText(axis, column);
    QStringList words;
    for (const QString &word : axis.words.value(column))
        words << wordText(axis.fact, word);
    return words.join(u" ou "_s);
}

// One overload a kind of cell.

static QString textOf(const Exact &price, const QString &unit)
{
    return priceText(price, unit);
}

static QString limitsText(const std::optional<Exact> &floor, const std::optional<Exact> &ceiling, const QString &unit)
{
    if (floor && ceiling)
        return u" (de %1 à %2)"_s.arg(figureText(*floor, unit), figureText(*ceiling, unit));
    if (floor)
        return u" (au moins %1)"_s.arg(figureText(*floor, unit));
    return ceiling ? u" (au plus %1)"_s.arg(figureText(*ceiling, unit)) : QString();
}

static QString textOf(const RateCell &cell, const QString &unit)
{
    return u"%1 du quotient"_s.arg(rateText(cell.rate)) + limitsText(cell.floor, cell.ceiling, unit);
}

static QString textOf(const LinearCell &cell, const QString &unit)
{
    return u"de %1 à %2"_s.arg(figureText(cell.atFrom, unit), priceText(cell.atTo, unit));
}

static QString textOf(const CostCell &cell, const QString &unit)
{
    return u"%1 du coût"_s.arg(rateText(cell.share)) + limitsText(cell.floor, cell.ceiling, unit);
}

static QString textOf(const NotOffered &, const QString &)
{
    return u"—"_s;
}

QString cellText(const Cell &cell, const QString &unit)
{
    return std::visit([&](const auto &kind) { return textOf(kind, unit); }, cell);
}

// One overload a kind of rule.

static QString textOf(const FlatPrice &flat, const QString &unit)
{
    return cellText(flat.price, unit);
}

static QString textOf(const TierPrices &prices, const QString &unit)
{
    QStringList rows;
    for (const TierPrices::Row &row : prices.rows)
        rows << u"%1 (%2) %3"_s.arg(row.tier.name, rangeText(row.tier.quotient), cellText(row.price, unit));
    return rows.join(u"\u00A0; "_s);
}

static QString textOf(const Matrix &matrix, const QString &unit)
{
    QStringList rows;
    for (const Matrix::Row &row : matrix.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.prices.size(); ++i)
            cells << u"%1 %2"_s.arg(columnText(matrix.axis, i), cellText(row.prices[i], unit));
        rows << (row.tier.name.isEmpty() ? cells.join(u", "_s) : u"%1\u00A0: %2"_s.arg(row.tier.name, cells.join(u", "_s)));
    }
    return rows.join(u"\u00A0; "_s);
}

static QString textOf(const EffortRate &effort, const QString &unit)
{
    QStringList rates;
    for (qsizetype i = 0; i < effort.rates.size(); ++i)
        rates << u"%1 %2"_s.arg(columnText(effort.axis, i), rateText(effort.rates[i]));
    QString text = (rates.isEmpty() ? rateText(effort.rate) : rates.join(u", "_s)) + u" du quotient"_s;
    if (effort.floor)
        text += u", au moins %1"_s.arg(figureText(*effort.floor, unit));
    if (effort.ceiling)
        text += u", au plus %1"_s.arg(figureText(*effort.ceiling, unit));
    return text;
}

static QString textOf(const BrokenLine &line, const QString &unit)
{
    QStringList points;
    for (const BrokenLine::Point &point : line.points)
        points << u"%1 pour %2"_s.arg(figureText(point.price, unit), shortAmountText(point.quotient));
    return u"en ligne droite entre "_s + points.join(u", "_s);
}

static QString textOf(const EajeScale &, const QString &)
{
    return u"barème national des crèches"_s;
}

QString shapeText(const Shape &shape, const QString &unit)
{
    return std::visit([&](const auto &kind) { return textOf(kind, unit); }, shape);
}
