#pragma once
#include "core/tariff/price.h"

#include <functional>
#include <stop_token>

/// A number of families, or nothing where it could tell who they are: see disclosure.h.
using Shown = std::optional<int>;

/// Families that pay by one row under the schedule before, and what the change makes of them.
struct TierLine {
    QString tier; ///< Of the schedule before; « sans ligne » where the rule has none.
    Shown families = {};
    Shown winners = {}; ///< Pay less afterwards.
    Shown unchanged = {};
    Shown losers = {};
    std::optional<Exact> difference = {}; ///< Of what they pay together for one unit each; exact, or hidden.
};

/// One schedule over the population: what comes in, and who pays by which row.
struct SimulatedSide {
    std::optional<Exact> revenue = {}; ///< One unit for each family; a multiple of Simulation::roundedTo.
    Shown priced = {};
    Shown unpriced = {}; ///< No answer, not eligible or facts missing.
    QList<std::pair<QString, Shown>> population = {}; ///< By row, in the order of the grid.
    struct Cliff {
        Exact quotient;
        Exact before;
        Exact after;
    };
    QList<Cliff> cliffs = {}; ///< Where a cent of quotient makes the price more than triple, for one child of the commune.
};

struct Simulation {
    SimulatedSide before;
    SimulatedSide after;
    QList<TierLine> tiers = {};
    int families = 0; ///< All that were given.
    Shown compared = {}; ///< With a price under both.
    Shown winners = {};
    Shown unchanged = {};
    Shown losers = {};
    std::optional<Exact> difference = {}; ///< Over the families compared; rounded as the revenues are.
    Exact roundedTo = {}; ///< 0 where the sums are exact.
    bool hidesSome = false; ///< A figure is missing because too few families are behind it.
};

using Progress = std::function<void(int done, int all)>;

/// Prices a population under two schedules. Pure and blocking: nothing when it was asked to stop. The families' days of
/// service are theirs (Situation::on).
std::optional<Simulation> simulate(const Service &before, const Service &after, const QList<Situation> &families,
    const std::stop_token &stop = {}, const Progress &progress = {});
