#pragma once
#include "core/base/result.h"

#include <QDate>

#include <optional>

/// A date of which the day, the month or all may be unknown: births in many countries, and the funds' own files.
/// A known day goes with a known month, a known month with a known year.
class PartialDate
{
public:
    PartialDate() = default;
    explicit PartialDate(QDate date);

    /// The three parts, of which `day` and `month` may be missing; refused unless they can be a real date.
    static Result<PartialDate> of(std::optional<int> year, std::optional<int> month, std::optional<int> day);
    /// What an agent types: "03091982", "3/9/1982", "00/09/1982", "09/1982", "1982"; 00 marks an unknown part.
    static Result<PartialDate> parse(QStringView typed);
    /// What the State sends and we store: "1982-09-03", with 00 for unknown parts and 0000-00-00 for nothing known.
    static Result<PartialDate> parseIso(QStringView text);

    std::optional<int> year() const { return m_year > 0 ? std::optional(m_year) : std::nullopt; }
    std::optional<int> month() const { return m_month > 0 ? std::optional(m_month) : std::nullopt; }
    std::optional<int> day() const { return m_day > 0 ? std::optional(m_day) : std::nullopt; }
    bool isUnknown() const { return m_year == 0; }
    bool isWhole() const { return m_day > 0; }

    /// The first and the last day that it can be; invalid dates when nothing is known.
    QDate earliest() const;
    QDate latest() const;
    /// Whether no known part differs.
    bool canBe(const PartialDate &other) const;

    QString toIso() const; ///< "1982-09-00"
    QString toText() const; ///< "03/09/1982", "09/1982", "1982" or ""

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

/// Whole years lived on `day`; nothing where an unknown day or month leaves a doubt.
std::optional<int> ageOn(const PartialDate &birth, QDate day);

/// A month of a year, as the State's API asks for them: always both.
struct YearMonth {
    int year = 0;
    int month = 0; ///< 1 to 12

    static Result<YearMonth> parse(QStringView text); ///< "2026-11"
    static YearMonth of(QDate day) { return {day.year(), day.month()}; }
    QString toString() const; ///< "2026-11"
    friend auto operator<=>(const YearMonth &, const YearMonth &) = default; // NOLINT(modernize-use-nullptr): misread by clang-tidy 14
};
