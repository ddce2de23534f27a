#include "core/casework/pricing.h"

#include "core/attestation/datatext.h"
#include "core/base/text.h"
#include "core/domain/keptnotice.h"
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

static Decision toDecision(const Schedule &schedule, const Service &service, const Price &price, QDate on)
{
    Decision decision{.service = service.id,
                      .serviceName = service.name,
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

QList<ServicePrice> priceAll(const Schedule &schedule, const Household &household, QDate on)
{
    const Situation situation = situationOf(household, std::max(on, schedule.validFrom));
    QList<ServicePrice> prices;
    for (const Service &service : schedule.services) {
        Situation asked = situation;
        addCircumstances(asked, household, service.id);
        const Price priced = price(service, asked);
        ServicePrice result{service, priced, std::nullopt};
        if (priced.outcome == PriceOutcome::Priced && priced.amount.isValid())
            result.decision = toDecision(schedule, service, priced, on);
        prices.append(result);
    }
    return prices;
}
