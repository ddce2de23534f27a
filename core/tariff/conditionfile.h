#pragma once
#include "core/tariff/condition.h"
#include "core/tariff/tablereader.h"

/// The bounds of a row or of a condition: from (≥), above (>), to (≤), below (<).
Range readRange(TableReader &table);
/// "€/mois" or "€/an"; a month when the key is absent.
Period readPeriod(TableReader &table, const QString &key);
/// `key` = { … }, or a list of such groups of which one is enough; always when the key is absent.
When readWhen(TableReader &table, const QString &key, QList<Finding> &findings);
