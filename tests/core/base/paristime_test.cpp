#include <catch2/catch.hpp>

#include "core/base/paristime.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

static QString inParis(const QString &utc)
{
    return parisTime(QDateTime::fromString(utc, Qt::ISODate)).toString(u"yyyy-MM-dd HH:mm"_s);
}

TEST_CASE("The clocks of Paris change on the last Sundays of March and October, at one o'clock UTC")
{
    const auto [utc, paris] = GENERATE(table<QString, QString>({
        {u"2026-01-15T12:00:00Z"_s, u"2026-01-15 13:00"_s},
        {u"2026-03-29T00:59:59Z"_s, u"2026-03-29 01:59"_s},
        {u"2026-03-29T01:00:00Z"_s, u"2026-03-29 03:00"_s},
        {u"2026-07-14T12:00:00Z"_s, u"2026-07-14 14:00"_s},
        {u"2026-10-25T00:59:59Z"_s, u"2026-10-25 02:59"_s},
        {u"2026-10-25T01:00:00Z"_s, u"2026-10-25 02:00"_s},
        {u"2026-11-30T23:30:00Z"_s, u"2026-12-01 00:30"_s},
        {u"2026-12-31T23:00:00Z"_s, u"2027-01-01 00:00"_s},
        {u"2024-03-31T01:00:00Z"_s, u"2024-03-31 03:00"_s}, // the last day of the month is the Sunday
        {u"2026-12-01T08:00:00+11:00"_s, u"2026-11-30 22:00"_s}, // typed in Nouméa
    }));
    CAPTURE(utc.toStdString());
    CHECK(inParis(utc) == paris);
}

TEST_CASE("Paris time is that of the system's own tables over forty years, where it has them")
{
    const QTimeZone paris("Europe/Paris");
    if (!paris.isValid())
        return;
    for (QDateTime at(QDate(1997, 1, 1), QTime(0, 30), Qt::UTC); at.date().year() < 2036; at = at.addSecs(7 * 3600)) {
        if (parisTime(at).offsetFromUtc() != paris.offsetFromUtc(at))
            FAIL(at.toString(Qt::ISODate).toStdString());
    }
    SUCCEED();
}
