#include "core/tariff/shapelint.h"

#include <algorithm>

#include "core/base/frenchtext.h"
#include "core/tariff/tierlint.h"
#include "core/tariff/wording.h"

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

/// Whether the price of one unit is rounded before anything else is done with it.
static bool isPriceRounded(const Service &service)
{
    return std::ranges::any_of(service.roundAfter, [](Stage stage) { return stage <= Stage::Caps; });
}

QList<Finding> lintPrice(const Exact &price, const Service &service, const Tier &place)
{
    static const Exact absurd(100'000); // dearer than any service of a town hall: a point or a digit went astray
    if (price < Exact(0))
        return {findingAbout(service, place, Severity::Error, u"negative_price"_s,
            u"%1\u00A0: un prix, un pourcentage ou un montant n’est pas négatif."_s.arg(numberText(price)))};
    if (price > absurd)
        return {findingAbout(service, place, Severity::Warning, u"huge_price"_s,
            u"%1\u00A0: ce prix est-il bien celui de l’acte\u00A0? Vérifiez le point et le nombre de chiffres."_s.arg(
                figureText(price, service.unit)))};
    if (!isOnStep(price, service.rounding) && isPriceRounded(service))
        return {findingAbout(service, place, Severity::Warning, u"off_step"_s,
            u"%1 n’est pas un multiple du pas d’arrondi (%2)\u00A0: ce prix sera arrondi. Changez le prix, "
            "ou le «\u00A0step\u00A0» de «\u00A0rounding\u00A0»."_s.arg(
                numberText(price), numberText(service.rounding.step)))};
    return {};
}

Tier wholeService(const Service &service)
{
    return {.name = service.name, .quotient = {}, .line = service.line};
}

// One overload a kind of cell.

static QList<Finding> lintCell(const Exact &price, const Service &service, const Tier &place)
{
    return lintPrice(price, service, place);
}

static QList<Finding> lintLimits(
    const std::optional<Exact> &floor, const std::optional<Exact> &ceiling, const Service &service, const Tier &place)
{
    QList<Finding> findings;
    for (const std::optional<Exact> &limit : {floor, ceiling}) {
        if (limit)
            findings += lintPrice(*limit, service, place);
    }
    if (floor && ceiling && *floor > *ceiling)
        findings << findingAbout(service, Severity::Error, u"floor_above_ceiling"_s,
            u"Le minimum («\u00A0floor\u00A0») dépasse le maximum («\u00A0ceiling\u00A0»)\u00A0: "
            "échangez-les ou corrigez-les."_s);
    return findings;
}

static QList<Finding> lintRate(const Exact &rate, const Service &service)
{
    if (rate > Exact(0) && rate <= Exact(1))
        return {};
    return {findingAbout(service, Severity::Error, u"rate_out_of_range"_s,
        u"«\u00A0rate_percent\u00A0» est un pourcentage du quotient, plus grand que 0 et au plus 100\u00A0: "
        "écrivez 0.36 pour 0,36\u00A0%."_s)};
}

static QList<Finding> lintCell(const RateCell &cell, const Service &service, const Tier &place)
{
    return lintRate(cell.rate, service) + lintLimits(cell.floor, cell.ceiling, service, place);
}

static QList<Finding> lintCell(const LinearCell &cell, const Service &service, const Tier &place)
{
    return lintPrice(cell.atFrom, service, place) + lintPrice(cell.atTo, service, place);
}

static QList<Finding> lintCell(const CostCell &cell, const Service &service, const Tier &place)
{
    if (cell.share < Exact(0))
        return lintPrice(cell.share, service, place);
    return lintLimits(cell.floor, cell.ceiling, service, place);
}

static QList<Finding> lintCell(const NotOffered &, const Service &, const Tier &)
{
    return {};
}

static QList<Finding> lintAnyCell(const Cell &cell, const Service &service, const Tier &place)
{
    return std::visit([&](const auto &kind) { return lintCell(kind, service, place); }, cell);
}

static QList<Tier> tiersOf(const auto &rows)
{
    QList<Tier> tiers;
    for (const auto &row : rows)
        tiers << row.tier;
    return tiers;
}

static Finding falling(const TierPrices::Row &lower, const TierPrices::Row &upper, const Service &service)
{
    return findingAbout(service, upper.tier, Severity::Warning, u"not_monotone"_s,
        u"Le prix baisse de la ligne %1 (%2) à la ligne %3 (%4) alors que le quotient monte\u00A0: vérifiez "
        "les deux prix."_s.arg(lower.tier.name, cellText(lower.price, service.unit), upper.tier.name,
            cellText(upper.price, service.unit)));
}

static Finding cliff(const TierPrices::Row &lower, const TierPrices::Row &upper, const Service &service)
{
    return findingAbout(service, upper.tier, Severity::Warning, u"cliff"_s,
        u"Un centime de quotient fait passer le prix de %1 (ligne %2) à %3 (ligne %4), plus du triple\u00A0: si ce saut n’est "
        "pas voulu, ajoutez une ligne entre les deux."_s.arg(cellText(lower.price, service.unit), lower.tier.name,
            cellText(upper.price, service.unit), upper.tier.name));
}

/// What the row gives at its lower or its upper end, where that can be said without a cost or an open bound.
static std::optional<Exact> priceAtEnd(const TierPrices::Row &row, bool upper)
{
    if (const auto *plain = std::get_if<Exact>(&row.price))
        return *plain;
    if (const auto *linear = std::get_if<LinearCell>(&row.price))
        return upper ? linear->atTo : linear->atFrom;
    const auto *rate = std::get_if<RateCell>(&row.price);
    const auto &bound = upper ? row.tier.quotient.to : row.tier.quotient.from;
    if (!rate || (!bound && upper))
        return std::nullopt;
    Exact amount = rate->rate * (bound ? bound->value : Exact());
    if (rate->floor && amount < *rate->floor)
        amount = *rate->floor;
    return rate->ceiling && amount > *rate->ceiling ? *rate->ceiling : amount;
}

static QList<Finding> lintRising(const TierPrices &tiers, const Service &service)
{
    QList<Finding> findings;
    const QList<qsizetype> order = byQuotient(tiersOf(tiers.rows));
    for (qsizetype i = 1; i < order.size() && isPaidByFamily(service); ++i) {
        const TierPrices::Row &lower = tiers.rows[order[i - 1]];
        const TierPrices::Row &upper = tiers.rows[order[i]];
        const auto before = priceAtEnd(lower, true);
        const auto after = priceAtEnd(upper, false);
        if (before && after && *after < *before)
            findings << falling(lower, upper, service);
        if (before && after && *before > Exact(0) && *after > *before * Exact(3))
            findings << cliff(lower, upper, service);
    }
    return findings;
}

// One overload a shape.

static QList<Finding> lint(const FlatPrice &flat, const Service &service)
{
    return lintAnyCell(flat.price, service, wholeService(service));
}

static QList<Finding> lint(const TierPrices &shape, const Service &service)
{
    const QList<Tier> tiers = tiersOf(shape.rows);
    QList<Finding> findings = lintTiers(tiers, service);
    for (const TierPrices::Row &row : shape.rows)
        findings += lintAnyCell(row.price, service, row.tier);
    return findings + lintRising(shape, service);
}

static QList<Finding> lint(const EffortRate &shape, const Service &service)
{
    QList<Finding> findings = shape.rates.isEmpty() ? lintRate(shape.rate, service) : QList<Finding>();
    for (const Exact &rate : shape.rates)
        findings += lintRate(rate, service);
    findings += lintLimits(shape.floor, shape.ceiling, service, wholeService(service));
    return findings;
}

static QList<Finding> lintRow(const Matrix &shape, const Matrix::Row &row, const Service &service)
{
    QList<Finding> findings;
    QList<Exact> plain;
    for (const Cell &cell : row.prices) {
        findings += lintAnyCell(cell, service, row.tier);
        if (const auto *price = std::get_if<Exact>(&cell))
            plain << *price;
    }
    const bool byChildren = shape.axis.fact.startsWith(u"child"_s);
    const bool rises = std::ranges::adjacent_find(plain, std::ranges::less()) != plain.end();
    if (rises && byChildren && isPaidByFamily(service))
        findings << findingAbout(service, row.tier, Severity::Warning, u"not_monotone"_s,
            u"Ligne %1\u00A0: le prix monte avec le nombre d’enfants. Vérifiez l’ordre des prix."_s.arg(row.tier.name));
    return findings;
}

static QList<Finding> lint(const Matrix &shape, const Service &service)
{
    const QList<Tier> tiers = tiersOf(shape.rows);
    QList<Finding> findings = lintTiers(tiers, service);
    for (const Matrix::Row &row : shape.rows)
        findings += lintRow(shape, row, service);
    for (qsizetype column = 0; column < shape.axis.size(); ++column) {
        TierPrices prices;
        for (const Matrix::Row &row : shape.rows)
            prices.rows.append({row.tier, row.prices.value(column)});
        findings += lintRising(prices, service);
    }
    return findings;
}

static QList<Finding> lint(const BrokenLine &shape, const Service &service)
{
    QList<Finding> findings;
    for (qsizetype i = 0; i < shape.points.size(); ++i) {
        const BrokenLine::Point &point = shape.points[i];
        const Tier place{.name = shortAmountText(point.quotient), .line = point.line};
        findings += lintPrice(point.price, service, place);
        if (i > 0 && point.price < shape.points[i - 1].price && isPaidByFamily(service))
            findings << findingAbout(service, place, Severity::Warning, u"not_monotone"_s,
                u"Le prix baisse à ce point alors que le quotient monte\u00A0: vérifiez-le."_s);
    }
    return findings;
}

static QList<Finding> lint(const EajeScale &, const Service &)
{
    return {}; // the scale is the fund's: nothing of it was written by the commune
}

QList<Finding> lintShape(const Shape &shape, const Service &service)
{
    return std::visit([&](const auto &kind) { return lint(kind, service); }, shape);
}

QStringList tierNames(const Shape &shape)
{
    QStringList names;
    if (const auto *tiers = std::get_if<TierPrices>(&shape)) {
        for (const TierPrices::Row &row : tiers->rows)
            names << row.tier.name;
    } else if (const auto *matrix = std::get_if<Matrix>(&shape)) {
        for (const Matrix::Row &row : matrix->rows)
            names << row.tier.name;
    }
    return names;
}

QList<std::pair<QString, Exact>> plainPrices(const Shape &shape)
{
    QList<std::pair<QString, Exact>> prices;
    const auto *tiers = std::get_if<TierPrices>(&shape);
    for (const TierPrices::Row &row : tiers ? tiers->rows : QList<TierPrices::Row>()) {
        if (const auto *plain = std::get_if<Exact>(&row.price))
            prices.append({row.tier.name, *plain});
    }
    return prices;
}
