#include "core/tariff/missinglint.h"

#include "core/tariff/cellprice.h"
#include "core/tariff/shapelint.h"
#include "core/tariff/tierlint.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

using Severity = Finding::Severity;
using Policy = MissingQuotient::Policy;

/// One grid of a service, as a finding names it.
struct NamedGrid {
    QString name;
    const Shape &shape;
    Tier place;
};

static std::vector<NamedGrid> gridsOf(const Service &service)
{
    std::vector<NamedGrid> grids{{u"ce tarif"_s, service.shape, wholeService(service)}};
    if (service.outside.shape)
        grids.push_back({u"la grille des familles de l’extérieur"_s, *service.outside.shape,
            {.name = u"outside"_s, .line = service.outside.line}});
    for (const SpecialCase &special : service.cases) {
        if (special.shape)
            grids.push_back({u"la grille du cas «\u00A0%1\u00A0»"_s.arg(special.name), *special.shape,
                {.name = special.name, .line = special.line}});
    }
    return grids;
}

static bool isOpen(const Tier &tier)
{
    return !tier.quotient.from && !tier.quotient.to;
}

/// Whether a family without a quotient gets no price from the grid alone.
static bool needsQuotient(const Shape &shape)
{
    if (const auto *flat = std::get_if<FlatPrice>(&shape))
        return needsQuotient(flat->price);
    if (const auto *tiers = std::get_if<TierPrices>(&shape))
        return tiers->rows.size() != 1 || !isOpen(tiers->rows[0].tier) || needsQuotient(tiers->rows[0].price);
    if (const auto *matrix = std::get_if<Matrix>(&shape))
        return matrix->rows.size() != 1 || !isOpen(matrix->rows[0].tier)
            || std::ranges::any_of(matrix->rows[0].prices, [](const Cell &cell) { return needsQuotient(cell); });
    return !std::holds_alternative<EajeScale>(shape);
}

/// A rate without a ceiling, in a row without an upper bound.
static bool isEndless(const Cell &cell, const Tier &tier)
{
    const auto *rate = std::get_if<RateCell>(&cell);
    return rate && !rate->ceiling && !tier.quotient.to;
}

static bool hasHighestPrice(const Shape &shape)
{
    if (const auto *flat = std::get_if<FlatPrice>(&shape))
        return !isEndless(flat->price, {});
    if (const auto *effort = std::get_if<EffortRate>(&shape))
        return effort->ceiling || effort->quotientCeiling;
    if (const auto *tiers = std::get_if<TierPrices>(&shape))
        return std::ranges::none_of(tiers->rows, [](const auto &row) { return isEndless(row.price, row.tier); });
    if (const auto *matrix = std::get_if<Matrix>(&shape))
        return std::ranges::none_of(matrix->rows, [](const Matrix::Row &row) {
            return std::ranges::any_of(row.prices, [&](const Cell &cell) { return isEndless(cell, row.tier); });
        });
    return true;
}

static QList<Finding> lintTierRule(const NamedGrid &grid, const Service &service)
{
    const QString &row = service.missingQuotient.tier;
    if (tierNames(grid.shape).contains(row))
        return {};
    return {findingAbout(service, grid.place, Severity::Error, u"unknown_tier"_s,
        u"La règle du quotient inconnu cite la ligne «\u00A0%1\u00A0», que %2 n’a pas\u00A0: ajoutez-l’y, ou choisissez une "
        "autre règle."_s.arg(row, grid.name))};
}

static QList<Finding> lintHighest(const NamedGrid &grid, const Service &service)
{
    if (hasHighestPrice(grid.shape))
        return {};
    return {findingAbout(service, grid.place, Severity::Error, u"no_highest_price"_s,
        u"Un taux sans maximum («\u00A0ceiling\u00A0») n’a pas de tarif le plus élevé pour un quotient inconnu, et %1 en a "
        "un\u00A0: ajoutez ce maximum, ou choisissez une autre règle."_s.arg(grid.name))};
}

static QList<Finding> lintAsOutside(const Service &service)
{
    using Outside = OutsidePrice::Policy;
    const OutsidePrice &outside = service.outside;
    QString trouble;
    if (outside.policy == Outside::SameAsResidents)
        trouble = u"que ce service n’a pas\u00A0: ajoutez «\u00A0outside\u00A0»"_s;
    else if (outside.policy == Outside::AddPercent || outside.policy == Outside::AddAmount)
        trouble = u"qui se calcule sur celui des habitants, donc sur le quotient\u00A0: choisissez une autre règle"_s;
    else if (outside.shape && needsQuotient(*outside.shape))
        trouble = u"qui dépend lui aussi du quotient\u00A0: choisissez une autre règle"_s;
    if (trouble.isEmpty())
        return {};
    return {findingAbout(service, Severity::Error, u"bad_value"_s,
        u"Le quotient inconnu renvoie au prix de l’extérieur, %1."_s.arg(trouble))};
}

QList<Finding> lintMissingQuotient(const Service &service)
{
    const Policy policy = service.missingQuotient.policy;
    QList<Finding> findings = policy == Policy::Outside ? lintAsOutside(service) : QList<Finding>();
    for (const NamedGrid &grid : gridsOf(service)) {
        const bool isNeeded = needsQuotient(grid.shape);
        const bool isOwn = &grid.shape == &service.shape; // whose rows the rule is written for
        if (policy == Policy::Tier && (isNeeded || isOwn))
            findings += lintTierRule(grid, service);
        if (policy == Policy::HighestPrice && isNeeded)
            findings += lintHighest(grid, service);
    }
    return findings;
}

static bool hasRow(const Shape &shape, const QString &row)
{
    return tierNames(shape).contains(row) || !needsQuotient(shape);
}

QList<Finding> lintRowsOfCases(const Service &service)
{
    QList<Finding> findings;
    for (const SpecialCase &special : service.cases) {
        const bool isMissing = !special.tier.isEmpty() && !tierNames(service.shape).contains(special.tier);
        const bool isMissingOutside = !special.tier.isEmpty() && !isMissing && service.outside.shape
            && !hasRow(*service.outside.shape, special.tier);
        if (isMissing || isMissingOutside)
            findings << findingAbout(service, {.name = special.name, .line = special.line}, Severity::Error, u"unknown_tier"_s,
                u"Le cas «\u00A0%1\u00A0» cite la ligne «\u00A0%2\u00A0», que %3 n’a pas."_s.arg(special.name, special.tier,
                    isMissing ? u"ce tarif"_s : u"la grille des familles de l’extérieur"_s));
    }
    return findings;
}
