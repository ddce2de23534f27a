#include "core/tariff/wording.h"

#include "core/base/frenchtext.h"

using namespace Qt::StringLiterals;

static QString bothBoundsText(const Bound &from, const Bound &to)
{
    const QString lower = shortAmountText(from.value);
    const QString upper = shortAmountText(to.value);
    if (from.inclusive && to.inclusive)
        return u"de %1 à %2"_s.arg(numberText(from.value, from.value.isInteger() ? 0 : 2), upper);
    if (from.inclusive)
        return u"de %1 à moins de %2"_s.arg(lower, upper);
    return (to.inclusive ? u"plus de %1 et jusqu'à %2"_s : u"plus de %1 et moins de %2"_s).arg(lower, upper);
}

QString rangeText(const Range &range)
{
    if (range.from && range.to)
        return bothBoundsText(*range.from, *range.to);
    if (range.from)
        return (range.from->inclusive ? u"à partir de %1"_s : u"plus de %1"_s).arg(shortAmountText(range.from->value));
    if (range.to)
        return (range.to->inclusive ? u"jusqu'à %1"_s : u"moins de %1"_s).arg(shortAmountText(range.to->value));
    return u"tous les quotients"_s;
}

static QString childrenText(int children)
{
    if (children == 0)
        return u"aucun enfant"_s;
    return children == 1 ? u"1 enfant"_s : u"%1 enfants"_s.arg(children);
}

QString columnText(const ChildrenMatrix &matrix, qsizetype column)
{
    const int first = matrix.children[column];
    if (column + 1 == matrix.children.size())
        return childrenText(first) + u" et plus"_s;
    const int last = matrix.children[column + 1] - 1;
    if (first == last)
        return childrenText(first);
    return (last == first + 1 ? u"%1 ou %2 enfants"_s : u"%1 à %2 enfants"_s).arg(first).arg(last);
}

static QString quotientSentence(const Exact &quotient)
{
    return u"Votre quotient familial est de %1."_s.arg(shortAmountText(quotient));
}

QString flatSentence(const FlatPrice &shape, const QString &unit)
{
    return u"Tarif unique\u00A0: %1."_s.arg(priceText(shape.price, unit));
}

QString tierSentence(const Exact &quotient, const TierPrices::Row &row, const QString &unit)
{
    return u"%1 Il se situe dans la tranche %2 (%3)\u00A0: %4."_s.arg(
        quotientSentence(quotient), row.tier.name, rangeText(row.tier.quotient), priceText(row.price, unit));
}

QString rateSentence(const Exact &quotient, const EffortRate &shape, const QString &unit)
{
    return u"%1 %2 de %3 = %4."_s.arg(quotientSentence(quotient), rateText(shape.rate), shortAmountText(quotient),
        figureText(shape.rate * quotient, unit));
}

QString floorSentence(const Exact &floor, const QString &unit)
{
    return u"Ce résultat est inférieur au minimum voté, qui s'applique\u00A0: %1."_s.arg(priceText(floor, unit));
}

QString ceilingSentence(const Exact &ceiling, const QString &unit)
{
    return u"Ce résultat dépasse le maximum voté, qui s'applique\u00A0: %1."_s.arg(priceText(ceiling, unit));
}

static QString inCharge(int children)
{
    QString text = childrenText(children) + u" à charge"_s;
    text[0] = text[0].toUpper();
    return text;
}

QString childrenSentence(int children, const QString &column)
{
    return u"%1\u00A0: colonne «\u00A0%2\u00A0»."_s.arg(inCharge(children), column);
}

QString noColumnSentence(int children)
{
    return u"%1\u00A0: le tableau voté n'a pas de colonne pour ce nombre d'enfants."_s.arg(inCharge(children));
}

QString highestPriceSentence(const Exact &highest, const QString &unit)
{
    return u"Votre quotient familial n'est pas connu. La règle votée est alors le tarif le plus élevé\u00A0: %1."_s.arg(
        priceText(highest, unit));
}

QString missingQuotientTierSentence(const TierPrices::Row &row, const QString &unit)
{
    return u"Votre quotient familial n'est pas connu. La règle votée est alors la tranche %1\u00A0: %2."_s.arg(
        row.tier.name, priceText(row.price, unit));
}

QString outsideSentence(const OutsidePrice &outside, const Exact &after, const QString &unit)
{
    const QString opening = u"Vous habitez hors de la commune\u00A0: "_s;
    const QString total = priceText(after, unit);
    switch (outside.policy) {
    case OutsidePrice::Policy::Flat:
        return opening + u"tarif unique de %1."_s.arg(total);
    case OutsidePrice::Policy::AddPercent:
        return opening + u"+\u00A0%1\u00A0%, soit %2."_s.arg(numberText(outside.value), total);
    case OutsidePrice::Policy::AddAmount:
        return opening + u"+\u00A0%1, soit %2."_s.arg(figureText(outside.value, unit), total);
    case OutsidePrice::Policy::OwnPrices:
        return opening + u"c'est le tarif des familles extérieures qui s'applique, soit %1."_s.arg(total);
    case OutsidePrice::Policy::NotServed:
        return notServedSentence();
    case OutsidePrice::Policy::SameAsResidents:
        break;
    }
    return opening + u"le tarif est le même que pour les habitants, soit %1."_s.arg(total);
}

QString residentSentence()
{
    return u"Vous habitez la commune\u00A0: c'est le tarif des habitants qui s'applique."_s;
}

/// « au centime », « à l'euro », « au multiple de 0,05 € ».
static QString stepText(const Exact &step, const QString &unit)
{
    const bool euros = figureText(step, unit) == amountText(step);
    if (euros && step == Exact::fraction(1, 100))
        return u"au centime"_s;
    if (euros && step == Exact(1))
        return u"à l'euro"_s;
    return u"au multiple de %1"_s.arg(figureText(step, unit));
}

static QString modeText(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp:
        return u"le plus proche"_s;
    case RoundingMode::HalfEven:
        return u"le plus proche (à égalité, vers le nombre pair)"_s;
    case RoundingMode::HalfDown:
        return u"le plus proche (à égalité, vers le bas)"_s;
    case RoundingMode::Down:
        return u"inférieur"_s;
    case RoundingMode::Up:
        return u"supérieur"_s;
    }
    return {};
}

QString roundingSentence(const Rounding &rounding, const Exact &after, const QString &unit)
{
    return u"Arrondi %1 %2\u00A0: %3."_s.arg(
        stepText(rounding.step, unit), modeText(rounding.mode), priceText(after, unit));
}

QString noRowSentence(const Exact &quotient)
{
    return u"%1 Aucune ligne du tableau voté ne contient ce quotient."_s.arg(quotientSentence(quotient));
}

QString severalRowsSentence(const Exact &quotient, const QStringList &tiers)
{
    return u"%1 Plusieurs lignes du tableau voté contiennent ce quotient\u00A0: %2."_s.arg(
        quotientSentence(quotient), tiers.join(u", "_s));
}

QString noMissingQuotientRuleSentence()
{
    return u"Votre quotient familial n'est pas connu, et le barème voté ne dit pas quel tarif s'applique alors."_s;
}

QString impossibleQuotientSentence()
{
    return u"Le quotient familial indiqué n'est pas un nombre positif ou nul\u00A0: aucun tarif n'est donné."_s;
}

QString notServedSentence()
{
    return u"Vous habitez hors de la commune\u00A0: ce service est réservé à ses habitants."_s;
}

QString overflowSentence()
{
    return u"Les nombres en jeu sont trop grands pour un calcul exact\u00A0: aucun tarif n'est donné."_s;
}
