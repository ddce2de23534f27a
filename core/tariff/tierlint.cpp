#include "core/tariff/tierlint.h"

#include <algorithm>
#include <numeric>

#include "core/base/frenchtext.h"
#include "core/tariff/tomlnode.h"
#include "core/tariff/wording.h"

#include <QSet>

using namespace Qt::StringLiterals;

Finding findingAbout(const Service &service, Finding::Severity severity, const QString &kind, const QString &message)
{
    return {severity, kind, u"line %1 (%2)"_s.arg(service.line).arg(service.id), message};
}

Finding findingAbout(
    const Service &service, const Tier &tier, Finding::Severity severity, const QString &kind, const QString &message)
{
    const QString place = tier.column > 0 ? placeOf(tier.line, tier.column) : u"line %1"_s.arg(tier.line);
    return {severity, kind, u"%1 (%2, %3)"_s.arg(place, service.id, tier.name), message};
}

/// A place between quotients: just before a value, or just after it. Rows run from one cut to another, so that bounds
/// that belong to the row and bounds that do not are compared alike.
struct Cut {
    Exact value;
    bool after = false;
    bool infinite = false;
};

static const Cut endless{Exact(), false, true};

static bool operator<(const Cut &a, const Cut &b)
{
    if (a.infinite || b.infinite)
        return !a.infinite && b.infinite;
    return a.value == b.value ? !a.after && b.after : a.value < b.value;
}

static Cut startOf(const Range &range)
{
    return range.from ? Cut{range.from->value, !range.from->inclusive} : Cut{};
}

static Cut endOf(const Range &range)
{
    return range.to ? Cut{range.to->value, range.to->inclusive} : endless;
}

static QString textBetween(const Cut &from, const Cut &to)
{
    if (!to.infinite && from.value == to.value)
        return shortAmountText(from.value);
    Range range{Bound{from.value, !from.after}, std::nullopt};
    if (!to.infinite)
        range.to = Bound{to.value, to.after};
    return rangeText(range);
}

static bool holdsWholeEuro(const Cut &from, const Cut &to)
{
    Exact whole = rounded(from.value, RoundingMode::Up, Exact(1));
    if (from.after && whole == from.value)
        whole = whole + Exact(1);
    return Cut{whole, false} < to;
}

QList<qsizetype> byQuotient(const QList<Tier> &tiers)
{
    QList<qsizetype> order(tiers.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(
        order, [&](qsizetype a, qsizetype b) { return startOf(tiers[a].quotient) < startOf(tiers[b].quotient); });
    return order;
}

static Finding::Severity unlessVoted(const Service &service)
{
    return service.asVoted ? Finding::Severity::Warning : Finding::Severity::Error;
}

static QString ifVoted(const Service &service)
{
    if (service.asVoted)
        return u"Le service dit «\u00A0as_voted = true\u00A0»\u00A0: ces quotients n’ont pas de prix."_s;
    return u"Si la délibération est ainsi, ajoutez «\u00A0as_voted = true\u00A0» au service\u00A0: ces quotients "
           "n’auront pas de prix."_s;
}

/// Nothing between two cuts; `next` is the row above, the last one where nothing is.
static Finding hole(const Cut &from, const Cut &to, const Tier &next, const Service &service)
{
    const QString where = textBetween(from, to);
    if (to.infinite)
        return findingAbout(service, next, unlessVoted(service), u"gap"_s,
            u"Aucune ligne pour les quotients au-dessus de la dernière (%1). Retirez sa borne haute, ou "
            "ajoutez une ligne. %2"_s.arg(where, ifVoted(service)));
    const QString remedy = u"Sur la ligne %1, écrivez «\u00A0%2 = %3\u00A0» pour que rien ne manque."_s.arg(
        next.name, from.after ? u"above"_s : u"from"_s, from.value.toString());
    if (holdsWholeEuro(from, to))
        return findingAbout(service, next, unlessVoted(service), u"gap"_s,
            u"Aucune ligne ne contient ces quotients\u00A0: %1. %2 %3"_s.arg(where, remedy, ifVoted(service)));
    return findingAbout(service, next, Finding::Severity::Warning, u"orphan_decimals"_s,
        u"Un quotient avec des centimes peut tomber entre deux lignes (%1) et n’aura pas de prix. %2"_s.arg(
            where, remedy));
}

static Finding overlap(const Tier &tier, const Tier &other, const QString &where, const Service &service)
{
    return findingAbout(service, tier, unlessVoted(service), u"overlap"_s,
        u"Les lignes %1 et %2 contiennent toutes deux ces quotients\u00A0: %3. Corrigez une des bornes "
        "(«\u00A0above\u00A0» et «\u00A0below\u00A0» excluent la valeur). %4"_s.arg(
            other.name, tier.name, where, ifVoted(service)));
}

static Finding unreachable(const Tier &tier, const Service &service)
{
    return findingAbout(service, tier, Finding::Severity::Error, u"unreachable_row"_s,
        u"Aucun quotient ne peut tomber dans la ligne %1\u00A0: sa borne basse n’est pas sous sa borne "
        "haute. Corrigez-les."_s.arg(tier.name));
}

/// Whether a hole between two cuts has an answer all the same: a stored policy, or a quotient that is never in it.
static bool isSettled(const Cut &from, const Cut &to, const Service &service)
{
    if (service.inGap != RowPolicy::None)
        return true;
    const bool wholeEuros = service.quotient.rounding && service.quotient.rounding->step.isInteger();
    return wholeEuros && !to.infinite && !holdsWholeEuro(from, to);
}

static QList<Finding> coverage(const QList<Tier> &tiers, const Service &service)
{
    QList<Finding> findings;
    Cut reached;
    const Tier *highest = nullptr;
    for (const qsizetype at : byQuotient(tiers)) {
        const Tier &tier = tiers[at];
        const Cut start = startOf(tier.quotient);
        const Cut end = endOf(tier.quotient);
        if (!(start < end)) {
            findings << unreachable(tier, service);
            continue;
        }
        if (reached < start && !isSettled(reached, start, service))
            findings << hole(reached, start, tier, service);
        if (highest && start < reached && service.inOverlap == RowPolicy::None)
            findings << overlap(tier, *highest, textBetween(start, std::min(end, reached)), service);
        if (reached < end || !highest) {
            reached = end;
            highest = &tier;
        }
    }
    if (highest && !reached.infinite && !isSettled(reached, endless, service))
        findings << hole(reached, endless, *highest, service);
    return findings;
}

QList<Finding> lintTiers(const QList<Tier> &tiers, const Service &service)
{
    QList<Finding> findings;
    QSet<QString> names;
    for (const Tier &tier : tiers) {
        if (names.contains(tier.name))
            findings << findingAbout(service, tier, Finding::Severity::Error, u"duplicate_tier"_s,
                u"Deux lignes s’appellent %1\u00A0: donnez à chacune son nom."_s.arg(tier.name));
        names << tier.name;
    }
    return findings + coverage(tiers, service);
}
