#pragma once
#include "core/domain/casemark.h"
#include "core/store/sealedlog.h"

#include <map>

/// The marks of a case, oldest first. Fault::NotFound once it was purged; Fault::Unreadable when one of them is damaged.
Result<QList<CaseMark>> marksOfCase(SealedLog &log, const QUuid &caseId);

/// What the marks of every case that has some come to, but for purged ones: few beside the cases. A damaged mark says nothing here; a check
/// of the log tells it.
std::map<CaseNumber, CaseMarks> marksOfCases(SealedLog &log);
