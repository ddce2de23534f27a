#include "core/tariff/wording.h"

#include "core/tariff/vocabulary.h"

using namespace Qt::StringLiterals;

static void appendBothBounds(QString &text, const Bound &from, const Bound &to)
{
    text += from.inclusive ? QStringView(u"de ") : QStringView(u"plus de ");
    if (from.inclusive && to.inclusive) {
        text += numberText(from.value, from.value.isInteger() ? 0 : 2);
        text += u" à ";
    } else {
        appendShortAmount(text, from.value);
        text += from.inclusive ? QStringView(u" à moins de ")
            : to.inclusive     ? QStringView(u" et jusqu’à ")
                               : QStringView(u" et moins de ");
    }
    appendShortAmount(text, to.value);
}

static void appendRange(QString &text, const Range &range)
{
    if (range.from && range.to) {
        appendBothBounds(text, *range.from, *range.to);
    } else if (range.from) {
        text += range.from->inclusive ? QStringView(u"à partir de ") : QStringView(u"plus de ");
        appendShortAmount(text, range.from->value);
    } else if (range.to) {
        text += range.to->inclusive ? QStringView(u"jusqu’à ") : QStringView(u"moins de ");
        appendShortAmount(text, range.to->value);
    } else {
        text += u"tous les quotients";
    }
}

QString rangeText(const Range &range)
{
    QString text;
    appendRange(text, range);
    return text;
}

QString childrenText(int children)
{
    if (children == 0)
        return u"aucun enfant"_s;
    return children == 1 ? u"1 enfant"_s : u"%1 enfants"_s.arg(children);
}

QString quotientSentence(const QString &name, const Exact &quotient)
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
    text.reserve(name.size() + tier.name.size() + unit.size() + 160);
    if (name.isEmpty()) {
        text += u"Votre quotient familial est de ";
    } else {
        text += name;
        text += u"\u00A0: ";
    }
    appendShortAmount(text, quotient);
    text += u". Il se situe dans la tranche ";
    text += tier.name;
    text += u" (";
    appendRange(text, tier.quotient);
    text += u")\u00A0: ";
    appendPrice(text, price, unit);
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
    return u"Ce résultat est inférieur au minimum voté, qui s’applique\u00A0: %1."_s.arg(priceText(floor, unit));
}

QString ceilingSentence(const Exact &ceiling, const QString &unit)
{
    return u"Ce résultat dépasse le maximum voté, qui s’applique\u00A0: %1."_s.arg(priceText(ceiling, unit));
}

static QString inCharge(int children)
{
    QString text = childrenText(children) + u" à charge"_s;
    text[0] = text[0].toUpper();
    return text;
}

/// « L’activité », « Le rang de l’enfant ».
static QString factText(const QString &fact)
{
    QString name = findFact(fact).value_or(FactEntry{.key = {}, .kind = {}, .name = fact}).name;
    name[0] = name[0].toUpper();
    return name;
}

static QString childrenInCharge(const FactView &facts)
{
    return inCharge(static_cast<int>(facts.number(u"children"_s).value_or(Exact()).numerator()));
}

QString columnSentence(const Axis &axis, qsizetype column, const FactView &facts)
{
    const QString opening = axis.fact == u"children" ? childrenInCharge(facts) : factText(axis.fact);
    return u"%1\u00A0: colonne «\u00A0%2\u00A0»."_s.arg(opening, columnText(axis, column));
}

/// The word or the figure of the family that no column has.
static QString givenText(const Axis &axis, const FactView &facts)
{
    if (const auto word = facts.word(axis.fact))
        return *word;
    const auto number = facts.number(axis.fact);
    return number ? numberText(*number) : facts.words(axis.fact).join(u", "_s);
}

QString noColumnSentence(const Axis &axis, const FactView &facts)
{
    if (axis.fact == u"children")
        return u"%1\u00A0: le tableau voté n’a pas de colonne pour ce nombre d’enfants."_s.arg(childrenInCharge(facts));
    QStringList columns;
    for (qsizetype column = 0; column < axis.size(); ++column)
        columns << u"«\u00A0%1\u00A0»"_s.arg(columnText(axis, column));
    return u"%1\u00A0: le tableau voté n’a pas de colonne pour «\u00A0%2\u00A0». Ses colonnes\u00A0: %3."_s.arg(
        factText(axis.fact), givenText(axis, facts), columns.join(u", "_s));
}

QString extremePriceSentence(const QString &name, const Exact &price, bool highest, const QString &unit)
{
    return u"%1 La règle votée est alors le tarif le plus %2\u00A0: %3."_s.arg(
        unknownSentence(name), highest ? u"élevé"_s : u"bas"_s, priceText(price, unit));
}

QString missingQuotientTierSentence(const QString &name, const QString &row, const Exact &price, const QString &unit)
{
    return u"%1 La règle votée est alors la tranche %2\u00A0: %3."_s.arg(unknownSentence(name), row, priceText(price, unit));
}

QString missingQuotientPriceSentence(const QString &name, const Exact &price, const QString &unit)
{
    return u"%1 La règle votée est alors un tarif unique\u00A0: %2."_s.arg(unknownSentence(name), priceText(price, unit));
}

QString missingQuotientOutsideSentence(const QString &name, const Exact &price, const QString &unit)
{
    return u"%1 La règle votée est alors le tarif des familles de l’extérieur\u00A0: %2."_s.arg(
        unknownSentence(name), priceText(price, unit));
}

// A collectivity may be an intercommunality, and its act may count as resident whoever works or studies there: the
// sentences say which price applies, not where the family lives.

QString outsideSentence(const OutsidePrice &outside, const Exact &after, const QString &unit)
{
    const QString opening = u"C’est le tarif des familles de l’extérieur qui s’applique\u00A0: "_s;
    const QString total = priceText(after, unit);
    switch (outside.policy) {
    case OutsidePrice::Policy::Flat:
        return opening + u"tarif unique de %1."_s.arg(total);
    case OutsidePrice::Policy::AddPercent:
        return opening + u"+\u00A0%1\u00A0%, soit %2."_s.arg(numberText(outside.value), total);
    case OutsidePrice::Policy::AddAmount:
        return opening + u"+\u00A0%1, soit %2."_s.arg(figureText(outside.value, unit), total);
    case OutsidePrice::Policy::OwnPrices:
    case OutsidePrice::Policy::NotServed:
    case OutsidePrice::Policy::SameAsResidents:
        break;
    }
    return opening + total + u'.';
}

QString residentSentence()
{
    return u"C’est le tarif des habitants qui s’applique."_s;
}

QString sameForAllSentence()
{
    return u"Le tarif est le même pour les habitants et pour les familles de l’extérieur."_s;
}

QString votedPriceSentence(const Exact &price, const QString &unit)
{
    return u"Tarif voté\u00A0: %1."_s.arg(priceText(price, unit));
}

/// « au centime », « à l’euro », « au multiple de 0,05 € ».
static QString stepText(const Exact &step, const QString &unit)
{
    const bool euros = figureText(step, unit) == amountText(step);
    if (euros && step == Exact::fraction(1, 100))
        return u"au centime"_s;
    if (euros && step == Exact(1))
        return u"à l’euro"_s;
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
