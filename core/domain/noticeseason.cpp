#include "core/domain/noticeseason.h"

static constexpr int firstMonthOfNotices = 8;

int latestIncomeYear(QDate day)
{
    return day.month() < firstMonthOfNotices ? day.year() - 2 : day.year() - 1;
}

int expectedIncomeYear(QDate day)
{
    const bool haveAllCome = day >= QDate(day.year(), 9, 15);
    return haveAllCome ? day.year() - 1 : day.year() - 2;
}

NoticeAge noticeAge(int incomeYear, QDate day)
{
    if (incomeYear > latestIncomeYear(day))
        return NoticeAge::TooRecent;
    return incomeYear < expectedIncomeYear(day) ? NoticeAge::TooOld : NoticeAge::Expected;
}
