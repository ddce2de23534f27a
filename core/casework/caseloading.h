#pragma once
#include "core/casework/caseindex.h"
#include "core/casework/caseload.h"

/// A part of the cases, as they are read.
struct CasesRead {
    std::shared_ptr<CaseChunk> chunk; ///< To be moved into CaseIndex::adopt(); shared so that it crosses threads.
    qsizetype total = 0; ///< How many cases the log holds in all.
};

/// Reads every case of the log, latest first, into chunks for the index, and hands each over as soon as it is full; the first
/// one early, for the rows that one sees at once. Blocking: for a worker. The errors of Caseload::list().
Result<Done> readCases(const Caseload &caseload, const std::function<void(CasesRead)> &deliver, const std::stop_token &stop = {});
