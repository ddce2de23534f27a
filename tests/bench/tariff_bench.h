#pragma once

/// Prices over a population, with and without their account, a simulation, and the reading of a large schedule.
void benchTariff();
