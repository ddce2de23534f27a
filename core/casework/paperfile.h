#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <functional>

// Where an attestation lies on the disk. It names a family: only the account that made it may read it.

/// Makes the folder, or closes to others the one that is there. Fault::Refused when it cannot be made.
Result<Done> preparePaperFolder(const QString &folder);

/// Takes away the papers that lie in a private folder, and the folder; what is still open elsewhere stays until the next time.
void clearPapers(const QString &folder);

/// Writes `bytes` whole or not at all, over what was there; Fault::Refused when the disk does not take them. `beforeItIsThere`
/// runs once nothing but a renaming is left to do, and what it refuses keeps the file from being there.
Result<Done> writePaper(const QString &file, const QByteArray &bytes,
                        const std::function<Result<Done>()> &beforeItIsThere = {});
