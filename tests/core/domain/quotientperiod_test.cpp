#include <catch2/catch.hpp>

#include "core/domain/quotientperiod.h"

using namespace Qt::StringLiterals;

/// A moment by the clocks of Paris in winter.
static QDateTime paris(int year, int month, int day, QTime time = QTime(10, 0))
{
    return {QDate(year, month, day), time, Qt::OffsetFromUTC, 3600};
}

static QStringList codes(const QList<PeriodNote> &notes)
{
    QStringList codes;
    for (const PeriodNote note : notes)
        codes << toString(note);
    return codes;
}

TEST_CASE("The present month is that of Paris, also where the day has begun elsewhere")
{
    CHECK(presentMonth(QDateTime::fromString(u"2026-12-01T03:00:00+04:00"_s, Qt::ISODate))
          == YearMonth{2026, 12}); // midnight in Paris
    CHECK(presentMonth(QDateTime::fromString(u"2026-12-01T02:59:00+04:00"_s, Qt::ISODate))
          == YearMonth{2026, 11}); // Saint-Denis de La Réunion
    CHECK(presentMonth(QDateTime::fromString(u"2026-11-30T20:00:00-04:00"_s, Qt::ISODate))
          == YearMonth{2026, 12}); // Fort-de-France
}

TEST_CASE("Twenty-four months are offered: this one and the 23 before it")
{
    const QList<YearMonth> months = monthsOffered(paris(2026, 11, 24));
    REQUIRE(months.size() == 24);
    CHECK(months.first() == YearMonth{2026, 11});
    CHECK(months[11] == YearMonth{2025, 12});
    CHECK(months.last() == YearMonth{2024, 12});
}

TEST_CASE("A month to come and one of more than 23 months ago are not asked for")
{
    const QDateTime now = paris(2026, 11, 24);
    CHECK(whyNotOffered({2026, 12}, now) == Trouble::MonthNotOffered);
    CHECK(whyNotOffered({2027, 1}, now) == Trouble::MonthNotOffered);
    CHECK_FALSE(whyNotOffered({2026, 11}, now));
    CHECK_FALSE(whyNotOffered({2024, 12}, now));
    CHECK(whyNotOffered({2024, 11}, now) == Trouble::YearNotOffered);
    CHECK(whyNotOffered({2023, 12}, now) == Trouble::YearNotOffered);
    for (const YearMonth &month : monthsOffered(now))
        CHECK_FALSE(whyNotOffered(month, now));
}

TEST_CASE("The first weekend of a month is its first whole one")
{
    const auto [month, sunday] = GENERATE(table<YearMonth, int>({
        {{2026, 11}, 8}, // begins on a Sunday
        {{2026, 8}, 2}, // begins on a Saturday
        {{2026, 6}, 7}, // begins on a Monday
        {{2026, 10}, 4},
        {{2027, 1}, 3},
        {{2026, 12}, 6},
    }));
    CAPTURE(month.toString().toStdString());
    CHECK(firstWeekendEnd(month).day() == sunday);
    CHECK(firstWeekendEnd(month).dayOfWeek() == Qt::Sunday);
}

TEST_CASE("A month is early until its first weekend is over")
{
    CHECK(isEarlyInMonth(paris(2026, 11, 1)));
    CHECK(isEarlyInMonth(paris(2026, 11, 8, QTime(23, 59))));
    CHECK_FALSE(isEarlyInMonth(paris(2026, 11, 9, QTime(0, 0))));
    CHECK_FALSE(isEarlyInMonth(paris(2026, 11, 30)));
}

TEST_CASE("The planned outage is on Sunday from 23:00 to 23:45, by the clocks of Paris in summer and winter")
{
    const auto [at, isOut] = GENERATE(table<QString, bool>({
        {u"2026-11-22T21:59:59Z"_s, false},
        {u"2026-11-22T22:00:00Z"_s, true},
        {u"2026-11-22T22:44:59Z"_s, true},
        {u"2026-11-22T22:45:00Z"_s, false},
        {u"2026-07-12T21:00:00Z"_s, true}, // summer: an hour earlier in UTC
        {u"2026-07-12T22:00:00Z"_s, false},
        {u"2026-11-22T18:10:00-04:00"_s, true}, // six in the evening in Pointe-à-Pitre
        {u"2026-11-23T02:10:00+04:00"_s, true}, // Monday already in Saint-Denis
        {u"2026-11-21T22:10:00Z"_s, false}, // Saturday
        {u"2026-10-25T22:10:00Z"_s, true}, // the evening of the day that had 25 hours
    }));
    CAPTURE(at.toStdString());
    const auto end = maintenanceEnd(QDateTime::fromString(at, Qt::ISODate));
    CHECK(end.has_value() == isOut);
    if (end)
        CHECK(end->time() == QTime(23, 45));
}

TEST_CASE("Before asking, an ordinary month needs no words, and the others their own")
{
    const auto [asked, now, expected] = GENERATE(table<YearMonth, QDateTime, QStringList>({
        {{2026, 11}, paris(2026, 11, 24), {}},
        {{2026, 11}, paris(2026, 11, 3), {u"early_month"_s}},
        {{2026, 10}, paris(2026, 11, 3), {u"past_month"_s}},
        {{2026, 11}, paris(2026, 11, 22, QTime(23, 10)), {u"maintenance"_s}},
        {{2026, 11}, paris(2026, 11, 8, QTime(23, 10)), {u"maintenance"_s, u"early_month"_s}},
        {{2027, 1}, paris(2027, 1, 20), {u"yearly_revision"_s}},
        {{2026, 12}, paris(2027, 1, 20), {u"past_month"_s, u"former_resources"_s}},
        {{2026, 12}, paris(2027, 2, 20), {u"past_month"_s, u"former_resources"_s}},
        {{2027, 1}, paris(2027, 2, 20), {u"past_month"_s}},
        {{2026, 12}, paris(2027, 3, 20), {u"past_month"_s}},
    }));
    CAPTURE(asked.toString().toStdString(), now.toString(Qt::ISODate).toStdString());
    CHECK(codes(notesBefore(asked, now)) == expected);
}

namespace {

struct Answered {
    QString provider;
    std::optional<YearMonth> period;
    std::optional<YearMonth> computed;
    std::optional<YearMonth> asked;
    QDateTime now;
    QStringList expected;
};

} // namespace

TEST_CASE("What is said of an answer's month, for the CAF and the MSA")
{
    const YearMonth november{2026, 11};
    const YearMonth october{2026, 10};
    const QDateTime late = paris(2026, 11, 24);
    const auto said = GENERATE_COPY(values<Answered>({
        {u"CNAF"_s, november, november, november, late, {}},
        {u"CNAF"_s, november, november, std::nullopt, late, {}}, // the service chose this month
        {u"CNAF"_s, november, std::nullopt, november, late, {}},
        {u"MSA"_s, november, november, november, late, {}},
        {u"CNAF"_s, november, october, november, late, {u"computed_other_month"_s}},
        {u"CNAF"_s, november, november, november, paris(2026, 11, 3), {u"early_month"_s}},
        {u"CNAF"_s, november, october, november, paris(2026, 11, 3), {u"computed_other_month"_s}},
        {u"MSA"_s, november, november, november, paris(2026, 11, 3), {}}, // works it out on the day
        {u"CNAF"_s, october, october, november, late, {u"other_month"_s, u"composition_of_today"_s}},
        {u"CNAF"_s,
         october,
         october,
         std::nullopt,
         late,
         {u"other_month"_s, u"composition_of_today"_s}}, // cached over the end of a month
        {u"CNAF"_s, october, october, october, late, {u"composition_of_today"_s}},
        {u"MSA"_s, october, november, october, late, {u"msa_value_of_today"_s, u"composition_of_today"_s}},
        {u"CNAF"_s, std::nullopt, std::nullopt, november, late, {u"month_unknown"_s}},
        {u"CNAF"_s,
         YearMonth{2027, 1},
         YearMonth{2027, 1},
         YearMonth{2027, 1},
         paris(2027, 1, 20),
         {u"yearly_revision"_s}},
        {u"MSA"_s, YearMonth{2027, 1}, YearMonth{2027, 1}, YearMonth{2027, 1}, paris(2027, 1, 20), {}},
        {u"CNAF"_s,
         YearMonth{2026, 12},
         YearMonth{2026, 12},
         YearMonth{2026, 12},
         paris(2027, 2, 9),
         {u"composition_of_today"_s, u"former_resources"_s}},
        {u"RNCPS"_s, november, october, november, late, {u"computed_other_month"_s}},
    }));
    CAPTURE(said.provider.toStdString(), said.expected.join(u' ').toStdString());
    const QuotientFamilial quotient{
        .value = 0, .provider = said.provider, .period = said.period, .computed = said.computed};
    CHECK(codes(notesOn(quotient, said.asked, said.now)) == said.expected);
}
