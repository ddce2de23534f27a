#include "core/tariff/computation.h"
#include "core/tariff/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The version in force on the day of service; the first of a month or of a year when only these are known.
static const EajeScale::Version *versionOn(const EajeScale &scale, QDate on)
{
    const EajeScale::Version *found = nullptr;
    for (const EajeScale::Version &version : scale.versions) {
        if (!version.from.isValid() || version.from <= on)
            found = &version;
    }
    return found;
}

static std::optional<Exact> rateFor(const EajeScale::Version &version, bool family, const Exact &children)
{
    const QList<int> &from = family ? version.familyFrom : version.collectiveFrom;
    const QList<Exact> &rates = family ? version.family : version.collective;
    const auto above = std::ranges::find_if(from, [&](int column) { return Exact(column) > children; });
    const qsizetype row = above - from.begin() - 1;
    return row < 0 || row >= rates.size() ? std::nullopt : std::optional(rates[row]);
}

/// Resources between the floor and the ceiling; none where no source prints the one that counts.
static std::optional<Exact> clampedIncome(const EajeScale::Version &version, const EajeScale &scale, const Exact &income)
{
    const std::optional<Exact> ceiling = scale.localCeiling ? scale.localCeiling : version.ceiling;
    if (version.floorNotSeenBelow && income < *version.floorNotSeenBelow)
        return std::nullopt;
    if (!ceiling && version.ceilingNotSeenAbove && income > *version.ceilingNotSeenAbove)
        return std::nullopt;
    if (version.floor && income < *version.floor)
        return version.floor;
    return ceiling && income > *ceiling ? ceiling : income;
}

static Price silent(const QString &sentence)
{
    return stopped({}, PriceOutcome::Undefined, Step::Rule::Eaje, sentence);
}

static QStringList missingFacts(const FactView &facts)
{
    QStringList missing;
    if (!facts.money(u"eaje_income"_s, Period::Month))
        missing << u"eaje_income"_s;
    if (!facts.number(u"eaje_children"_s))
        missing << u"eaje_children"_s;
    if (!facts.given().on.isValid())
        missing << u"on"_s;
    return missing;
}

Price priceOfEaje(const EajeScale &scale, const Asked &asked)
{
    const FactView &facts = asked.facts;
    if (const QStringList wanted = missingFacts(facts); !wanted.isEmpty())
        return missing(wanted);
    const EajeScale::Version *version = versionOn(scale, facts.given().on);
    if (!version)
        return silent(noEajeVersionSentence());
    const Exact income = *facts.money(u"eaje_income"_s, Period::Month);
    const Exact children = *facts.number(u"eaje_children"_s);
    // « une ligne plus bas par enfant en situation de handicap à charge »: each counts for one child more
    const Exact disabled = facts.number(u"eaje_disabled_children"_s).value_or(Exact());
    const auto rate = rateFor(*version, facts.word(u"care"_s) == u"family", children + disabled);
    if (!rate)
        return silent(noEajeRateSentence());
    const auto base = clampedIncome(*version, scale, income);
    if (!base)
        return silent(noEajeLimitSentence());
    const Exact amount = *base * *rate;
    Price price = priced(asked, Step::Rule::Eaje,
        [&] { return eajeSentence(income, *base, *rate, children, disabled, amount, asked.unit); }, amount);
    addInput(price, u"eaje_income"_s, income);
    addInput(price, u"eaje_income_counted"_s, *base);
    addInput(price, u"eaje_children"_s, children);
    addInput(price, u"rate"_s, *rate);
    return price;
}
