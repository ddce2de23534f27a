#pragma once
#include "core/tariff/price.h"

/// Every quotient at which the price of a service may change: bounds of rows, ends of rates and of lines, conditions on
/// the quotient. Rising, once each.
QList<Exact> thresholds(const Service &service);

/// Whether the price stays the same between two thresholds, whatever the other facts: no rate nor line in it.
bool isConstantBetweenThresholds(const Service &service);

/// « Ce qui changerait le prix »: the nearest threshold on one side of the family's quotient, and what is paid past it.
struct PriceChange {
    Exact at; ///< The threshold.
    Price price; ///< Without steps.
};
struct PriceChanges {
    std::optional<PriceChange> below = {};
    std::optional<PriceChange> above = {};
};
/// None on a side where the quotient is not known or no threshold is left.
PriceChanges nearestChanges(const Service &service, const Situation &situation);
