#pragma once
#include "core/casework/simulating.h"
#include "ui/picture/barsdrawing.h"
#include "ui/picture/pricedrawing.h"
#include "ui/schedules/grid.h"

// What a simulation says, in words and rows: the same on the screen, on paper and in the file for a spreadsheet.

/// « hidden » for a number that is not shown, else the number.
QString countText(const Shown &families);
/// « 12 340,00 € », « −350,00 € », « 40 bons de 50 € »; « hidden » for a sum that is not shown, a dash where there is
/// nothing to add up.
QString sumText(const std::optional<Exact> &sum, const ServiceSimulation &simulation);
/// Percentages of reduction are no money.
bool addsUp(const Service &service);
/// The schedules' titles, told apart where they are the same.
QString nameBefore(const SimulationRequest &request);
QString nameAfter(const SimulationRequest &request);

/// One row of the schedule before, of the one after, or of both where they have the same name.
struct TierRow {
    QString name;
    std::optional<Shown> before = {}; ///< Nothing where the schedule has no such row.
    std::optional<Shown> after = {};
    std::optional<TierLine> line = {};
};
QList<TierRow> tierRows(const Simulation &result);
/// A table of them, with a last row for all.
Grid tierGrid(const ServiceSimulation &simulation);
QList<BarGroup> populationBars(const Simulation &result);
PlotWords barWords(const SimulationRequest &request);

/// What comes in before and after, and for how much: one sentence each.
QStringList revenueSentences(const ServiceSimulation &simulation);
/// Who wins and who loses.
QString winnersSentence(const ServiceSimulation &simulation);
/// Families without a price, steep steps, what is hidden and what is rounded: what one must know to read the figures.
QStringList remarks(const ServiceSimulation &simulation);
/// « 350 cases of the office » or « 1 000 made-up families (…) ».
QString describePopulation(const SimulationOutcome &outcome);
/// Both schedules with their acts.
QString describeSchedules(const SimulationRequest &request);

/// The price under both, for one child of the commune on the first day of the schedule after.
PricePictureContent bothCurves(const ServiceSimulation &simulation, const SimulationRequest &request);
