#pragma once
#include "core/tariff/finding.h"
#include "core/tariff/schedule.h"

/// Whether the rule for a quotient that is not known has an answer in every grid of the service: its own, that of
/// families from outside, those of its cases. "unknown_tier", "no_highest_price", and "bad_value" for « as outside ».
QList<Finding> lintMissingQuotient(const Service &service);

/// "unknown_tier" for a case that puts a family in a row that one of the grids has not.
QList<Finding> lintRowsOfCases(const Service &service);
