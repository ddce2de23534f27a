#pragma once
#include "core/tariff/quotientrule.h"
#include "core/tariff/tablereader.h"

/// The keys of a `quotient` group.
QuotientRule readQuotientRule(const TomlNode &node, QList<Finding> &findings);
/// The keys of a `rounding` group, without `after`.
Rounding readRounding(TableReader &table);
