#pragma once
#include "core/tariff/shape.h"
#include "core/tariff/tablereader.h"

/// The keys of `rule = "eaje"`: the national scale that the program carries, unless `versions` gives another.
Shape readEaje(TableReader &table, QList<Finding> &findings);
