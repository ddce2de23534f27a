#include "core/base/paristime.h"

static constexpr int hour = 3600;

static QDateTime changeIn(int year, int month)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return {last.addDays(-(last.dayOfWeek() % Qt::Sunday)), QTime(1, 0), Qt::UTC};
}

QDateTime parisTime(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    const int year = utc.date().year();
    const bool isSummer = utc >= changeIn(year, 3) && utc < changeIn(year, 10);
    return utc.toOffsetFromUtc(isSummer ? 2 * hour : hour);
}
