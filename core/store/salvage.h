#pragma once
#include "core/domain/casefile.h"
#include "core/domain/casemark.h"
#include "core/store/sealedlog.h"

/// What a damaged log still gives of a case.
struct Salvage {
    CaseFile file; ///< Its revisions up to the first one that is missing or does not prove itself.
    int revisions = 0; ///< How many it had, as far as the file still says.
    QList<CaseMark> marks; ///< Those that prove themselves, oldest first.
    int lostMarks = 0;
};

// Neither throws: a page of the file that is gone ends what is read of a case.

Salvage salvaged(SealedLog &log, const QUuid &caseId);

/// Whether a purge destroyed the case: its key is gone, and every box with it.
bool wasPurged(SealedLog &log, const QUuid &caseId);
