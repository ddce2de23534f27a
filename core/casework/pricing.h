#pragma once
#include "core/domain/casefile.h"
#include "core/tariff/price.h"

/// What pricing looks at, taken from the facts the agent kept.
Situation situationOf(const Household &household);

/// Residence as the postal code suggests it; none when the address has none or the schedule lists none.
std::optional<bool> suggestsResident(const Schedule &schedule, const Household &household);

/// One priced service: the outcome for the screen, and the decision to keep when there is a price.
struct ServicePrice {
    Service service;
    Price price;
    std::optional<Decision> decision;
};

/// Prices every service of the schedule for a family from `on`, the first day of service, to the end of the schedule.
QList<ServicePrice> priceAll(const Schedule &schedule, const Household &household, QDate on);
