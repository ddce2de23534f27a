#pragma once
#include "core/tariff/price.h"

#include <functional>
#include <stop_token>

/// A number of families, or nothing where so few are behind it that one could tell who they are.
using Shown = std::optional<int>;

/// Families that pay by one row under one of the two schedules, and what the change makes of them.
struct TierLine {
    QString tier; ///< Of the schedule before; « sans ligne » where the rule has none.
    Shown families = {};
    Shown winners = {}; ///< Pay less afterwards.
    Shown losers = {};
    std::optional<Exact> difference = {}; ///< Of what they pay together for one unit each.
};

/// One schedule over the population: what comes in, and who pays by which row.
struct SimulatedSide {
    Exact revenue; ///< One unit for each family.
    int priced = 0;
    int unpriced = 0; ///< No answer, not eligible or facts missing.
    QList<std::pair<QString, Shown>> population = {}; ///< By row.
    struct Cliff {
        Exact quotient;
        Exact before;
        Exact after;
    };
    QList<Cliff> cliffs = {}; ///< Where a cent of quotient makes the price more than triple.
};

struct Simulation {
    SimulatedSide before;
    SimulatedSide after;
    QList<TierLine> tiers = {};
    Shown winners = {};
    Shown losers = {};
    int compared = 0; ///< Families with a price under both.
};

/// Below this number of families a figure is hidden.
inline constexpr int fewestShown = 5;

using Progress = std::function<void(int done, int all)>;

/// Prices a population under two schedules. Pure and blocking: nothing when it was asked to stop. The families' days of
/// service are theirs (Situation::on).
std::optional<Simulation> simulate(const Service &before, const Service &after, const QList<Situation> &families,
    const std::stop_token &stop = {}, const Progress &progress = {});
