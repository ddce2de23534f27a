#include "core/tariff/lint.h"

#include <algorithm>

#include "core/base/frenchtext.h"
#include "core/tariff/tierlint.h"

using namespace Qt::StringLiterals;

using Severity = Finding::Severity;

/// A percentage or a voucher may rise or fall with the quotient; what a family pays should not fall.
static bool isPaidByFamily(const Service &service)
{
    return !service.unit.contains(u'%') && !service.unit.contains(u'€');
}

static bool isOnStep(const Exact &price, const Rounding &rounding)
{
    return (price / rounding.step).isInteger();
}

static QList<Finding> lintPrice(const Exact &price, const Service &service, const Tier &place)
{
    if (price < Exact(0))
        return {findingAbout(service, place, Severity::Error, u"negative_price"_s,
            u"%1\u00A0: un prix, un pourcentage ou un montant n'est pas négatif."_s.arg(numberText(price)))};
    if (!isOnStep(price, service.rounding))
        return {findingAbout(service, place, Severity::Warning, u"off_step"_s,
            u"%1 n'est pas un multiple du pas d'arrondi (%2)\u00A0: ce prix sera arrondi. Changez le prix, "
            "ou le «\u00A0step\u00A0» de «\u00A0rounding\u00A0»."_s.arg(
                numberText(price), numberText(service.rounding.step)))};
    return {};
}

static Tier wholeService(const Service &service)
{
    return {.name = service.name, .quotient = {}, .line = service.line};
}

static Finding falling(const TierPrices::Row &lower, const TierPrices::Row &upper, const Service &service)
{
    return findingAbout(service, upper.tier, Severity::Warning, u"not_monotone"_s,
        u"Le prix baisse de la ligne %1 (%2) à la ligne %3 (%4) alors que le quotient monte\u00A0: vérifiez "
        "les deux prix."_s.arg(lower.tier.name, figureText(lower.price, service.unit), upper.tier.name,
            figureText(upper.price, service.unit)));
}

static QList<Tier> tiersOf(const auto &rows)
{
    QList<Tier> tiers;
    for (const auto &row : rows)
        tiers << row.tier;
    return tiers;
}

static QList<Finding> lintRising(const TierPrices &tiers, const Service &service)
{
    QList<Finding> findings;
    const QList<qsizetype> order = byQuotient(tiersOf(tiers.rows));
    for (qsizetype i = 1; i < order.size() && isPaidByFamily(service); ++i) {
        const TierPrices::Row &lower = tiers.rows[order[i - 1]];
        const TierPrices::Row &upper = tiers.rows[order[i]];
        if (upper.price < lower.price)
            findings << falling(lower, upper, service);
    }
    return findings;
}

static QList<Finding> lintMissingQuotient(const MissingQuotient &rule, const QList<Tier> &tiers, const Service &service)
{
    const auto named = [&](const Tier &tier) { return tier.name == rule.tier; };
    if (rule.policy == MissingQuotient::Policy::Tier && std::ranges::none_of(tiers, named))
        return {findingAbout(service, Severity::Error, u"unknown_tier"_s,
            u"La règle du quotient inconnu cite la ligne «\u00A0%1\u00A0», que ce tarif n'a pas."_s.arg(rule.tier))};
    return {};
}

// One overload a shape.

static QList<Finding> lintShape(const FlatPrice &flat, const Service &service)
{
    return lintPrice(flat.price, service, wholeService(service))
        + lintMissingQuotient(service.missingQuotient, {}, service);
}

static QList<Finding> lintShape(const TierPrices &shape, const Service &service)
{
    const QList<Tier> tiers = tiersOf(shape.rows);
    QList<Finding> findings = lintTiers(tiers, service);
    for (const TierPrices::Row &row : shape.rows)
        findings += lintPrice(row.price, service, row.tier);
    return findings + lintRising(shape, service) + lintMissingQuotient(service.missingQuotient, tiers, service);
}

static QList<Finding> lintRate(const EffortRate &shape, const Service &service)
{
    if (shape.rate > Exact(0) && shape.rate <= Exact(1))
        return {};
    return {findingAbout(service, Severity::Error, u"rate_out_of_range"_s,
        u"«\u00A0rate_percent\u00A0» est un pourcentage du quotient, plus grand que 0 et au plus 100\u00A0: "
        "écrivez 0.36 pour 0,36\u00A0%."_s)};
}

static QList<Finding> lintShape(const EffortRate &shape, const Service &service)
{
    QList<Finding> findings = lintRate(shape, service);
    for (const std::optional<Exact> &limit : {shape.floor, shape.ceiling}) {
        if (limit)
            findings += lintPrice(*limit, service, wholeService(service));
    }
    if (shape.floor && shape.ceiling && *shape.floor > *shape.ceiling)
        findings << findingAbout(service, Severity::Error, u"floor_above_ceiling"_s,
            u"Le minimum («\u00A0floor\u00A0») dépasse le maximum («\u00A0ceiling\u00A0»)\u00A0: "
            "échangez-les ou corrigez-les."_s);
    if (service.missingQuotient.policy == MissingQuotient::Policy::HighestPrice && !shape.ceiling)
        findings << findingAbout(service, Severity::Error, u"no_highest_price"_s,
            u"Sans maximum («\u00A0ceiling\u00A0»), il n'y a pas de tarif le plus élevé pour un "
            "quotient inconnu\u00A0: ajoutez-le, ou choisissez une autre règle."_s);
    return findings + lintMissingQuotient(service.missingQuotient, {}, service);
}

static QList<Finding> lintRow(const ChildrenMatrix::Row &row, const Service &service)
{
    QList<Finding> findings;
    for (const Exact &price : row.prices)
        findings += lintPrice(price, service, row.tier);
    const bool rises = std::ranges::adjacent_find(row.prices, std::ranges::less()) != row.prices.end();
    if (rises && isPaidByFamily(service))
        findings << findingAbout(service, row.tier, Severity::Warning, u"not_monotone"_s,
            u"Ligne %1\u00A0: le prix monte avec le nombre d'enfants. Vérifiez l'ordre des prix."_s.arg(row.tier.name));
    return findings;
}

static QList<Finding> lintShape(const ChildrenMatrix &shape, const Service &service)
{
    const QList<Tier> tiers = tiersOf(shape.rows);
    QList<Finding> findings = lintTiers(tiers, service);
    for (const ChildrenMatrix::Row &row : shape.rows)
        findings += lintRow(row, service);
    for (qsizetype column = 0; column < shape.children.size(); ++column) {
        TierPrices prices;
        for (const ChildrenMatrix::Row &row : shape.rows)
            prices.rows.append({row.tier, row.prices[column]});
        findings += lintRising(prices, service);
    }
    return findings + lintMissingQuotient(service.missingQuotient, tiers, service);
}

static QList<Finding> lintAnyShape(const Shape &shape, const Service &service)
{
    return std::visit([&](const auto &kind) { return lintShape(kind, service); }, shape);
}

static QList<Finding> lintOutside(const Service &service)
{
    const OutsidePrice &outside = service.outside;
    if (outside.shape)
        return lintAnyShape(*outside.shape, service);
    // A percentage is no price: it may be finer than the step.
    if (outside.policy == OutsidePrice::Policy::AddPercent && outside.value >= Exact(0))
        return {};
    return lintPrice(outside.value, service, wholeService(service));
}

static QList<Finding> lintService(const Service &service)
{
    return lintAnyShape(service.shape, service) + lintOutside(service);
}

QList<Finding> lint(const Schedule &schedule)
{
    QList<Finding> findings;
    QStringList ids;
    for (const Service &service : schedule.services) {
        if (ids.contains(service.id))
            findings << findingAbout(service, Severity::Error, u"duplicate_service"_s,
                u"Deux services ont l'identifiant «\u00A0%1\u00A0»\u00A0: donnez à chacun le sien."_s.arg(service.id));
        ids << service.id;
        findings += lintService(service);
    }
    return findings;
}
