#pragma once
#include "core/tariff/price.h"

/// Reads {"quotient": 622.50, "children": 2, "resident": true}: the facts that a price may depend on. A key that is
/// absent or null is a fact not known. The quotient is a number or a string, read to its last decimal, never through
/// binary floating point. Refused, with the key in Error::detail: an unknown key, a value of another kind, a negative
/// number, a quotient with an exponent or beyond what Exact holds.
Result<Situation> readFacts(const QByteArray &json);
