#pragma once
#include "core/domain/household.h"
#include "core/tariff/factsasked.h"
#include "core/tariff/situation.h"

/// What rules ask of a family, or of a registration for one service, beyond what the rest of the household tells.
struct CircumstancesAsked {
    QString service; ///< Its id; empty for what is asked of the family.
    QString title; ///< Name of the service; empty for the family.
    QList<FactAsked> facts;
    Situation known; ///< What was stated of them so far.
};

/// What the services of a schedule ask on a day of service: first of the family, then of each service's registration.
/// What the fund, a notice or the household's lines give is not asked for; nor the rank and the age of a child where each
/// child has its own price. Empty for schedules by quotient, children and residence.
QList<CircumstancesAsked> circumstancesAsked(const Schedule &schedule, const Household &household, QDate on);

/// The household with what is now stated of these facts; what is said no more is taken away.
Household withStated(Household household, const CircumstancesAsked &asked, const Situation &stated, const Provenance &provenance);
