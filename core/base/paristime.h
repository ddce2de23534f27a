#pragma once
#include <QDateTime>

/// The instant as the clocks of metropolitan France show it, on any machine and whatever its own time zone: UTC+1, and
/// UTC+2 from the last Sunday of March to the last of October, both changes at 01:00 UTC (directive 2000/84/EC). The
/// State's service lives by it, also for town halls overseas.
QDateTime parisTime(const QDateTime &instant);
