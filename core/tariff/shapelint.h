#pragma once
#include "core/tariff/finding.h"
#include "core/tariff/schedule.h"

/// What is wrong, or looks wrong, in one shape of a service: its rows, its prices, how they follow each other.
QList<Finding> lintShape(const Shape &shape, const Service &service);
/// A price of the service that is negative, or that the rounding would change.
QList<Finding> lintPrice(const Exact &price, const Service &service, const Tier &place);
/// The names of the rows; empty for a shape without rows.
QStringList tierNames(const Shape &shape);
/// The plain prices of the rows by name; a row with columns or a formula has none.
QList<std::pair<QString, Exact>> plainPrices(const Shape &shape);
/// A place for a finding about the service as a whole.
Tier wholeService(const Service &service);
