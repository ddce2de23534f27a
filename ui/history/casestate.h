#pragma once
#include "core/domain/casefile.h"

/// Where a case stands on a day, for a list and for its own page.
enum class CaseState {
    Valid, ///< A price holds on that day, or will.
    Expired, ///< Every price has ended.
    Incomplete, ///< No price yet.
    Merged, ///< Another case stands for it since.
    Quarantined, ///< Waits for its purge.
    Damaged, ///< Its record cannot be read: the case log knows the number only.
};
CaseState stateOf(const CaseSummary &summary, QDate today);

/// « valable jusqu’au 31/08/2027 », « terminé le 31/08/2026 », « à compléter », « illisible ».
QString describeState(const CaseSummary &summary, QDate today);
