#include "core/tariff/votedrules.h"

#include "core/base/frenchtext.h"
#include "core/tariff/conditionwording.h"
#include "core/tariff/vocabulary.h"
#include "core/tariff/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static const QString colon = u"\u00A0: "_s;

static QString factName(const QString &key)
{
    if (key == u"hours_per_month")
        return u"les heures réservées, lissées par mois"_s;
    const auto fact = findFact(key);
    return fact ? fact->name : key;
}

/// « (condition) » with a space before it; nothing when the rule always holds.
static QString inBrackets(const When &when)
{
    return when.isAlways() ? QString() : u" (%1)"_s.arg(whenText(when));
}

static QString articleText(const QString &article)
{
    return article.isEmpty() ? QString() : u" — %1"_s.arg(article);
}

static QString byTierText(const ByTier &figures, const QString &unit)
{
    QStringList texts;
    for (const auto &[tier, figure] : figures)
        texts << u"%1 %2"_s.arg(tier, figureText(figure, unit));
    return texts.join(u", "_s);
}

static QString caseText(const SpecialCase &special, const QString &serviceUnit)
{
    const QString unit = special.unit.isEmpty() ? serviceUnit : special.unit;
    const QString given = special.isRefused ? u"le service n’est pas ouvert"_s
        : !special.tier.isEmpty()           ? u"ligne %1"_s.arg(special.tier)
                                            : shapeText(special.shape.value_or(FlatPrice{Exact()}), unit);
    const QString further =
        special.takesModifiers && special.shape ? u", puis les majorations et réductions"_s : QString();
    const QString outside =
        special.isForOutside ? u", y compris pour les familles extérieures à la commune"_s : QString();
    return u"Cas particulier «\u00A0%1\u00A0»%2%3%4%5."_s.arg(special.name, inBrackets(special.when), colon,
                                                              given + further + outside, articleText(special.article));
}

static QString shiftText(const TierShift &shift)
{
    const int rows = std::abs(shift.by);
    return u"%1 ligne%2 plus %3%4%5."_s.arg(QString::number(rows), rows > 1 ? u"s"_s : QString(),
                                            shift.by < 0 ? u"bas"_s : u"haut"_s, inBrackets(shift.when),
                                            articleText(shift.article));
}

/// What a penalty is due for; each unit is what « par repas » says already.
static QString dueText(const Modifier &modifier)
{
    switch (modifier.per) {
    case Modifier::Per::Registration:
        return u", une seule fois par inscription"_s;
    case Modifier::Per::Invoice:
        return u", une seule fois par facture"_s;
    case Modifier::Per::Unit:
        break;
    }
    return {};
}

static QString modifierText(const Modifier &modifier, const QString &unit)
{
    QStringList parts;
    if (modifier.kind == Modifier::Kind::Replace)
        parts << figureText(modifier.value, unit);
    else if (modifier.kind != Modifier::Kind::None)
        parts << effectText(modifier, unit);
    if (!modifier.times.isEmpty())
        parts.last() += u" × %1"_s.arg(factName(modifier.times));
    if (!modifier.prices.isEmpty())
        parts << u"prix votés "_s + byTierText(modifier.prices, unit);
    if (modifier.notBelow)
        parts << u"jamais moins de %1"_s.arg(figureText(*modifier.notBelow, unit));
    if (modifier.notAbove)
        parts << u"jamais plus de %1"_s.arg(figureText(*modifier.notAbove, unit));
    const QString late = modifier.stage == Stage::Penalty ? u", après l’arrondi"_s + dueText(modifier) : QString();
    return u"«\u00A0%1\u00A0»%2%3%4%5%6."_s.arg(modifier.name, inBrackets(modifier.when), colon, parts.join(u", "_s),
                                                late, articleText(modifier.article));
}

static QString shareText(const ThirdPartyShare &share, const QString &unit)
{
    using Kind = ThirdPartyShare::Kind;
    QString paid = !share.amounts.isEmpty() ? byTierText(share.amounts, unit)
        : share.kind == Kind::Percent       ? numberText(share.value) + u"\u00A0% du prix"_s
        : share.kind == Kind::RestOfCost    ? u"le reste du coût réel"_s
                                            : figureText(share.value, unit);
    if (share.cap)
        paid +=
            u", au plus %1%2"_s.arg(figureText(*share.cap, unit), share.capHoldsYear ? u" dans l’année"_s : QString());
    if (!share.isPerUnit)
        paid += u", une seule fois par inscription"_s;
    return u"%1 prend en charge%2%3%4%5%6."_s.arg(share.payer, inBrackets(share.when), colon, paid,
                                                  share.isDeducted ? QString() : u" (déjà déduit des prix ci-dessus)"_s,
                                                  articleText(share.article));
}

static QString invoiceText(const InvoiceRule &invoice, const QString &unit)
{
    QStringList parts;
    if (invoice.highestFirst)
        parts << u"les rangs vont du tarif le plus élevé au moins élevé"_s;
    if (invoice.adultsAreFirst)
        parts << u"un adulte a le rang 1"_s;
    if (!invoice.fees.isZero())
        parts << u"frais de %1 pour la famille%2"_s.arg(figureText(invoice.fees, unit),
                                                        invoice.feesAreDiscounted ? u", réductibles"_s : QString());
    for (const InvoiceRule::Discount &discount : invoice.discounts)
        parts << u"\u2212\u00A0%1\u00A0% à partir de %2 inscriptions"_s.arg(numberText(discount.percent))
                     .arg(discount.registrations);
    if (invoice.isRefusedWhole)
        parts << u"une seule inscription refusée fait refuser toute la facture"_s;
    return parts.isEmpty() ? QString() : u"Plusieurs inscriptions%1%2."_s.arg(colon, parts.join(u"\u00A0; "_s));
}

static QString placeText(Stage stage)
{
    switch (stage) {
    case Stage::Base:
        return u"le prix de la grille"_s;
    case Stage::Rank:
        return u"le rang"_s;
    case Stage::Residence:
        return u"la résidence"_s;
    case Stage::Regime:
        return u"le régime"_s;
    case Stage::Caps:
        return u"les limites"_s;
    case Stage::Penalty:
        return u"les pénalités"_s;
    case Stage::Quantity:
        return u"la quantité"_s;
    case Stage::Share:
        return u"la part des tiers"_s;
    case Stage::Period:
        return u"le plafond de la période"_s;
    }
    return {};
}

static QString roundingPlaces(const QList<Stage> &after, const QString &what)
{
    QStringList places;
    for (const Stage stage : after)
        places << placeText(stage);
    return u"%1 après %2."_s.arg(what, places.join(u", puis après "_s));
}

static QStringList roundingTexts(const Service &service)
{
    QStringList texts;
    if (service.roundAfter != QList<Stage>{Stage::Caps})
        texts << roundingPlaces(service.roundAfter, u"L’arrondi se fait"_s);
    for (const RoundingPoint &point : service.otherRoundings)
        texts << roundingPlaces(
            point.after, u"Un autre arrondi, à %1 près, se fait"_s.arg(figureText(point.rounding.step, service.unit)));
    return texts;
}

static QString assumedText(const Situation &assumed)
{
    QStringList facts;
    const auto add = [&](const QString &name, const QString &value) { facts << u"%1%2%3"_s.arg(name, colon, value); };
    if (assumed.quotient)
        add(factName(u"quotient"_s), shortAmountText(*assumed.quotient));
    if (assumed.children)
        add(factName(u"children"_s), QString::number(*assumed.children));
    if (assumed.resident)
        add(factName(u"resident"_s), *assumed.resident ? u"oui"_s : u"non"_s);
    for (auto it = assumed.numbers.begin(); it != assumed.numbers.end(); ++it)
        add(factName(it.key()), numberText(it.value()));
    for (auto it = assumed.flags.begin(); it != assumed.flags.end(); ++it)
        add(factName(it.key()), it.value() ? u"oui"_s : u"non"_s);
    for (auto it = assumed.words.begin(); it != assumed.words.end(); ++it)
        add(factName(it.key()), it.value());
    if (!assumed.statuses.isEmpty())
        add(factName(u"statuses"_s), assumed.statuses.join(u", "_s));
    return facts.isEmpty() ? QString() : u"Sauf indication contraire%1%2."_s.arg(colon, facts.join(u"\u00A0; "_s));
}

static QStringList accessTexts(const Service &service)
{
    QStringList texts;
    for (const Eligibility &each : service.eligibility)
        texts << u"Condition d’accès%1%2%3."_s.arg(colon, each.name, inBrackets(each.when));
    if (service.otherwise)
        texts << u"Une famille qui ne remplit pas les conditions%1%2."_s.arg(
            colon, priceText(*service.otherwise, service.unit));
    if (!service.residentWhen.isAlways())
        texts << u"Compte comme habitant%1%2."_s.arg(colon, whenText(service.residentWhen));
    return texts;
}

static QString periodCapText(const PeriodCap &cap)
{
    return (cap.isOfRegistration ? u"Chaque inscription ne coûte jamais plus de %1 par %2."_s
                                 : u"La famille ne paie jamais plus de %1 par %2."_s)
        .arg(amountText(cap.amount), cap.per);
}

/// Only where the act does not leave it to what usually holds: see OutsidePrice::takesModifiers.
static QString outsideModifiersText(const OutsidePrice &outside)
{
    if (!outside.takesModifiers)
        return {};
    return *outside.takesModifiers
        ? u"Les majorations et réductions valent aussi pour les familles extérieures à la commune."_s
        : u"Les majorations et réductions ne valent pas pour les familles extérieures à la commune."_s;
}

QStringList votedRules(const Service &service)
{
    QStringList rules = accessTexts(service);
    rules << quotientText(service.quotient);
    if (service.inGap != RowPolicy::None)
        rules << u"Un quotient dans aucune ligne prend %1."_s.arg(rowPolicyText(service.inGap));
    if (service.inOverlap != RowPolicy::None)
        rules << u"Un quotient dans deux lignes prend %1."_s.arg(rowPolicyText(service.inOverlap));
    for (const SpecialCase &special : service.cases)
        rules << caseText(special, service.unit);
    for (const TierShift &shift : service.shifts)
        rules << shiftText(shift);
    for (const Modifier &modifier : service.modifiers)
        rules << modifierText(modifier, service.unit);
    rules << outsideModifiersText(service.outside);
    rules += roundingTexts(service);
    if (!service.quantity.isEmpty())
        rules << u"Le prix est multiplié par %1."_s.arg(factName(service.quantity));
    for (const ThirdPartyShare &share : service.shares)
        rules << shareText(share, service.unit);
    if (service.periodCap)
        rules << periodCapText(*service.periodCap);
    if (service.instalments > 1)
        rules << u"Le prix se paie en %1 fois."_s.arg(service.instalments);
    rules << invoiceText(service.invoice, service.unit) << assumedText(service.assumed);
    rules.removeAll(QString());
    return rules;
}
