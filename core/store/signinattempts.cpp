#include "core/store/signinattempts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

static constexpr int freeFailures = 3;
static constexpr seconds longest{15 * 60};

static seconds waitAfter(int failures)
{
    const int doublings = std::min(failures - freeFailures, 12);
    return doublings < 0 ? seconds(0) : std::min(seconds(1 << doublings), longest);
}

seconds SignInAttempts::delay(const QByteArray &slot, const QDateTime &now)
{
    QSqlQuery query = m_database.run(u"SELECT failures, last FROM attempt WHERE slot = ?"_s, slot);
    if (!Database::next(query))
        return seconds(0);
    const seconds wait = waitAfter(query.value(0).toInt());
    // A clock that was set back does not lock anybody out for longer than the wait itself.
    const seconds since(std::max<qint64>(0, now.toSecsSinceEpoch() - query.value(1).toLongLong()));
    return std::max(seconds(0), wait - since);
}

void SignInAttempts::noteFailure(const QByteArray &slot, const QDateTime &now)
{
    // For a login that nobody has too: otherwise the delay would say which ones there are.
    m_database.run(u"INSERT INTO attempt (slot, failures, last) VALUES (?, 1, ?)"
                   " ON CONFLICT (slot) DO UPDATE SET failures = failures + 1, last = excluded.last"_s,
                   slot, now.toSecsSinceEpoch());
}

void SignInAttempts::forget(const QByteArray &slot)
{
    m_database.run(u"DELETE FROM attempt WHERE slot = ?"_s, slot);
}
