#pragma once
#include <QDate>

/// The newest income year of which the tax office may have made notices by that day: they come out at the end of July
/// of the year that follows (22/07/2024, 22/07/2025), so that from January to July the year before last is the newest.
int latestIncomeYear(QDate day);

/// The income year that a counter asks a family for: the newest from 15 September on, when the paper notices have
/// reached everyone; the one before until then.
int expectedIncomeYear(QDate day);

/// How a notice of one income year stands on a day.
enum class NoticeAge {
    Expected, ///< The newest, or the one before while the newest is being sent out.
    TooRecent, ///< No notice of that year should exist yet.
    TooOld, ///< The family has, or should have, a newer one.
};
NoticeAge noticeAge(int incomeYear, QDate day);
