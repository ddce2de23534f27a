#pragma once
#include "core/tariff/schedule.h"

/// All that the act sets for a service beside its grid, its outside price, its missing quotient and its first rounding,
/// as French sentences in the order of the computation: who has access, how the quotient is counted, special cases,
/// rows shifted, modifiers, further roundings, quantity, third parties, caps, invoice, facts assumed.
QStringList votedRules(const Service &service);

// quotientwording.cpp
/// How the figure that enters the grid is defined; empty for the fund's quotient as it is.
QString quotientText(const QuotientRule &rule);
