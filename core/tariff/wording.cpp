#include "core/tariff/wording.h"

#include "core/base/frenchtext.h"

using namespace Qt::StringLiterals;

static QString bothBoundsText(const Bound &from, const Bound &to)
{
    const QString lower = shortAmountText(from.value);
    const QString upper = shortAmountText(to.value);
    if (from.inclusive && to.inclusive)
        return u"de "_s + numberText(from.value, from.value.isInteger() ? 0 : 2) + u" à "_s + upper;
    if (from.inclusive)
        return u"de "_s + lower + u" à moins de "_s + upper;
    return u"plus de "_s + lower + (to.inclusive ? u" et jusqu'à "_s : u" et moins de "_s) + upper;
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

QString childrenText(int children)
{
    if (children == 0)
        return u"aucun enfant"_s;
    return children == 1 ? u"1 enfant"_s : u"%1 enfants"_s.arg(children);
}

static QString quotientSentence(const QString &name, const Exact &quotient)
{
    if (!name.isEmpty())
        return u"%1\u00A0: %2."_s.arg(name, shortAmountText(quotient));
    return u"Votre quotient familial est de %1."_s.arg(shortAmountText(quotient));
}

QString flatSentence(const Exact &price, const QString &unit)
{
    return u"Tarif unique\u00A0: %1."_s.arg(priceText(price, unit));
}

QString rowSentence(const QString &row, const Exact &price, const QString &unit)
{
    return u"Ligne %1\u00A0: %2."_s.arg(row, priceText(price, unit));
}

QString tierSentence(const QString &name, const Exact &quotient, const Tier &tier, const Exact &price, const QString &unit)
{
    // Put together piece by piece: this is the sentence of every family of a campaign.
    QString text;
    text.reserve(tier.name.size() + 160);
    text += name.isEmpty() ? u"Votre quotient familial est de "_s : name + u"\u00A0: "_s;
    text += shortAmountText(quotient);
    text += u". Il se situe dans la tranche ";
    text += tier.name;
    text += u" (";
    text += rangeText(tier.quotient);
    text += u")\u00A0: ";
    text += priceText(price, unit);
    text += u'.';
    return text;
}

QString rateSentence(const QString &name, const Exact &quotient, const Exact &rate, const QString &unit)
{
    return u"%1 %2 de %3 = %4."_s.arg(quotientSentence(name, quotient), rateText(rate), shortAmountText(quotient),
        figureText(rate * quotient, unit));
}

QString linearSentence(
    const Exact &quotient, const Range &range, const LinearCell &cell, const Exact &amount, const QString &unit)
{
    return u"Entre %1 (%2) et %3 (%4), le tarif suit le quotient en proportion\u00A0: pour %5, %6."_s.arg(
        shortAmountText(range.from->value), figureText(cell.atFrom, unit), shortAmountText(range.to->value),
        figureText(cell.atTo, unit), shortAmountText(quotient), figureText(amount, unit));
}

QString endOfLineSentence(const Exact &quotient, const Exact &price, const QString &unit)
{
    return u"%1 À ce niveau le tarif ne varie plus\u00A0: %2."_s.arg(
        quotientSentence({}, quotient), priceText(price, unit));
}

QString costSentence(const QString &row, const Exact &share, const Exact &cost, const Exact &amount, const QString &unit)
{
    const QString sum = u"%1 du coût réel (%2) = %3."_s.arg(rateText(share), amountText(cost), figureText(amount, unit));
    return row.isEmpty() ? sum : u"Ligne %1\u00A0: %2"_s.arg(row, sum);
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

QString columnSentence(const Axis &axis, qsizetype column, const FactView &facts)
{
    const QString text = columnText(axis, column);
    if (axis.fact == u"children")
        return u"%1\u00A0: colonne «\u00A0%2\u00A0»."_s.arg(
            inCharge(static_cast<int>(facts.number(axis.fact).value_or(Exact()).numerator())), text);
    return u"Colonne «\u00A0%1\u00A0»."_s.arg(text);
}

QString noColumnSentence(const Axis &axis, const FactView &facts)
{
    if (axis.fact == u"children")
        return u"%1\u00A0: le tableau voté n'a pas de colonne pour ce nombre d'enfants."_s.arg(
            inCharge(static_cast<int>(facts.number(axis.fact).value_or(Exact()).numerator())));
    return u"Le tableau voté n'a pas de colonne pour ce cas."_s;
}

QString extremePriceSentence(const Exact &price, bool highest, const QString &unit)
{
    return u"Votre quotient familial n'est pas connu. La règle votée est alors le tarif le plus %1\u00A0: %2."_s.arg(
        highest ? u"élevé"_s : u"bas"_s, priceText(price, unit));
}

QString missingQuotientTierSentence(const QString &row, const Exact &price, const QString &unit)
{
    return u"Votre quotient familial n'est pas connu. La règle votée est alors la tranche %1\u00A0: %2."_s.arg(
        row, priceText(price, unit));
}

QString missingQuotientPriceSentence(const Exact &price, const QString &unit)
{
    return u"Votre quotient familial n'est pas connu. La règle votée est alors un tarif unique\u00A0: %1."_s.arg(
        priceText(price, unit));
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

QString noRowSentence(const QString &name, const Exact &quotient)
{
    return u"%1 Aucune ligne du tableau voté ne contient ce quotient."_s.arg(quotientSentence(name, quotient));
}

QString severalRowsSentence(const QString &name, const Exact &quotient, const QStringList &tiers)
{
    return u"%1 Plusieurs lignes du tableau voté contiennent ce quotient\u00A0: %2."_s.arg(
        quotientSentence(name, quotient), tiers.join(u", "_s));
}

QString noMissingQuotientRuleSentence()
{
    return u"Votre quotient familial n'est pas connu, et le barème voté ne dit pas quel tarif s'applique alors."_s;
}

QString quotientNeededSentence()
{
    return u"Votre quotient familial n'est pas connu, et ce service le demande pour inscrire."_s;
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
