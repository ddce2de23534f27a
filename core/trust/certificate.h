#pragma once
#include "core/base/result.h"
#include "core/trust/trustdata.h"

namespace trust {

/// The signing certificate in `der` (X.509), once its authority is known and has signed it. The authority's key is the
/// anchor itself, as RFC 5280 §6.1.1(d) has it: most authorities of the trust list are not their own root, and nothing
/// above them is asked for.
///
/// Errors: Unreadable (no certificate), NotFound (issued by none of `authorities`), Refused (not signed by it, or not a
/// certificate for signing documents: a CA's, a weak hash, another kind of key, an extension that must be understood
/// and is not).
Result<SigningCertificate> parseCertificate(QByteArrayView der, const QList<Authority> &authorities);

} // namespace trust
