#pragma once
#include "core/domain/casefile.h"
#include "core/tariff/price.h"

/// What pricing looks at, taken from the facts the agent kept.
Situation situationOf(const Household &household);

/// Residence, in the sense of the schedule, as known on a day: what was said of it stands; otherwise what the postal code
/// suggests, none when the address has none or the schedule lists none.
std::optional<Fact<bool>> residenceOf(const Household &household, const Schedule &schedule, QDate on);

/// One priced service: the outcome for the screen, and the decision to keep when there is a price.
struct ServicePrice {
    Service service;
    Price price;
    std::optional<Decision> decision;
};

/// Prices every service of the schedule for a family from `on`, the first day of service, to the end of the schedule.
QList<ServicePrice> priceAll(const Schedule &schedule, const Household &household, QDate on);
