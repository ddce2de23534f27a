#pragma once
#include "core/domain/identityrepair.h"
#include "core/reference/communes.h"

/// What the place is today, under the same code or another: 75036, Gennevilliers in 1960, is 92036. Nothing for a code
/// that nobody knows, or for a place that is no more.
std::optional<Commune> communeOfToday(const CommuneCode &code, const PartialDate &birth);

/// What the place was on the day of birth, when the code was not in use then: 92036 in 1960 is 75036. Nothing when it
/// was in use, when the date is not known, and where several places of that time have become this one: the code alone
/// does not tell which.
std::optional<Commune> communeAtBirth(const CommuneCode &code, const PartialDate &birth);

/// The place of that code as the State takes it without one, by name and département; nothing for the territories that
/// it does not list. Source: API contract §2.2, `codeCogInseeDepartementNaissance`.
std::optional<TownOfBirth> townOfBirth(const CommuneCode &code, const PartialDate &birth);

/// With what is known of where the person was born, for the repairs of a question about them.
RepairKnowledge withPlaces(RepairKnowledge known, const CivilIdentity &person);
