#pragma once
#include "core/domain/casefile.h"

#include <array>

/// What is kept for a time. The first three are of cases, by what they hold: a case that holds several is kept for the longest.
enum class RetentionCategory {
    Priced, ///< Prices of services were set.
    Creche, ///< The price of a crèche was set: its papers are looked at by the CAF years later.
    Undecided, ///< Nothing was decided.
    Consultations, ///< Who looked at which case (CNIL 2021-122).
    Technique, ///< The technical log, without personal data.
};
inline constexpr std::array caseCategories{RetentionCategory::Priced, RetentionCategory::Creche, RetentionCategory::Undecided};
inline constexpr std::array allCategories{RetentionCategory::Priced, RetentionCategory::Creche, RetentionCategory::Undecided,
                                          RetentionCategory::Consultations, RetentionCategory::Technique};

/// "priced", "creche", "undecided", "consultations", "technique": as on the command line and in the log.
QString toString(RetentionCategory category);
/// Fault::Invalid for another word.
Result<RetentionCategory> parseRetentionCategory(QStringView text);

/// Between which months a town hall may choose.
struct RetentionBounds {
    int least;
    int most;
};
/// Consultations: six months to three years, for internal control (CNIL recommendation 2021-122); the technical log:
/// the twelve months that the program keeps it for.
RetentionBounds boundsOf(RetentionCategory category);

/// For how many months each is kept: cases after their last use, the rest after the month it is of.
///
/// Before anybody has set it: five years for cases with prices, as debts of and to a commune lapse after four (law
/// 68-1250, article 1; CGCT, article L1617-5) counted from the end of a year; a year for a case where nothing was
/// decided.
class RetentionPolicy
{
public:
    int months(RetentionCategory category) const { return m_months[static_cast<size_t>(category)]; }
    /// Fault::Invalid with Problem::OutOfRange outside boundsOf().
    Result<RetentionPolicy> with(RetentionCategory category, int months) const;
    friend bool operator==(const RetentionPolicy &, const RetentionPolicy &) = default;

private:
    std::array<int, allCategories.size()> m_months{60, 60, 12, 36, 12};
};

/// From when a case may go, and what decides it.
struct RetentionDue {
    RetentionCategory category = RetentionCategory::Undecided;
    QDate lastUse; ///< The last day that a price holds, or that somebody worked on the case.
    QDate on; ///< The first day on which it may be purged.
    friend bool operator==(const RetentionDue &, const RetentionDue &) = default;
};

/// Crèche where the computation is the crèches' own.
RetentionCategory categoryOf(const Decision &decision);

/// Looks at every revision: a price that an earlier one set was asked of the family, whatever the latest says.
RetentionDue dueOn(const CaseFile &file, const RetentionPolicy &policy);

/// A day that dueOn() of the same case never comes before, from its line in the list alone; invalid for a damaged case, of which
/// nothing is known.
QDate dueAtTheEarliest(const CaseSummary &summary, const RetentionPolicy &policy);

/// The first month whose consultations are still kept on that day.
YearMonth firstMonthKept(QDate today, const RetentionPolicy &policy);
