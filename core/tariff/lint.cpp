#include "core/tariff/lint.h"

#include <algorithm>

#include "core/base/frenchtext.h"
#include "core/tariff/missinglint.h"
#include "core/tariff/shapelint.h"
#include "core/tariff/tierlint.h"

using namespace Qt::StringLiterals;

using Severity = Finding::Severity;

static Tier placeOf(const QString &name, int line)
{
    return {.name = name, .quotient = {}, .line = line};
}

static QList<Finding> lintOutside(const Service &service)
{
    const OutsidePrice &outside = service.outside;
    if (outside.shape)
        return lintShape(*outside.shape, service);
    // A percentage is no price: it may be finer than the step.
    if (outside.policy == OutsidePrice::Policy::AddPercent && outside.value >= Exact(0))
        return {};
    return lintPrice(outside.value, service, wholeService(service));
}

/// Every row that the service can put a family in.
static QStringList rowsOf(const Service &service)
{
    QStringList rows = tierNames(service.shape);
    if (service.outside.shape)
        rows += tierNames(*service.outside.shape);
    for (const SpecialCase &special : service.cases)
        rows += special.shape ? tierNames(*special.shape) + QStringList{special.name} : QStringList();
    return rows;
}

static QList<Finding> lintNames(const ByTier &figures, const QString &rule, int line, const Service &service)
{
    QList<Finding> findings;
    const QStringList rows = rowsOf(service);
    for (const auto &[tier, figure] : figures) {
        if (!rows.contains(tier))
            findings << findingAbout(service, placeOf(rule, line), Severity::Error, u"unknown_tier"_s,
                u"La règle «\u00A0%1\u00A0» cite la ligne «\u00A0%2\u00A0», que ce tarif n’a pas."_s.arg(rule, tier));
        if (figure < Exact(0))
            findings += lintPrice(figure, service, placeOf(rule, line));
    }
    return findings;
}

/// The price that the rule alone would give for a row, rounded as the service rounds.
static std::optional<Exact> derivedPrice(const Modifier &modifier, const Exact &price, const Rounding &rounding)
{
    Exact derived = price;
    switch (modifier.kind) {
    case Modifier::Kind::Add:
        derived = price + modifier.value;
        break;
    case Modifier::Kind::Percent:
        derived = price * (Exact(1) + modifier.value / Exact(100));
        break;
    case Modifier::Kind::Multiply:
        derived = price * modifier.value;
        break;
    case Modifier::Kind::Replace:
    case Modifier::Kind::None:
        return std::nullopt;
    }
    return rounded(derived, rounding.mode, rounding.step);
}

/// The price voted goes before the derived one; where they differ, the clerk should know.
static QList<Finding> lintDerived(const Modifier &modifier, const Service &service)
{
    QList<Finding> findings;
    for (const auto &[tier, price] : plainPrices(service.shape)) {
        const auto derived = derivedPrice(modifier, price, service.rounding);
        for (const auto &[name, voted] : modifier.prices) {
            if (derived && name == tier && voted != *derived)
                findings << findingAbout(service, placeOf(modifier.name, modifier.line), Severity::Warning,
                    u"derived_differs"_s,
                    u"Ligne %1\u00A0: le prix écrit (%2) n’est pas celui que donne la règle (%3). Le prix écrit l’emporte\u00A0; "
                    "retirez-le si c’est une faute."_s.arg(tier, figureText(voted, service.unit), figureText(*derived, service.unit)));
        }
    }
    return findings;
}

static QList<Finding> lintCases(const Service &service)
{
    QList<Finding> findings = lintRowsOfCases(service);
    for (const SpecialCase &special : service.cases) {
        if (special.shape)
            findings += lintShape(*special.shape, service);
    }
    return findings;
}

static QList<const When *> conditionsOf(const Service &service)
{
    QList<const When *> conditions{&service.residentWhen};
    for (const Eligibility &each : service.eligibility)
        conditions << &each.when;
    for (const SpecialCase &each : service.cases)
        conditions << &each.when;
    for (const TierShift &each : service.shifts)
        conditions << &each.when;
    for (const Modifier &each : service.modifiers)
        conditions << &each.when;
    for (const ThirdPartyShare &each : service.shares)
        conditions << &each.when;
    return conditions;
}

static bool looksAtTaxOrQuotient(const When &when)
{
    static const QStringList forbidden{u"quotient"_s, u"computed_quotient"_s, u"rfr"_s, u"taxable_income"_s,
        u"gross_income"_s, u"fiscal_parts"_s};
    return std::ranges::any_of(when.groups, [](const QList<Condition> &group) {
        return std::ranges::any_of(group, [](const Condition &condition) { return forbidden.contains(condition.fact); });
    });
}

/// The fund's rule: crèches are priced on its own figures, never on the quotient nor the tax notice.
static QList<Finding> lintEaje(const Service &service)
{
    const bool eaje = std::holds_alternative<EajeScale>(service.shape);
    const bool wrong = eaje
        && std::ranges::any_of(conditionsOf(service), [](const When *when) { return looksAtTaxOrQuotient(*when); });
    if (!wrong)
        return {};
    return {findingAbout(service, Severity::Error, u"eaje_facts"_s,
        u"Le tarif d’une crèche ne dépend jamais du quotient ni de l’avis d’impôt\u00A0: retirez ces conditions."_s)};
}

/// What a penalty leaves between two steps once everything voted was rounded.
static bool leavesFractions(const Modifier &modifier, const Service &service)
{
    using Kind = Modifier::Kind;
    if (modifier.stage != Stage::Penalty)
        return false;
    const bool isProduct = modifier.kind == Kind::Percent || modifier.kind == Kind::Multiply;
    return (isProduct && !modifier.value.isInteger())
        || (modifier.kind == Kind::Percent && !(modifier.value / Exact(100)).isInteger())
        || (modifier.kind == Kind::Add && !(modifier.value / service.rounding.step).isInteger());
}

static bool roundsAfter(const Service &service, Stage stage)
{
    const auto isLater = [&](Stage each) { return each >= stage; };
    return std::ranges::any_of(service.roundAfter, isLater)
        || std::ranges::any_of(service.otherRoundings, [&](const RoundingPoint &point) { return std::ranges::any_of(point.after, isLater); });
}

/// The amount due is brought to the cent all the same; the act should say how.
static QList<Finding> lintLateFractions(const Service &service)
{
    QList<Finding> findings;
    for (const Modifier &modifier : service.modifiers) {
        if (leavesFractions(modifier, service) && !roundsAfter(service, Stage::Penalty))
            findings << findingAbout(service, placeOf(modifier.name, modifier.line), Severity::Warning, u"late_fraction"_s,
                u"La règle «\u00A0%1\u00A0» vient après l’arrondi et peut laisser une fraction du pas\u00A0: le montant dû est alors "
                "arrondi au centime. Si l’acte arrondit après elle, écrivez after = [\"caps\", \"penalty\"]."_s.arg(modifier.name));
    }
    return findings;
}

static QList<Finding> lintRules(const Service &service)
{
    QList<Finding> findings = lintCases(service) + lintEaje(service) + lintMissingQuotient(service) + lintLateFractions(service);
    for (const Modifier &modifier : service.modifiers)
        findings += lintNames(modifier.prices, modifier.name, modifier.line, service) + lintDerived(modifier, service);
    for (const ThirdPartyShare &share : service.shares)
        findings += lintNames(share.amounts, share.payer, service.line, service);
    return findings;
}

static QList<Finding> lintService(const Service &service)
{
    return lintShape(service.shape, service) + lintOutside(service) + lintRules(service);
}

QList<Finding> lint(const Schedule &schedule)
{
    QList<Finding> findings;
    QStringList ids;
    for (const Service &service : schedule.services) {
        if (ids.contains(service.id))
            findings << findingAbout(service, Severity::Error, u"duplicate_service"_s,
                u"Deux services ont l’identifiant «\u00A0%1\u00A0»\u00A0: donnez à chacun le sien."_s.arg(service.id));
        ids << service.id;
        findings += lintService(service);
    }
    return findings;
}

QList<Finding> lintValidity(const Schedule &schedule, QDate today)
{
    if (!schedule.validUntil.isValid() || schedule.validUntil >= today)
        return {};
    return {{Severity::Warning, u"expired"_s, {},
        u"Ce barème n’est plus en vigueur depuis le %1\u00A0: ajoutez celui de la nouvelle période dans un nouveau fichier."_s.arg(
            longDateText(schedule.validUntil.addDays(1)))}};
}
