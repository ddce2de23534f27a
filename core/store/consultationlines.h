#pragma once
#include "core/base/partialdate.h"
#include "core/domain/journal.h"
#include "core/store/sealedlog.h"

#include <functional>

/// Who looked at a case, at any where none is given, or (the store's own id) who asked about somebody without a case;
/// oldest first. Of a purged case too, until the month is forgotten. Damaged lines are left out.
QList<JournalLine> consultationLines(SealedLog &log, const std::optional<QUuid> &owner = {});

/// Which of them are read, latest first.
struct ConsultationRange {
    std::optional<QUuid> owner = {}; ///< As above.
    std::optional<qint64> before = {}; ///< A place in the log; its end where none is given.
    std::optional<YearMonth> firstMonth = {}; ///< UTC
    std::optional<YearMonth> lastMonth = {}; ///< Included.
};

/// Hands over those in the range until `take` says no. Other months are not even opened: the time it takes is that of
/// what is asked for.
void latestConsultations(SealedLog &log, const ConsultationRange &range,
                         const std::function<bool(qint64 seq, const JournalLine &)> &take);
