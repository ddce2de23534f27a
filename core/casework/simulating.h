#pragma once
#include "core/casework/caseload.h"
#include "core/tariff/madeup.h"
#include "core/tariff/simulate.h"

/// One service to be simulated, and how much of it a family takes.
struct SimulatedUnits {
    QString service; ///< Its id, in both schedules.
    Exact perYear = 1; ///< Units for a family and a year: 140 meals.
};

/// What the council wants to know.
struct SimulationRequest {
    Schedule before;
    Schedule after;
    QList<SimulatedUnits> services;
    std::optional<MadeUpPopulation> madeUp = {}; ///< The cases of the log otherwise.
};

struct ServiceSimulation {
    Service before;
    Service after;
    Exact perYear;
    Simulation result;
};

struct SimulationOutcome {
    SimulationRequest request;
    QList<ServiceSimulation> services; ///< Those of the request that both schedules have.
    int families = 0;
};

/// Runs it all on the first day of the schedule after. Blocking; nothing when it was asked to stop, an error when the
/// log cannot be read. `progress` counts families, each once a service.
std::optional<Result<SimulationOutcome>> runSimulation(const SimulationRequest &request, const Caseload &caseload,
                                                       const std::stop_token &stop = {}, const Progress &progress = {});

/// The services that both schedules have, in the order of the one after.
QStringList commonServices(const Schedule &before, const Schedule &after);
