#pragma once
#include "core/attestation/content.h"
#include "core/attestation/marks.h"
#include "core/casework/simulating.h"

/// The report for the council: A4 pages with both schedules and acts, the population, and for each service what comes
/// in, a table, two pictures and what one must know to read them. A few dozen milliseconds: call it in the background.
QList<attestation::Marks> simulationPages(const SimulationOutcome &outcome, const attestation::Content &head);

/// The same figures for a spreadsheet: UTF-8 with a byte order mark, semicolons, decimal commas, as French spreadsheets
/// read them. No text of a schedule can begin a formula.
QByteArray simulationCsv(const SimulationOutcome &outcome);
