#pragma once
#include "core/domain/journal.h"
#include "core/store/sealedlog.h"

/// Who looked at a case, at any where none is given, or (the store's own id) who asked about somebody without a case; oldest first. Of a purged
/// case too, until the month is forgotten. Damaged lines are left out.
QList<JournalLine> consultationLines(SealedLog &log, const std::optional<QUuid> &owner = {});
