#pragma once
#include "core/domain/household.h"

#include <random>

namespace cli {

/// A family that nobody is: names, dates and addresses drawn by chance.
struct FictitiousFamily {
    CivilIdentity applicant;
    Household household;
};

/// The same engine gives the same families, on every machine. `on` is the day the facts are said to be of.
FictitiousFamily fictitiousFamily(std::mt19937_64 &chance, QDate on);

} // namespace cli
