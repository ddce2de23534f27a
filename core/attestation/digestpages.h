#pragma once
#include "core/attestation/content.h"
#include "core/attestation/marks.h"
#include "core/domain/dailydigest.h"

namespace attestation {

/// Who prints a digest, and when, in the time of the town hall.
struct DigestMaking {
    QString by;
    QDateTime at;
    bool practice = false;
};

/// The digest of a day as it is filed: figures, acts, and the mark that proves later that nothing before it was cut
/// off. Names no family and counts nobody's work.
QList<Marks> digestPages(const DailyDigest &digest, const TownHall &townHall, const DigestMaking &making);

} // namespace attestation
