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
