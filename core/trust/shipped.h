#pragma once
#include "core/trust/trustdata.h"

namespace trust {

/// The authorities of the State's trust list (sequence 23), as figures.
QList<Authority> shippedAuthorities();

/// The signing keys that the tax office has used, those of the test authority, and two of other bodies, as figures.
QList<SigningCertificate> shippedCertificates();

} // namespace trust
