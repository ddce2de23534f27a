#pragma once
#include "core/domain/taxnotice.h"
#include "core/formats/strictobject.h"

// A notice as a case keeps it (core/domain/keptnotice.h): what is not kept is not written. What the notice does not say
// is null, never zero.

QJsonObject toJson(const TaxNotice &notice);
/// Empty parts stand where the report has something to say.
TaxNotice readTaxNotice(const StrictObject &object);
