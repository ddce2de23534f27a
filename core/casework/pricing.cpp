#include "core/casework/pricing.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

Situation situationOf(const Household &household)
{
    Situation situation;
    if (household.quotient && household.quotient->value.value)
        situation.quotient = Exact(*household.quotient->value.value);
    if (household.childless || !household.children.isEmpty())
        situation.children = static_cast<int>(household.children.size());
    if (household.resident)
        situation.resident = household.resident->value;
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
                      .unit = service.unit,
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
    Situation situation = situationOf(household);
    situation.on = std::max(on, schedule.validFrom);
    QList<ServicePrice> prices;
    for (const Service &service : schedule.services) {
        const Price priced = price(service, situation);
        ServicePrice result{service, priced, std::nullopt};
        if (priced.outcome == PriceOutcome::Priced && priced.amount.isValid())
            result.decision = toDecision(schedule, service, priced, on);
        prices.append(result);
    }
    return prices;
}
