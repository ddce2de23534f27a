#include "core/tariff/vocabulary.h"
#include "core/tariff/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// A sum of money with its period. The tax income is known by its year, and so written whatever the grid counts in.
static QString sumText(const QString &key, const Exact &sum, Period period)
{
    const bool yearly = key == u"rfr" && period == Period::Month;
    const bool isOfYear = yearly || period == Period::Year;
    return shortAmountText(yearly ? sum * Exact(12) : sum) + (isOfYear ? u" par an"_s : u" par mois"_s);
}

static QString inputText(const std::pair<QString, Exact> &input, const QString &origin, Period period)
{
    const auto fact = findFact(input.first);
    const bool money = fact && fact->kind == FactKind::Money;
    const QString name = fact ? fact->name : input.first;
    return u"%1\u00A0: %2"_s.arg(origin.isEmpty() ? name : u"%1 (%2)"_s.arg(name, origin),
        money ? sumText(input.first, input.second, period) : numberText(input.second));
}

QString quotientSumSentence(const QuotientFound &found, const QuotientRule &rule)
{
    QStringList inputs;
    for (const auto &input : found.inputs)
        inputs << inputText(input, found.origins.value(input.first), rule.period);
    const QString period = rule.period == Period::Month ? u"par mois"_s : u"par an"_s;
    const QString name = rule.name.isEmpty() ? u"Quotient"_s : rule.name;
    QString text = u"%1, compté %2 (%3)\u00A0: %4."_s.arg(
        name, period, inputs.join(u"\u00A0; "_s), shortAmountText(found.exact.value_or(*found.value)));
    if (found.exact)
        text += u" Arrondi\u00A0: %1."_s.arg(shortAmountText(*found.value));
    return text;
}

QString roundedQuotientSentence(const QuotientFound &found, const Rounding &rounding)
{
    const QString verb = rounding.mode == RoundingMode::Down ? u"tronque"_s : u"arrondit"_s;
    return u"L’acte %1 le quotient avant de lire la grille\u00A0: %2 devient %3."_s.arg(
        verb, shortAmountText(*found.exact), shortAmountText(*found.value));
}

QString shiftSentence(int rows)
{
    const QString count = rows * rows == 1 ? u"une ligne"_s : u"%1 lignes"_s.arg(std::abs(rows));
    return u"Cette tranche est %1 plus %2 que celle du quotient, comme l’acte le prévoit pour votre famille."_s.arg(
        count, rows < 0 ? u"bas"_s : u"haut"_s);
}

QString caseSentence(const QString &name)
{
    return u"Situation particulière prévue par l’acte\u00A0: %1."_s.arg(name);
}

static QString signedText(const Exact &value, const QString &text)
{
    return (value < Exact(0) ? u"\u2212\u00A0"_s : u"+\u00A0"_s) + text;
}

static Exact magnitude(const Exact &value)
{
    return value < Exact(0) ? value * Exact(-1) : value;
}

/// A percentage that moves by ten points does not move by ten per cent.
static QString addedText(const Exact &size, const QString &unit)
{
    return unit == u"%" ? numberText(size) + (size < Exact(2) ? u"\u00A0point"_s : u"\u00A0points"_s) : figureText(size, unit);
}

QString effectText(const Modifier &modifier, const QString &unit)
{
    const Exact size = magnitude(modifier.value);
    switch (modifier.kind) {
    case Modifier::Kind::Add:
        return signedText(modifier.value, addedText(size, unit));
    case Modifier::Kind::Percent:
        return signedText(modifier.value, numberText(size) + u"\u00A0%"_s);
    case Modifier::Kind::Multiply:
        return u"\u00D7\u00A0"_s + numberText(modifier.value);
    case Modifier::Kind::Replace:
        return u"tarif propre"_s;
    case Modifier::Kind::None:
        break;
    }
    return u"limite votée"_s;
}

/// « + 2 × 10,00 € », where an amount is counted; the effect itself otherwise.
static QString countedEffectText(const Modifier &modifier, const Exact &times, const QString &unit)
{
    if (modifier.kind != Modifier::Kind::Add || modifier.times.isEmpty())
        return effectText(modifier, unit);
    const QString amount = addedText(magnitude(modifier.value), unit);
    return signedText(modifier.value, numberText(times) + u"\u00A0\u00D7\u00A0"_s + amount);
}

/// « , au moins 1,00 € »: the limit of the modifier that the result met.
static QString limitText(const Modifier &modifier, const Exact &after, const QString &unit)
{
    if (modifier.notBelow && after == *modifier.notBelow)
        return u", au moins %1"_s.arg(figureText(after, unit));
    if (modifier.notAbove && after == *modifier.notAbove)
        return u", au plus %1"_s.arg(figureText(after, unit));
    return u", jamais moins de %1"_s.arg(figureText(Exact(0), unit));
}

QString modifierSentence(const Modifier &modifier, const ModifierEffect &effect, const QString &unit)
{
    const bool voted =
        std::ranges::any_of(modifier.prices, [&](const auto &price) { return price.first == effect.tier; });
    QString what = voted ? u"prix voté pour %1"_s.arg(effect.tier) : countedEffectText(modifier, effect.times, unit);
    if (effect.isLimited)
        what += limitText(modifier, effect.after, unit);
    return u"%1 (%2)\u00A0: %3."_s.arg(modifier.name, what, priceText(effect.after, unit));
}

QString quantitySentence(const Exact &quantity, const Exact &after, const QString &unit)
{
    return u"Pour une quantité de %1\u00A0: %2."_s.arg(numberText(quantity), priceText(after, unit));
}

QString shareSentence(const ThirdPartyShare &share, const Exact &amount, const Exact &after, const QString &unit)
{
    if (!share.isDeducted)
        return u"%1 prend en charge %2, déjà déduits de ce prix."_s.arg(share.payer, figureText(amount, unit));
    return u"%1 prend en charge %2. Il reste %3."_s.arg(
        share.payer, figureText(amount, unit), priceText(after, unit));
}

QString periodCapSentence(const PeriodCap &cap, const Exact &left, const QString &unit)
{
    return u"Le plafond voté est de %1 par %2\u00A0: il reste %3 à payer."_s.arg(
        amountText(cap.amount), cap.per, figureText(left, unit));
}

/// « Inscription n° 2 (danse) »: two registrations of the same words are told apart by their number.
static QString registrationText(const Registration &registration, qsizetype number)
{
    const QStringList words = registration.words.values();
    const QString which = u"Inscription n°\u00A0%1"_s.arg(number);
    return words.isEmpty() ? which : u"%1 (%2)"_s.arg(which, words.join(u", "_s));
}

QString registrationSentence(const Registration &registration, qsizetype number, const QString &price)
{
    return u"%1\u00A0: %2."_s.arg(registrationText(registration, number), price);
}

QString leftOutSentence(const Registration &registration, qsizetype number)
{
    return u"%1\u00A0: non comptée dans cette facture."_s.arg(registrationText(registration, number));
}

QString feesSentence(const Exact &fees)
{
    return u"Frais pour la famille\u00A0: +\u00A0%1."_s.arg(amountText(fees));
}

QString invoiceDiscountSentence(const Exact &percent, const Exact &after, const QString &unit)
{
    return u"Réduction pour plusieurs inscriptions\u00A0: \u2212\u00A0%1\u00A0%, soit %2."_s.arg(
        numberText(percent), figureText(after, unit));
}

QString eajeSentence(const Exact &income, const Exact &counted, const Exact &rate, const Exact &children,
    const Exact &disabled, const Exact &amount, const QString &unit)
{
    QString text = u"Vos ressources sont de %1 par mois."_s.arg(shortAmountText(income));
    if (counted != income)
        text += (counted > income ? u" Le plancher national s’applique\u00A0: %1."_s : u" Le plafond s’applique\u00A0: %1."_s)
                    .arg(shortAmountText(counted));
    text += u" Enfants à charge\u00A0: %1"_s.arg(numberText(children));
    if (!disabled.isZero())
        text += u", plus %1 au titre du handicap"_s.arg(numberText(disabled));
    return text
        + u". Taux d’effort\u00A0: %1 de %2 = %3."_s.arg(
            rateText(rate), shortAmountText(counted), figureText(amount, unit));
}

QString notEligibleSentence(const QStringList &unmet)
{
    return u"Les conditions de l’acte ne sont pas toutes remplies\u00A0: %1."_s.arg(unmet.join(u"\u00A0; "_s));
}

QString refusedCaseSentence(const QString &name)
{
    return u"L’acte n’ouvre pas ce service dans cette situation\u00A0: %1."_s.arg(name);
}

QString noEajeVersionSentence()
{
    return u"Le barème national des crèches n’est pas connu du programme à cette date."_s;
}

QString noEajeRateSentence()
{
    return u"Aucune source vue n’imprime le taux national pour ce mode d’accueil et ce nombre d’enfants à cette date."_s;
}

QString noEajeLimitSentence()
{
    return u"Le plancher ou le plafond national qui s’appliquerait ici n’est imprimé par aucune source vue."_s;
}
