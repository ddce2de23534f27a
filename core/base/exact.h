#pragma once
#include "core/base/result.h"

#include <compare>
#include <limits>

/// How a figure is brought to a step. Half modes differ only on exact ties.
enum class RoundingMode { HalfUp, HalfEven, HalfDown, Down, Up };

/// An exact number: a fraction of two 64-bit integers. Money, rates and quotients are this, never binary floating point.
///
/// A result that does not fit 64 bits is *overflowed*: it stays so through every later operation, compares equal to
/// nothing, and whoever hands the figure out checks isValid() once at the end.
class Exact
{
public:
    constexpr Exact() = default;
    /// The lowest 64-bit number has no opposite, and is taken as overflowed.
    constexpr Exact(qint64 integer)
        : m_numerator(integer), m_denominator(integer == std::numeric_limits<qint64>::min() ? 0 : 1)
    {
    }

    /// A plain decimal ("3", "-0.0619", "622.50"): point as separator, at most 12 digits before it and 9 after.
    static Result<Exact> parse(QStringView text);
    /// numerator / denominator; a zero denominator gives an overflowed number.
    static Exact fraction(qint64 numerator, qint64 denominator);
    static Exact overflowed() { return fraction(1, 0); }

    bool isValid() const { return m_denominator != 0; }
    bool isZero() const { return isValid() && m_numerator == 0; }
    bool isInteger() const { return m_denominator == 1; }
    qint64 numerator() const { return m_numerator; }
    qint64 denominator() const { return m_denominator; }

    friend Exact operator+(const Exact &a, const Exact &b);
    friend Exact operator-(const Exact &a, const Exact &b);
    friend Exact operator*(const Exact &a, const Exact &b);
    friend Exact operator/(const Exact &a, const Exact &b);
    friend bool operator==(const Exact &a, const Exact &b);
    friend std::partial_ordering operator<=>(const Exact &a, const Exact &b);

    /// With a point, at least `places` decimals and as many more (nine at most) as the value needs; "?" when overflowed.
    /// A value that nine decimals cannot write, as 1/3, is cut.
    QString toString(int places = 0) const;

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 1; ///< Positive; 0 marks an overflow.
};

/// The multiple of `step` nearest to `value` as the mode says; ties and signs count away from zero. `step` > 0.
Exact rounded(const Exact &value, RoundingMode mode, const Exact &step);
