#pragma once
#include "core/tariff/computation.h"

/// What one cell says for this quotient and cost.
Price priceOfCell(const Cell &cell, const Tier &tier, const Asked &asked);
/// Rate × quotient, then the floor, then the ceiling.
Price priceOfRate(const RateCell &cell, const Exact &quotient, const Asked &asked);
/// The lowest or the highest that a cell can give in this row; none where there is no end, or no cost known.
std::optional<Exact> extremeOf(const Cell &cell, const Tier &tier, bool highest, const FactView &facts);
/// Whether the cell is worked out from the quotient: choosing the row is not enough.
bool needsQuotient(const Cell &cell);
