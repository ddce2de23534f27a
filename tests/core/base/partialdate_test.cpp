#include <catch2/catch.hpp>

#include "core/base/partialdate.h"

using namespace Qt::StringLiterals;

static PartialDate date(const QString &typed)
{
    const Result<PartialDate> parsed = PartialDate::parse(typed);
    REQUIRE(parsed);
    return *parsed;
}

TEST_CASE("A date is read in every form that agents type")
{
    const auto [typed, iso, text] = GENERATE(table<QString, QString, QString>({
        {u"03091982"_s, u"1982-09-03"_s, u"03/09/1982"_s},
        {u"03/09/1982"_s, u"1982-09-03"_s, u"03/09/1982"_s},
        {u"3/9/1982"_s, u"1982-09-03"_s, u"03/09/1982"_s},
        {u"3.9.1982"_s, u"1982-09-03"_s, u"03/09/1982"_s},
        {u"03-09-1982"_s, u"1982-09-03"_s, u"03/09/1982"_s},
        {u"03 09 1982"_s, u"1982-09-03"_s, u"03/09/1982"_s},
        {u"  03091982  "_s, u"1982-09-03"_s, u"03/09/1982"_s},
        {u"29/02/2024"_s, u"2024-02-29"_s, u"29/02/2024"_s},
        {u"00/09/1982"_s, u"1982-09-00"_s, u"09/1982"_s},
        {u"00091982"_s, u"1982-09-00"_s, u"09/1982"_s},
        {u"09/1982"_s, u"1982-09-00"_s, u"09/1982"_s},
        {u"091982"_s, u"1982-09-00"_s, u"09/1982"_s},
        {u"00/00/1982"_s, u"1982-00-00"_s, u"1982"_s},
        {u"00/1982"_s, u"1982-00-00"_s, u"1982"_s},
        {u"1982"_s, u"1982-00-00"_s, u"1982"_s},
    }));
    CAPTURE(qUtf8Printable(typed));
    CHECK(date(typed).toIso() == iso);
    CHECK(date(typed).toText() == text);
    CHECK(*PartialDate::parseIso(iso) == date(typed));
}

TEST_CASE("What cannot be a date is refused")
{
    const auto [typed, problem] = GENERATE(table<QString, Problem>({
        {u""_s, Problem::Missing},
        {u"   "_s, Problem::Missing},
        {u"31/02/1982"_s, Problem::NotADate},
        {u"29/02/2023"_s, Problem::NotADate},
        {u"32011982"_s, Problem::NotADate},
        {u"01131982"_s, Problem::NotADate},
        {u"03/00/1982"_s, Problem::NotADate}, // a day without its month
        {u"00/00/0000"_s, Problem::NotADate},
        {u"00000000"_s, Problem::NotADate},
        {u"0000"_s, Problem::NotADate},
        {u"03/09/82"_s, Problem::NotADate}, // the century is not guessed
        {u"030982"_s, Problem::NotADate},
        {u"1982-09-03"_s, Problem::NotADate},
        {u"003/09/1982"_s, Problem::NotADate},
        {u"03//1982"_s, Problem::NotADate},
        {u"03/09/1982/1"_s, Problem::NotADate},
        {u"/1982"_s, Problem::NotADate},
        {u"3 sept 1982"_s, Problem::NotADate},
        {u"+3/9/1982"_s, Problem::NotADate},
        {u"19820903x"_s, Problem::NotADate},
    }));
    CAPTURE(qUtf8Printable(typed));
    const Result<PartialDate> parsed = PartialDate::parse(typed);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().problem == problem);
    CHECK((typed.trimmed().isEmpty() || !parsed.error().detail.contains(typed))); // it may be someone's birth date
}

TEST_CASE("The State's form is read strictly")
{
    CHECK(PartialDate::parseIso(u"0000-00-00")->isUnknown());
    CHECK(PartialDate::parseIso(u"1982-00-00")->year() == 1982);
    const QString refusedText = GENERATE(u""_s, u"1982"_s, u"1982-09"_s, u"1982-9-3"_s, u"1982/09/03"_s, u"1982-09-31"_s,
                                         u"1982-00-03"_s, u"0000-09-00"_s, u"1982-13-00"_s, u"1982-09-03T00:00"_s, u"03-09-1982"_s);
    CAPTURE(qUtf8Printable(refusedText));
    CHECK_FALSE(PartialDate::parseIso(refusedText));
}

TEST_CASE("Parts make a date only from the year down, and only in the calendar")
{
    CHECK(PartialDate::of(1982, 9, 3)->isWhole());
    CHECK_FALSE(PartialDate::of(1982, 9, {})->isWhole());
    CHECK(PartialDate::of(1982, 9, {})->month() == 9);
    CHECK_FALSE(PartialDate::of(1982, 9, {})->day());
    CHECK(PartialDate::of({}, {}, {})->isUnknown());
    CHECK_FALSE(PartialDate::of(1982, {}, 3));
    CHECK_FALSE(PartialDate::of({}, 9, {}));
    CHECK_FALSE(PartialDate::of({}, {}, 3));
    CHECK_FALSE(PartialDate::of(1982, 2, 30));
    CHECK_FALSE(PartialDate::of(1982, 9, -3));
    CHECK_FALSE(PartialDate::of(1982, -9, {}));
    CHECK_FALSE(PartialDate::of(-1982, {}, {}));
    CHECK_FALSE(PartialDate::of(10'000, {}, {}));
    CHECK(PartialDate(QDate()).isUnknown());
    CHECK(PartialDate(QDate(1982, 9, 3)) == *PartialDate::of(1982, 9, 3));
}

TEST_CASE("The first and last day that a date can be")
{
    CHECK(date(u"1982"_s).earliest() == QDate(1982, 1, 1));
    CHECK(date(u"1982"_s).latest() == QDate(1982, 12, 31));
    CHECK(date(u"02/2024"_s).latest() == QDate(2024, 2, 29));
    CHECK(date(u"02/2023"_s).latest() == QDate(2023, 2, 28));
    CHECK(date(u"12/1999"_s).latest() == QDate(1999, 12, 31));
    CHECK(date(u"03/09/1982"_s).earliest() == date(u"03/09/1982"_s).latest());
    CHECK_FALSE(PartialDate().earliest().isValid());
    CHECK_FALSE(PartialDate().latest().isValid());
    CHECK(PartialDate().toIso() == u"0000-00-00");
    CHECK(PartialDate().toText().isEmpty());
}

TEST_CASE("Two dates can be the same where no part known to both differs")
{
    const auto [a, b, same] = GENERATE(table<QString, QString, bool>({
        {u"03/09/1982"_s, u"03/09/1982"_s, true},
        {u"03/09/1982"_s, u"09/1982"_s, true},
        {u"03/09/1982"_s, u"1982"_s, true},
        {u"09/1982"_s, u"1982"_s, true},
        {u"03/09/1982"_s, u"04/09/1982"_s, false},
        {u"03/09/1982"_s, u"10/1982"_s, false},
        {u"03/09/1982"_s, u"1983"_s, false},
    }));
    CHECK(date(a).canBe(date(b)) == same);
    CHECK(date(b).canBe(date(a)) == same);
    CHECK(date(a).canBe({}));
    CHECK(PartialDate().canBe(date(b)));
}

TEST_CASE("Every day of a century goes through text and back")
{
    for (QDate day(1924, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
        const PartialDate whole(day);
        REQUIRE(*PartialDate::parse(whole.toText()) == whole);
        REQUIRE(*PartialDate::parseIso(whole.toIso()) == whole);
        REQUIRE(whole.earliest() == day);
        REQUIRE(whole.canBe(*PartialDate::of(day.year(), day.month(), {})));
    }
}

TEST_CASE("An age is known when the unknown parts of the birth date do not change it")
{
    using Age = std::optional<int>;
    const auto [birth, on, age] = GENERATE(table<QString, QDate, Age>({
        {u"03/09/1982"_s, QDate(2026, 9, 2), 43},
        {u"03/09/1982"_s, QDate(2026, 9, 3), 44},
        {u"29/02/2020"_s, QDate(2023, 2, 28), 2},
        {u"29/02/2020"_s, QDate(2023, 3, 1), 3},
        {u"29/02/2020"_s, QDate(2024, 2, 29), 4},
        {u"03/09/1982"_s, QDate(1982, 9, 3), 0},
        {u"03/09/1982"_s, QDate(1982, 9, 2), std::nullopt}, // not born yet
        {u"09/1982"_s, QDate(2026, 8, 31), 43},
        {u"09/1982"_s, QDate(2026, 9, 15), std::nullopt},
        {u"09/1982"_s, QDate(2026, 9, 30), 44},
        {u"1982"_s, QDate(2026, 12, 31), 44},
        {u"1982"_s, QDate(2026, 6, 1), std::nullopt},
        {u"2026"_s, QDate(2026, 6, 1), std::nullopt},
    }));
    CAPTURE(qUtf8Printable(birth), qUtf8Printable(on.toString(Qt::ISODate)));
    CHECK(ageOn(date(birth), on) == age);
    CHECK_FALSE(ageOn({}, on));
    CHECK_FALSE(ageOn(date(birth), QDate()));
}

TEST_CASE("A month of a year is both, in figures")
{
    CHECK(YearMonth::parse(u"2026-11")->toString() == u"2026-11");
    CHECK(*YearMonth::parse(u"2026-01") == YearMonth{2026, 1});
    CHECK(YearMonth::of(QDate(2026, 3, 31)) == YearMonth{2026, 3});
    CHECK(YearMonth{2025, 12} < YearMonth{2026, 1});
    const QString refusedText = GENERATE(u""_s, u"2026"_s, u"2026-1"_s, u"2026-00"_s, u"2026-13"_s, u"1899-12"_s, u"2026/11"_s,
                                         u"11-2026"_s, u"2026-1x"_s, u"2026-11-01"_s);
    CAPTURE(qUtf8Printable(refusedText));
    CHECK_FALSE(YearMonth::parse(refusedText));
}
