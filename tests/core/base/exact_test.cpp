#include <catch2/catch.hpp>

#include "core/base/exact.h"

#include <random>

using namespace Qt::StringLiterals;

static constexpr qint64 largest = std::numeric_limits<qint64>::max();
static constexpr qint64 lowest = std::numeric_limits<qint64>::min();

static Exact number(const QString &text)
{
    const Result<Exact> parsed = Exact::parse(text);
    REQUIRE(parsed);
    return *parsed;
}

TEST_CASE("A plain decimal is read to the last digit, and written back")
{
    const auto [text, numerator, denominator, written] = GENERATE(table<QString, qint64, qint64, QString>({
        {u"0"_s, 0, 1, u"0"_s},
        {u"-0"_s, 0, 1, u"0"_s},
        {u"3"_s, 3, 1, u"3"_s},
        {u"007"_s, 7, 1, u"7"_s},
        {u"622.50"_s, 1245, 2, u"622.5"_s},
        {u"-0.0619"_s, -619, 10'000, u"-0.0619"_s},
        {u"0.000000001"_s, 1, 1'000'000'000, u"0.000000001"_s},
        {u"999999999999"_s, 999'999'999'999, 1, u"999999999999"_s},
        {u"999999999999.9"_s, 9'999'999'999'999, 10, u"999999999999.9"_s},
        {u"100000000000.000000000"_s, 100'000'000'000, 1, u"100000000000"_s},
    }));
    CAPTURE(qUtf8Printable(text));
    const Exact value = number(text);
    CHECK(value.numerator() == numerator);
    CHECK(value.denominator() == denominator);
    CHECK(value.toString() == written);
}

TEST_CASE("What is not a plain decimal is refused")
{
    const auto [text, problem] = GENERATE(table<QString, Problem>({
        {u""_s, Problem::NotANumber},
        {u"-"_s, Problem::NotANumber},
        {u"."_s, Problem::NotANumber},
        {u".5"_s, Problem::NotANumber},
        {u"5."_s, Problem::NotANumber},
        {u"+5"_s, Problem::NotANumber},
        {u"--5"_s, Problem::NotANumber},
        {u"1,5"_s, Problem::NotANumber},
        {u"1 000"_s, Problem::NotANumber},
        {u" 1"_s, Problem::NotANumber},
        {u"1.2.3"_s, Problem::NotANumber},
        {u"1e3"_s, Problem::NotANumber},
        {u"0x10"_s, Problem::NotANumber},
        {u"٣"_s, Problem::NotANumber}, // digits of other scripts are no digits here
        {u"neuf cents quatre-vingts"_s, Problem::NotANumber},
        {u"1000000000000"_s, Problem::OutOfRange},
        {u"0.0000000001"_s, Problem::OutOfRange},
        {u"999999999999.999999999"_s, Problem::OutOfRange}, // 21 digits do not fit
    }));
    CAPTURE(qUtf8Printable(text));
    const Result<Exact> parsed = Exact::parse(text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().problem == problem);
    CHECK(parsed.error().fault == Fault::Invalid);
}

TEST_CASE("A number is written with the decimals asked for, and as many more as it needs")
{
    CHECK(number(u"3.3"_s).toString(2) == u"3.30");
    CHECK(number(u"3"_s).toString(2) == u"3.00");
    CHECK(number(u"3.125"_s).toString(2) == u"3.125");
    CHECK(number(u"-0.5"_s).toString(2) == u"-0.50");
    CHECK(Exact(0).toString(2) == u"0.00");
    CHECK(Exact::fraction(1, 3).toString(2) == u"0.333333333");
    CHECK(Exact::fraction(-2, 3).toString() == u"-0.666666666");
    CHECK(Exact(largest).toString() == u"9223372036854775807");
    CHECK(Exact::overflowed().toString(2) == u"?");
}

TEST_CASE("Fractions are in lowest terms, the sign above")
{
    CHECK(Exact::fraction(6, -4) == Exact::fraction(-3, 2));
    CHECK(Exact::fraction(6, -4).denominator() == 2);
    CHECK(Exact::fraction(0, -7) == Exact(0));
    CHECK(Exact::fraction(10, 5).isInteger());
    CHECK_FALSE(Exact::fraction(1, 2).isInteger());
    CHECK(Exact::fraction(0, 5) == Exact(0));
}

TEST_CASE("What binary floating point gets wrong is exact")
{
    Exact sum;
    for (int i = 0; i < 10; ++i)
        sum = sum + number(u"0.1"_s);
    CHECK(sum == Exact(1));
    CHECK(number(u"0.1"_s) + number(u"0.2"_s) == number(u"0.3"_s));
    CHECK(Exact(1) / Exact(3) * Exact(3) == Exact(1));
    CHECK(number(u"622.50"_s) * number(u"0.0619"_s) == number(u"38.53275"_s));
}

TEST_CASE("Sums, products and their inverses agree, whatever the numbers")
{
    std::mt19937 random(20261123);
    std::uniform_int_distribution<qint64> small(-100'000, 100'000);
    std::uniform_int_distribution<qint64> positive(1, 10'000);
    for (int round = 0; round < 2'000; ++round) {
        const Exact a = Exact::fraction(small(random), positive(random));
        const Exact b = Exact::fraction(small(random), positive(random));
        const Exact c = Exact::fraction(small(random), 100);
        REQUIRE(a + b == b + a);
        REQUIRE(a * b == b * a);
        REQUIRE(a + b - b == a);
        REQUIRE((a + b) * c == a * c + b * c);
        REQUIRE((b == Exact(0) || a * b / b == a));
        REQUIRE((a < b) == (b - a > Exact(0)));
        REQUIRE((a <=> b) == (0 <=> (b <=> a)));
    }
}

TEST_CASE("An overflow stays one, and equals nothing")
{
    const Exact overflowed = GENERATE(Exact::overflowed(), Exact(1) / Exact(0), Exact::fraction(5, 0), Exact(lowest),
                                      Exact(largest) + Exact(1), Exact(largest) * Exact(2), Exact(-largest) - Exact(2),
                                      Exact::fraction(1, largest) / Exact(3),
                                      Exact::fraction(1, largest) + Exact::fraction(1, largest - 1));
    CHECK_FALSE(overflowed.isValid());
    CHECK_FALSE(overflowed == Exact(0));
    CHECK_FALSE(overflowed.isInteger());
    CHECK_FALSE((overflowed + Exact(1)).isValid());
    CHECK_FALSE((Exact(1) - overflowed).isValid());
    CHECK_FALSE((overflowed * Exact(0)).isValid());
    CHECK_FALSE((Exact(0) / overflowed).isValid());
    CHECK_FALSE(rounded(overflowed, RoundingMode::Down, Exact(1)).isValid());
    CHECK_FALSE(rounded(Exact(1), RoundingMode::Down, overflowed).isValid());
    CHECK_FALSE(overflowed == overflowed);
    CHECK_FALSE(overflowed < Exact(1));
    CHECK_FALSE(overflowed >= Exact(1));
    CHECK((overflowed <=> Exact(1)) == std::partial_ordering::unordered);
}

TEST_CASE("Numbers near the end of 64 bits are still exact")
{
    CHECK(Exact(largest) - Exact(largest) == Exact(0));
    CHECK(Exact(largest) * Exact(-1) == Exact(-largest));
    CHECK(Exact(largest) / Exact(largest) == Exact(1));
    CHECK(Exact::fraction(largest, largest - 1) > Exact(1));
    CHECK(Exact::fraction(lowest, 1).isValid() == false);
    CHECK(Exact::fraction(lowest, 2) == Exact(lowest / 2));
}

struct Rounding {
    QString value;
    QString step;
    QString halfUp, halfEven, halfDown, down, up;
};

TEST_CASE("Rounding follows its mode, on ties and on both sides of zero")
{
    const auto row = GENERATE(values<Rounding>({
        {u"2.344"_s, u"0.01"_s, u"2.34"_s, u"2.34"_s, u"2.34"_s, u"2.34"_s, u"2.35"_s},
        {u"2.345"_s, u"0.01"_s, u"2.35"_s, u"2.34"_s, u"2.34"_s, u"2.34"_s, u"2.35"_s},
        {u"2.355"_s, u"0.01"_s, u"2.36"_s, u"2.36"_s, u"2.35"_s, u"2.35"_s, u"2.36"_s},
        {u"2.346"_s, u"0.01"_s, u"2.35"_s, u"2.35"_s, u"2.35"_s, u"2.34"_s, u"2.35"_s},
        {u"2.345000001"_s, u"0.01"_s, u"2.35"_s, u"2.35"_s, u"2.35"_s, u"2.34"_s, u"2.35"_s},
        {u"2.34"_s, u"0.01"_s, u"2.34"_s, u"2.34"_s, u"2.34"_s, u"2.34"_s, u"2.34"_s},
        {u"-2.345"_s, u"0.01"_s, u"-2.35"_s, u"-2.34"_s, u"-2.34"_s, u"-2.34"_s, u"-2.35"_s},
        {u"-2.344"_s, u"0.01"_s, u"-2.34"_s, u"-2.34"_s, u"-2.34"_s, u"-2.34"_s, u"-2.35"_s},
        {u"0.5"_s, u"1"_s, u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"1"_s},
        {u"1.5"_s, u"1"_s, u"2"_s, u"2"_s, u"1"_s, u"1"_s, u"2"_s},
        {u"-0.5"_s, u"1"_s, u"-1"_s, u"0"_s, u"0"_s, u"0"_s, u"-1"_s},
        {u"12.5"_s, u"5"_s, u"15"_s, u"10"_s, u"10"_s, u"10"_s, u"15"_s},
        {u"3.37"_s, u"0.05"_s, u"3.35"_s, u"3.35"_s, u"3.35"_s, u"3.35"_s, u"3.4"_s},
        {u"3.375"_s, u"0.05"_s, u"3.4"_s, u"3.4"_s, u"3.35"_s, u"3.35"_s, u"3.4"_s},
        {u"0"_s, u"0.01"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s},
    }));
    CAPTURE(qUtf8Printable(row.value), qUtf8Printable(row.step));
    const Exact value = number(row.value);
    const Exact step = number(row.step);
    CHECK(rounded(value, RoundingMode::HalfUp, step).toString() == row.halfUp);
    CHECK(rounded(value, RoundingMode::HalfEven, step).toString() == row.halfEven);
    CHECK(rounded(value, RoundingMode::HalfDown, step).toString() == row.halfDown);
    CHECK(rounded(value, RoundingMode::Down, step).toString() == row.down);
    CHECK(rounded(value, RoundingMode::Up, step).toString() == row.up);
}

TEST_CASE("A rounded number is a multiple of the step, less than a step away, and stays when rounded again")
{
    std::mt19937 random(7);
    std::uniform_int_distribution<qint64> numerators(-1'000'000, 1'000'000);
    std::uniform_int_distribution<qint64> denominators(1, 999);
    const Exact step = GENERATE(Exact::fraction(1, 100), Exact::fraction(1, 20), Exact::fraction(1, 2), Exact(1), Exact(5));
    const RoundingMode mode = GENERATE(RoundingMode::HalfUp, RoundingMode::HalfEven, RoundingMode::HalfDown,
                                       RoundingMode::Down, RoundingMode::Up);
    const bool toNearest = mode != RoundingMode::Down && mode != RoundingMode::Up;
    for (int round = 0; round < 300; ++round) {
        const Exact value = Exact::fraction(numerators(random), denominators(random));
        const Exact result = rounded(value, mode, step);
        const Exact distance = result > value ? result - value : value - result;
        REQUIRE((result / step).isInteger());
        REQUIRE((toNearest ? distance * Exact(2) <= step : distance < step));
        REQUIRE(rounded(result, mode, step) == result);
        REQUIRE(rounded(value * Exact(-1), mode, step) == result * Exact(-1));
    }
}

TEST_CASE("A step of zero cannot be rounded to")
{
    CHECK_FALSE(rounded(Exact(3), RoundingMode::HalfUp, Exact(0)).isValid());
}
