#pragma once
#include "core/base/result.h"
#include "core/trust/trustdata.h"

namespace trust {

/// The revocation list in `der` (X.509 CRL), once its authority is known and has signed it. Errors as for
/// parseCertificate(): Unreadable, NotFound, Refused — the last also for a list of differences, or of some certificates
/// only, which would hide what a whole list says.
Result<RevocationList> parseRevocationList(QByteArrayView der, const QList<Authority> &authorities);

} // namespace trust
