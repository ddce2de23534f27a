#pragma once
#include "core/domain/familyanswer.h"

/// Which month's quotient may be asked for, and what an agent has to know of a month. Everything goes by the clocks of
/// Paris, as the State's service does. Source: API contract §1.11, §2.2, §2.5, §2.6.

/// The month that is meant where none is said.
YearMonth presentMonth(const QDateTime &now);
/// `months` later, or earlier when negative.
YearMonth shifted(const YearMonth &month, int months);
/// The months that may be asked for, latest first: this one and the 23 before it, which only the CAF keeps.
QList<YearMonth> monthsOffered(const QDateTime &now);
/// Why the State would refuse the month, or nothing: it is to come, or more than 23 months past.
std::optional<Trouble> whyNotOffered(const YearMonth &month, const QDateTime &now);

/// The Sunday after which the CAF's figures of a month are there. The contract says « after the first weekend »; of a
/// month that begins on a Sunday that is taken as the first whole one, which is the later of the two.
QDate firstWeekendEnd(const YearMonth &month);
/// Whether this month's figures may not be there yet: the service may know nobody, or give last month's.
bool isEarlyInMonth(const QDateTime &now);

/// The end of the outage that is planned every Sunday, 23:00 to 23:45, when `now` falls in it; in Paris time.
std::optional<QDateTime> maintenanceEnd(const QDateTime &now);

/// What is to be said of a month.
enum class PeriodNote {
    Maintenance, ///< The fund does not answer now.
    EarlyMonth, ///< This month's figures may not be there yet.
    PastMonth, ///< Before the question: what only the CAF knows, and what is of today all the same.
    CompositionOfToday, ///< A past month's quotient stands beside today's family.
    MsaValueOfToday, ///< The MSA keeps no past month.
    OtherMonth, ///< The answer is for another month than was asked for.
    MonthUnknown, ///< The answer does not say for which month it is.
    ComputedOtherMonth, ///< Worked out from another month than the one it is for.
    YearlyRevision, ///< In January the quotients are worked out anew from other resources.
    FormerResources, ///< A quotient of before this year's revision.
};
QString toString(PeriodNote note); ///< "early_month" …: stable, for other programs.

/// What is to be said before a month is asked for; nothing on an ordinary day.
QList<PeriodNote> notesBefore(const YearMonth &asked, const QDateTime &now);
/// What is to be said of the month of an answer; `asked` is none where the question left it to the service.
QList<PeriodNote> notesOn(const QuotientFamilial &quotient, const std::optional<YearMonth> &asked,
                          const QDateTime &now);
