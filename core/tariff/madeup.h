#pragma once
#include "core/tariff/situation.h"

/// A population that nobody is in, told by a few plain figures.
struct MadeUpPopulation {
    int families = 1'000;
    quint64 seed = 1; ///< The same seed gives the same families, on every machine.
    // Quotients in whole euros a month: rarer and rarer from the usual one to both ends.
    int lowestQuotient = 0;
    int usualQuotient = 800;
    int highestQuotient = 3'000;
    int percentWithoutQuotient = 5;
    /// Out of these together, so many families have one child, two, three …; the last has that number.
    QList<int> children = {45, 38, 13, 4};
    int percentResident = 90;
};

inline constexpr int mostMadeUp = 1'000'000;

/// What cannot be: ends in the wrong order, a percentage over 100, nobody or more than mostMadeUp families.
bool isPossible(const MadeUpPopulation &population);

/// The families; none unless isPossible(). Whole numbers only: no distribution of the standard library, whose results
/// differ from one library to the other.
QList<Situation> madeUp(const MadeUpPopulation &population);
