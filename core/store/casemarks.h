#pragma once
#include "core/domain/casemark.h"
#include "core/store/sealedlog.h"

#include <map>
#include <set>

/// The marks of a case, oldest first. Fault::NotFound once it was purged; Fault::Unreadable when one of them is damaged.
Result<QList<CaseMark>> marksOfCase(SealedLog &log, const QUuid &caseId);

/// What is said of the cases that have marks: few beside all cases.
struct MarkedCases {
    std::map<CaseNumber, CaseMarks> marks; ///< What the marks come to that can be read; without purged cases.
    std::set<CaseNumber> damaged; ///< Cases of which one mark at least cannot be read, so that it may say anything.
};
MarkedCases markedCases(SealedLog &log);

/// The same for whom a damaged mark says nothing: a check of the log tells it.
std::map<CaseNumber, CaseMarks> marksOfCases(SealedLog &log);
