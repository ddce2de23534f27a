#pragma once
#include "core/tariff/schedule.h"
#include "core/tariff/tablereader.h"

/// Reads `rule` and the keys of that kind of rule; none, after a finding, when the kind is not known.
std::optional<Shape> readShape(TableReader &table, QList<Finding> &findings);
