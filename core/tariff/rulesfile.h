#pragma once
#include "core/tariff/schedule.h"
#include "core/tariff/tablereader.h"

/// Everything of a service that comes around its shape: access, special cases, shifts, modifiers, shares, caps, invoice.
void readRules(TableReader &table, Service &service, QList<Finding> &findings);
