#include "core/tariff/conditionwording.h"

#include "core/base/frenchtext.h"
#include "core/tariff/vocabulary.h"

using namespace Qt::StringLiterals;

static bool isMoney(const Condition &condition)
{
    const auto fact = findFact(condition.fact);
    return (fact && fact->kind == FactKind::Money) || condition.fact.endsWith(u"quotient"_s);
}

static QString figureOf(const Condition &condition, const Exact &value)
{
    if (findFact(condition.fact).value_or(FactEntry{}).kind == FactKind::Date)
        return dateText(QDate::fromJulianDay(value.numerator()));
    if (!isMoney(condition))
        return numberText(value);
    return shortAmountText(value) + (condition.period == Period::Month ? u" par mois"_s : u" par an"_s);
}

static QString daysPhrase(const Condition &condition)
{
    const Range &range = condition.range;
    const auto day = [&](const Bound &bound) { return figureOf(condition, bound.value); };
    if (range.from && range.to)
        return u"du %1 au %2"_s.arg(day(*range.from), day(*range.to));
    return range.from ? u"à partir du %1"_s.arg(day(*range.from))
        : range.to    ? u"jusqu’au %1"_s.arg(day(*range.to))
                      : QString();
}

static QString rangePhrase(const Condition &condition)
{
    const Range &range = condition.range;
    if (findFact(condition.fact).value_or(FactEntry{}).kind == FactKind::Date)
        return daysPhrase(condition);
    const auto text = [&](const Bound &bound) { return figureOf(condition, bound.value); };
    if (range.from && range.to && range.from->value == range.to->value)
        return text(*range.from);
    QStringList ends;
    if (range.from)
        ends << (range.from->inclusive ? u"au moins %1"_s : u"plus de %1"_s).arg(text(*range.from));
    if (range.to)
        ends << (range.to->inclusive ? u"au plus %1"_s : u"moins de %1"_s).arg(text(*range.to));
    return ends.join(u" et "_s);
}

static QString ceilingsPhrase(const Condition &condition)
{
    QStringList ceilings;
    for (qsizetype i = 0; i < condition.ceilings.size(); ++i) {
        const bool last = i + 1 == condition.ceilings.size();
        ceilings << u"%1 avec %2 enfant%3%4"_s.arg(figureOf(condition, condition.ceilings[i]), QString::number(i + 1),
                                                   i == 0 ? QString() : u"s"_s, last ? u" et plus"_s : QString());
    }
    return u"au plus "_s + ceilings.join(u", "_s);
}

/// A family's child is told by what it has to be; how many such children, where one is not enough.
static QString childPhrase(const Condition &condition)
{
    QStringList wanted;
    for (const Condition &each : condition.child) {
        if (each.fact == u"disabled" || each.fact == u"registered") {
            const QString word = each.fact == u"disabled" ? u"en situation de handicap"_s : u"inscrit"_s;
            wanted << (each.flag ? word : u"non "_s + word);
        } else {
            wanted << conditionText(each);
        }
    }
    Condition count = condition;
    count.fact = u"children"_s;
    return u"enfants (%1)\u00A0: %2"_s.arg(wanted.join(u", "_s), rangePhrase(count));
}

static QString wordsPhrase(const Condition &condition)
{
    return (condition.negated ? u"sauf "_s : QString()) + condition.words.join(u" ou "_s);
}

static QString testPhrase(const Condition &condition)
{
    if (!condition.words.isEmpty())
        return wordsPhrase(condition);
    if (!condition.ceilings.isEmpty())
        return ceilingsPhrase(condition);
    QStringList figures;
    for (const Exact &figure : condition.figures)
        figures << figureOf(condition, figure);
    return figures.isEmpty() ? rangePhrase(condition) : figures.join(u" ou "_s);
}

QString conditionText(const Condition &condition)
{
    if (condition.fact == u"any_child")
        return childPhrase(condition);
    const auto fact = findFact(condition.fact);
    const QString name = fact ? fact->name : condition.fact;
    if (fact && fact->kind == FactKind::Flag)
        return condition.flag != condition.negated ? name : u"ne pas "_s + name;
    return u"%1\u00A0: %2"_s.arg(name, testPhrase(condition));
}

QString whenText(const When &when)
{
    QStringList groups;
    for (const QList<Condition> &group : when.groups) {
        QStringList together;
        for (const Condition &condition : group)
            together << conditionText(condition);
        groups << together.join(u", et "_s);
    }
    return groups.join(u"\u00A0; ou bien "_s);
}
