#include "core/base/frenchtext.h"
#include "core/tariff/vocabulary.h"
#include "core/tariff/wording.h"

using namespace Qt::StringLiterals;

static QString inputText(const std::pair<QString, Exact> &input)
{
    const auto fact = findFact(input.first);
    const bool money = fact && fact->kind == FactKind::Money;
    return u"%1\u00A0: %2"_s.arg(
        fact ? fact->name : input.first, money ? shortAmountText(input.second) : numberText(input.second));
}

QString quotientSumSentence(const QuotientFound &found, const QuotientRule &rule)
{
    QStringList inputs;
    for (const auto &input : found.inputs)
        inputs << inputText(input);
    const QString period = rule.period == Period::Month ? u"par mois"_s : u"par an"_s;
    const QString name = rule.name.isEmpty() ? u"Quotient"_s : rule.name;
    QString text = u"%1, compté %2 (%3)\u00A0: %4."_s.arg(
        name, period, inputs.join(u"\u00A0; "_s), shortAmountText(found.exact.value_or(*found.value)));
    if (found.exact)
        text += u" Arrondi\u00A0: %1."_s.arg(shortAmountText(*found.value));
    return text;
}

QString shiftSentence(int rows)
{
    const QString count = rows * rows == 1 ? u"une ligne"_s : u"%1 lignes"_s.arg(std::abs(rows));
    return u"Cette tranche est %1 plus %2 que celle du quotient, comme l'acte le prévoit pour votre famille."_s.arg(
        count, rows < 0 ? u"bas"_s : u"haut"_s);
}

QString caseSentence(const QString &name)
{
    return u"Situation particulière prévue par l'acte\u00A0: %1."_s.arg(name);
}

static QString signedText(const Exact &value, const QString &text)
{
    return (value < Exact(0) ? u"\u2212\u00A0"_s : u"+\u00A0"_s) + text;
}

static Exact magnitude(const Exact &value)
{
    return value < Exact(0) ? value * Exact(-1) : value;
}

QString effectText(const Modifier &modifier, const QString &unit)
{
    const Exact size = magnitude(modifier.value);
    switch (modifier.kind) {
    case Modifier::Kind::Add:
        return signedText(modifier.value, figureText(size, unit));
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

QString modifierSentence(const Modifier &modifier, const QString &tier, const Exact &after, const QString &unit)
{
    const bool voted = std::ranges::any_of(modifier.prices, [&](const auto &price) { return price.first == tier; });
    return u"%1 (%2)\u00A0: %3."_s.arg(
        modifier.name, voted ? u"prix voté pour %1"_s.arg(tier) : effectText(modifier, unit), priceText(after, unit));
}

QString quantitySentence(const Exact &quantity, const Exact &after)
{
    return u"Pour une quantité de %1\u00A0: %2."_s.arg(numberText(quantity), amountText(after));
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

QString registrationSentence(const Registration &registration, const Exact &price, const QString &unit)
{
    const QStringList words = registration.words.values();
    const QString what = words.isEmpty() ? u"Inscription"_s : u"Inscription (%1)"_s.arg(words.join(u", "_s));
    return u"%1\u00A0: %2."_s.arg(what, priceText(price, unit));
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
        text += (counted > income ? u" Le plancher national s'applique\u00A0: %1."_s : u" Le plafond s'applique\u00A0: %1."_s)
                    .arg(shortAmountText(counted));
    text += u" Enfants à charge\u00A0: %1"_s.arg(numberText(children));
    if (!disabled.isZero())
        text += u", plus %1 au titre du handicap"_s.arg(numberText(disabled));
    return text
        + u". Taux d'effort\u00A0: %1 de %2 = %3."_s.arg(
            rateText(rate), shortAmountText(counted), figureText(amount, unit));
}

QString notEligibleSentence(const QStringList &unmet)
{
    return u"Les conditions de l'acte ne sont pas toutes remplies\u00A0: %1."_s.arg(unmet.join(u"\u00A0; "_s));
}

QString refusedCaseSentence(const QString &name)
{
    return u"L'acte n'ouvre pas ce service dans cette situation\u00A0: %1."_s.arg(name);
}

QString noEajeVersionSentence()
{
    return u"Le barème national des crèches n'est pas connu du programme à cette date."_s;
}

QString noEajeRateSentence()
{
    return u"Aucune source vue n'imprime le taux national pour ce mode d'accueil et ce nombre d'enfants à cette date."_s;
}

QString noEajeLimitSentence()
{
    return u"Le plancher ou le plafond national qui s'appliquerait ici n'est imprimé par aucune source vue."_s;
}
