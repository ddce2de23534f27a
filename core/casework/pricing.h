#pragma once
#include "core/domain/casefile.h"
#include "core/tariff/price.h"

/// What pricing looks at, taken from the facts the agent kept, on a day of service: the fund's quotient, the notices of the
/// whole tax household (noticesTogether()), the children and their ages, whether there is a couple. A fact that the
/// household leaves in doubt is not given.
Situation situationOf(const Household &household, QDate on);

/// Residence, in the sense of the schedule, as known on a day: what was said of it stands; otherwise what the postal code
/// suggests, none when the address has none or the schedule lists none.
std::optional<Fact<bool>> residenceOf(const Household &household, const Schedule &schedule, QDate on);

/// One priced service: the outcome for the screen, and the decision to keep when there is a price.
struct ServicePrice {
    Service service;
    QString child = {}; ///< Given name, where the service prices each child apart.
    QString title() const { return child.isEmpty() ? service.name : service.name + QStringLiteral(" — ") + child; }
    Price price = {};
    std::optional<Decision> decision = {};
};

/// Prices every service of the schedule for a family from `on`, the first day of service, to the end of the schedule. A
/// service whose price depends on the child's rank or age is priced for each child, the eldest first, unless the rank or
/// the age of one was stated.
QList<ServicePrice> priceAll(const Schedule &schedule, const Household &household, QDate on);
