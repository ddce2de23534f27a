#pragma once
#include "core/base/result.h"
#include "core/trust/trustfile.h"

namespace trust {

/// What the program carries and what was imported into `folder`, which need not exist. Each object is checked again
/// under its authority's key: a folder is a place that others can write to. What does not hold is left out.
TrustData loadTrust(const QString &folder, TrustData data = shippedTrust());

/// Imports every object of a file, and keeps in `folder` (made when it is missing) those that were added. `data` is
/// what loadTrust() gave, and is brought up to date. Fault::Refused when the folder cannot be written; nothing is added
/// then.
Result<QList<ImportedObject>> importFile(QByteArrayView file, const QString &folder, TrustData &data);

} // namespace trust
