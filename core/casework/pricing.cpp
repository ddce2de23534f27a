#include "core/casework/pricing.h"

#include "core/attestation/datatext.h"
#include "core/base/text.h"
#include "core/domain/keptnotice.h"
#include "core/tariff/factsasked.h"
#include "core/tariff/statedfacts.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

/// The fund names everybody who is part of its file; a household that was typed may not be whole.
static std::optional<bool> isCouple(const Household &household)
{
    const auto isOfFund = [](const Fact<Person> &adult) { return adult.provenance.source == Source::CafMsa; };
    if (household.adults.size() == 1 && isOfFund(household.adults.first()))
        return false;
    return household.adults.size() == 2 ? std::optional(true) : std::nullopt;
}

static void addAges(Situation &situation, const QList<Fact<Child>> &children)
{
    for (const Fact<Child> &child : children)
        situation.family.append({.age = ageOn(child.value.person.birthDate, situation.on)});
    QList<int> ages;
    for (const Fact<Child> &child : children) {
        const std::optional<int> age = ageOn(child.value.person.birthDate, situation.on);
        if (!age)
            return;
        ages << *age;
    }
    if (ages.isEmpty())
        return;
    const auto [youngest, oldest] = std::ranges::minmax(ages);
    situation.numbers.insert(u"youngest_age"_s, Exact(youngest));
    situation.numbers.insert(u"oldest_age"_s, Exact(oldest));
    situation.numbers.insert(u"minor_children"_s, Exact(std::ranges::count_if(ages, [](int age) { return age < 18; })));
}

/// « revenus de 2025, avis d’impôt, code 2D-Doc lu le 23/11/2026 »; of two notices, both origins.
static QString originOf(const QList<Fact<TaxNotice>> &notices)
{
    QStringList origins;
    for (const Fact<TaxNotice> &notice : notices)
        origins << attestation::sourceText(notice.provenance, {});
    origins.removeDuplicates();
    const std::optional<int> year = notices.first().value.incomeYear;
    return joined({year ? u"revenus de %1"_s.arg(*year) : QString(), origins.join(u" et "_s)}, u", "_s);
}

static void addNotices(Situation &situation, const Household &household)
{
    const Result<CoupleNotice> together = noticesTogether(household);
    if (!together)
        return;
    if (together->referenceTaxIncome) {
        situation.numbers.insert(u"rfr_yearly"_s, Exact(*together->referenceTaxIncome));
        situation.origins.insert(u"rfr"_s, originOf(household.notices));
    }
    if (together->parts)
        situation.numbers.insert(u"fiscal_parts"_s, *together->parts);
}

/// Those of the family, or of the registration for one service.
static void addCircumstances(Situation &situation, const Household &household, const QString &service)
{
    for (const Fact<Circumstance> &said : household.circumstances) {
        if (said.value.service == service)
            addStated(situation, said.value.key, said.value.value);
    }
}

Situation situationOf(const Household &household, QDate on)
{
    Situation situation{.on = on};
    if (household.quotient && household.quotient->value.value)
        situation.quotient = Exact(*household.quotient->value.value);
    if (household.childless || !household.children.isEmpty())
        situation.children = static_cast<int>(household.children.size());
    if (household.resident)
        situation.resident = household.resident->value;
    if (const std::optional<bool> couple = isCouple(household))
        situation.flags.insert(u"couple"_s, *couple);
    addAges(situation, household.children);
    addNotices(situation, household);
    addCircumstances(situation, household, {});
    return situation;
}

std::optional<Fact<bool>> residenceOf(const Household &household, const Schedule &schedule, QDate on)
{
    const std::optional<Fact<bool>> &known = household.resident;
    if (known && known->provenance.source != Source::Deduced)
        return known;
    if (schedule.residentPostcodes.isEmpty() || !household.address || household.address->value.postcode.isEmpty())
        return std::nullopt;
    const bool resident = schedule.residentPostcodes.contains(household.address->value.postcode);
    if (known && known->value == resident)
        return known;
    return Fact<bool>{resident, {.source = Source::Deduced, .on = on, .reason = {}}};
}

static DecisionStep toDecisionStep(const Step &step)
{
    return {.rule = toString(step.rule),
            .text = step.text,
            .before = step.before ? step.before->toString(2) : QString(),
            .after = step.after.toString(2)};
}

static Decision toDecision(const Schedule &schedule, const ServicePrice &priced, QDate on)
{
    const Service &service = priced.service;
    const Price &price = priced.price;
    Decision decision{.service = service.id,
                      .child = priced.child,
                      .serviceName = priced.title(),
                      .tier = price.tier,
                      .price = price.amount.toString(2),
                      .unit = price.unit,
                      .validFrom = std::max(on, schedule.validFrom),
                      .validUntil = schedule.validUntil,
                      .scheduleId = schedule.id,
                      .scheduleTitle = schedule.title,
                      .act = schedule.act,
                      .article = service.article,
                      .steps = {}};
    std::ranges::transform(price.steps, std::back_inserter(decision.steps), toDecisionStep);
    return decision;
}

/// One child of the family, as a price by child sees it.
struct RankedChild {
    QString name;
    std::optional<int> rank; ///< 1 is the eldest; none where a birth date leaves the order in doubt.
    std::optional<int> age;
};

static QList<RankedChild> rankedChildren(const Household &household, QDate on)
{
    QList<Person> children;
    std::ranges::transform(household.children, std::back_inserter(children), [](const auto &fact) { return fact.value.person; });
    const bool isOrdered = std::ranges::all_of(children, [](const Person &child) { return child.birthDate.isWhole(); });
    if (isOrdered)
        std::ranges::stable_sort(children, {}, [](const Person &child) { return child.birthDate.earliest(); });
    QList<RankedChild> ranked;
    for (const Person &child : std::as_const(children))
        ranked.append({child.givenNames, isOrdered ? std::optional(static_cast<int>(ranked.size()) + 1) : std::nullopt,
                       ageOn(child.birthDate, on)});
    return ranked;
}

/// Whether a service asks for something of one child that nobody stated.
static bool isByChild(const Service &service, const Situation &situation)
{
    const QStringList ofOneChild{u"child_rank"_s, u"age"_s};
    const QList<FactAsked> asked = factsAsked(service);
    return std::ranges::any_of(asked, [&](const FactAsked &fact) {
        return ofOneChild.contains(fact.key) && statedValue(situation, fact.key).isEmpty();
    });
}

static Situation ofChild(Situation situation, const RankedChild &child)
{
    if (child.rank && !situation.numbers.contains(u"child_rank"_s))
        situation.numbers.insert(u"child_rank"_s, Exact(*child.rank));
    if (child.age && !situation.numbers.contains(u"age"_s))
        situation.numbers.insert(u"age"_s, Exact(*child.age));
    return situation;
}

static ServicePrice priced(const Schedule &schedule, ServicePrice result, const Situation &situation, QDate on)
{
    result.price = price(result.service, situation);
    if (result.price.outcome == PriceOutcome::Priced && result.price.amount.isValid())
        result.decision = toDecision(schedule, result, on);
    return result;
}

QList<ServicePrice> priceAll(const Schedule &schedule, const Household &household, QDate on)
{
    const QDate day = std::max(on, schedule.validFrom);
    const Situation family = situationOf(household, day);
    const QList<RankedChild> children = rankedChildren(household, day);
    QList<ServicePrice> prices;
    for (const Service &service : schedule.services) {
        Situation situation = family;
        addCircumstances(situation, household, service.id);
        if (children.isEmpty() || !isByChild(service, situation)) {
            prices.append(priced(schedule, {.service = service}, situation, on));
            continue;
        }
        for (const RankedChild &child : children)
            prices.append(priced(schedule, {.service = service, .child = child.name}, ofChild(situation, child), on));
    }
    return prices;
}
