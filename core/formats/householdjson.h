#pragma once
#include "core/domain/household.h"
#include "core/formats/strictobject.h"

// The parts of a family as JSON: what is written is read back the same, whatever is absent, null or zero. A fact is its
// own object {"value": …, "source": "caf_msa", "on": "2026-11-23", "reason": ""}, and "confirmed_on" where a second
// look was taken at it; a fact that is absent has no key at all; a value that is known to be unknown is null.

QJsonObject toJson(const CivilIdentity &identity);
QJsonObject toJson(const Household &household);

/// None when the report has something to say.
std::optional<CivilIdentity> readCivilIdentity(const StrictObject &object);
/// Empty parts stand where the report has something to say.
Household readHousehold(const StrictObject &object);
