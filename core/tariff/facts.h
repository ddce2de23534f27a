#pragma once
#include "core/base/result.h"
#include "core/tariff/price.h"

/// Reads {"quotient": 622.50, "children": 2, "resident": true}: the facts that a price may depend on, by the keys of
/// vocabulary.h and docs/schedules.md. A key that is absent or null is a fact not known. A number stands plainly or in
/// quotes and is read to its last decimal, never through binary floating point. Refused, with the key in Error::detail:
/// an unknown key, a value of another kind, a negative number, a figure with an exponent or beyond what Exact holds.
Result<Situation> readFacts(const QByteArray &json);
