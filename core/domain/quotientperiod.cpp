#include "core/domain/quotientperiod.h"

#include "core/base/paristime.h"

using namespace Qt::StringLiterals;

static constexpr int monthsOfHistory = 24; // this one included
static constexpr int february = 2;

YearMonth presentMonth(const QDateTime &now)
{
    return YearMonth::of(parisTime(now).date());
}

YearMonth shifted(const YearMonth &month, int months)
{
    const QDate first = QDate(month.year, month.month, 1).addMonths(months);
    return YearMonth::of(first);
}

QList<YearMonth> monthsOffered(const QDateTime &now)
{
    QList<YearMonth> months;
    for (int back = 0; back < monthsOfHistory; ++back)
        months.append(shifted(presentMonth(now), -back));
    return months;
}

std::optional<Trouble> whyNotOffered(const YearMonth &month, const QDateTime &now)
{
    const YearMonth present = presentMonth(now);
    if (month > present)
        return Trouble::MonthNotOffered;
    return month < shifted(present, 1 - monthsOfHistory) ? std::optional(Trouble::YearNotOffered) : std::nullopt;
}

QDate firstWeekendEnd(const YearMonth &month)
{
    const QDate first(month.year, month.month, 1);
    const QDate saturday = first.addDays((Qt::Saturday - first.dayOfWeek() + 7) % 7);
    return saturday.addDays(1);
}

bool isEarlyInMonth(const QDateTime &now)
{
    return parisTime(now).date() <= firstWeekendEnd(presentMonth(now));
}

std::optional<QDateTime> maintenanceEnd(const QDateTime &now)
{
    const QDateTime paris = parisTime(now);
    const QTime begin(23, 0);
    const QTime end(23, 45);
    if (paris.date().dayOfWeek() != Qt::Sunday || paris.time() < begin || paris.time() >= end)
        return std::nullopt;
    return QDateTime(paris.date(), end, Qt::OffsetFromUTC, paris.offsetFromUtc());
}

QString toString(PeriodNote note)
{
    switch (note) {
    case PeriodNote::Maintenance:
        return u"maintenance"_s;
    case PeriodNote::EarlyMonth:
        return u"early_month"_s;
    case PeriodNote::PastMonth:
        return u"past_month"_s;
    case PeriodNote::CompositionOfToday:
        return u"composition_of_today"_s;
    case PeriodNote::MsaValueOfToday:
        return u"msa_value_of_today"_s;
    case PeriodNote::OtherMonth:
        return u"other_month"_s;
    case PeriodNote::MonthUnknown:
        return u"month_unknown"_s;
    case PeriodNote::ComputedOtherMonth:
        return u"computed_other_month"_s;
    case PeriodNote::YearlyRevision:
        return u"yearly_revision"_s;
    case PeriodNote::FormerResources:
        return u"former_resources"_s;
    }
    return {};
}

/// What the calendar alone says of a month's figures. They are revised in January; the State's sheet advises to ask in
/// February for the renewal of a year, so that until then an older one may still be about.
static QList<PeriodNote> notesOfCalendar(const YearMonth &month, const YearMonth &present)
{
    if (month == present && present.month == 1)
        return {PeriodNote::YearlyRevision};
    if (month.year < present.year && present.month <= february)
        return {PeriodNote::FormerResources};
    return {};
}

QList<PeriodNote> notesBefore(const YearMonth &asked, const QDateTime &now)
{
    QList<PeriodNote> notes;
    const YearMonth present = presentMonth(now);
    if (maintenanceEnd(now))
        notes << PeriodNote::Maintenance;
    if (asked == present && isEarlyInMonth(now))
        notes << PeriodNote::EarlyMonth;
    if (asked < present)
        notes << PeriodNote::PastMonth;
    return notes + notesOfCalendar(asked, present);
}

QList<PeriodNote> notesOn(const QuotientFamilial &quotient, const std::optional<YearMonth> &asked, const QDateTime &now)
{
    QList<PeriodNote> notes;
    const YearMonth present = presentMonth(now);
    const YearMonth wanted = asked.value_or(present);
    const YearMonth period = quotient.period.value_or(wanted);
    const bool isMsa = quotient.provider == u"MSA"; // works its figure out on the day it is asked
    if (!quotient.period)
        notes << PeriodNote::MonthUnknown;
    if (period != wanted)
        notes << PeriodNote::OtherMonth;
    if (isMsa && wanted < present)
        notes << PeriodNote::MsaValueOfToday;
    if (!isMsa && quotient.computed && *quotient.computed != period)
        notes << PeriodNote::ComputedOtherMonth;
    else if (!isMsa && period == present && isEarlyInMonth(now))
        notes << PeriodNote::EarlyMonth;
    if (period < present || wanted < present)
        notes << PeriodNote::CompositionOfToday;
    return isMsa ? notes : notes + notesOfCalendar(period, present);
}
