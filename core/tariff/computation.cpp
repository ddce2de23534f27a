#include "core/tariff/computation.h"

#include <algorithm>

Price stopped(Price price, PriceOutcome outcome, Step::Rule rule, const QString &text)
{
    const auto before = price.steps.isEmpty() ? std::nullopt : std::optional(price.amount);
    price.outcome = outcome;
    price.steps.append({.rule = rule, .text = text, .before = before, .after = Exact::overflowed()});
    price.amount = Exact();
    price.shares.clear();
    return price;
}

Price missing(const QStringList &facts)
{
    QStringList once = facts;
    once.removeDuplicates();
    return {.outcome = PriceOutcome::MissingFacts, .missing = once};
}

void addInput(Price &price, const QString &key, const Exact &figure)
{
    if (!price.steps.isEmpty())
        price.steps.last().inputs.append({key, figure});
}

static qsizetype lastReached(const QList<int> &columns, const Exact &figure)
{
    const auto above = std::ranges::find_if(columns, [&](int column) { return Exact(column) > figure; });
    return above - columns.begin() - 1;
}

std::optional<qsizetype> columnFor(const Axis &axis, const FactView &facts)
{
    if (!axis.figures.isEmpty()) {
        const auto figure = facts.number(axis.fact);
        return figure ? std::optional(lastReached(axis.figures, *figure)) : std::nullopt;
    }
    QString word;
    if (const auto flag = facts.flag(axis.fact))
        word = *flag ? QStringLiteral("true") : QStringLiteral("false");
    else if (const auto given = facts.word(axis.fact))
        word = *given;
    else if (axis.fact == QStringLiteral("statuses")) // the first column that one of them names
        for (const QStringList &column : axis.words)
            for (const QString &status : facts.words(axis.fact))
                word = word.isEmpty() && column.contains(status) ? status : word;
    if (word.isEmpty())
        return axis.fact == QStringLiteral("statuses") ? std::optional<qsizetype>(-1) : std::nullopt;
    const auto found =
        std::ranges::find_if(axis.words, [&](const QStringList &column) { return column.contains(word); });
    return found == axis.words.end() ? -1 : found - axis.words.begin();
}

std::optional<Exact> figureFor(const ByTier &figures, const QString &tier)
{
    const auto found = std::ranges::find(figures, tier, [](const auto &figure) { return figure.first; });
    return found == figures.end() ? std::nullopt : std::optional(found->second);
}
