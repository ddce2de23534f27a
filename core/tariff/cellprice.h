#pragma once
#include "core/tariff/computation.h"

/// What one cell says for this quotient and cost.
Price priceOfCell(const Cell &cell, const Tier &tier, const Asked &asked);
/// Rate × quotient, then the floor, then the ceiling.
Price priceOfRate(const RateCell &cell, const Exact &quotient, const Asked &asked);
/// The lowest or the highest that a cell can give whatever the quotient; none where there is no end.
std::optional<Exact> extremeOf(const Cell &cell, bool highest, const FactView &facts);
