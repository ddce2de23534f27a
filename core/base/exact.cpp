#include "core/base/exact.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

__extension__ using Wide = __int128; // products of two 64-bit numbers

static bool fits(Wide value)
{
    return value >= std::numeric_limits<qint64>::min() + 1 && value <= std::numeric_limits<qint64>::max();
}

static Wide greatestCommonDivisor(Wide a, Wide b)
{
    while (b != 0)
        a = std::exchange(b, a % b);
    return a < 0 ? -a : a;
}

/// Brings a fraction to its lowest terms, then to 64 bits, or marks it overflowed.
static std::pair<qint64, qint64> reduced(Wide numerator, Wide denominator)
{
    if (denominator == 0)
        return {1, 0};
    const Wide divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1);
    numerator /= divisor;
    denominator /= divisor;
    if (!fits(numerator) || !fits(denominator))
        return {1, 0};
    return {static_cast<qint64>(numerator), static_cast<qint64>(denominator)};
}

static Exact exact(Wide numerator, Wide denominator)
{
    const auto [top, bottom] = reduced(numerator, denominator);
    return Exact::fraction(top, bottom);
}

Exact Exact::fraction(qint64 numerator, qint64 denominator)
{
    Exact result;
    std::tie(result.m_numerator, result.m_denominator) = reduced(numerator, denominator);
    return result;
}

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Result<Exact> Exact::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.mid(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const QStringView whole = point < 0 ? digits : digits.left(point);
    const QStringView decimals = point < 0 ? QStringView() : digits.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && decimals.isEmpty()) || !std::ranges::all_of(whole, isDigit)
        || !std::ranges::all_of(decimals, isDigit))
        return refused(Problem::NotANumber, u"decimal"_s);
    if (whole.size() > 12 || decimals.size() > 9)
        return refused(Problem::OutOfRange, u"decimal"_s);
    Wide numerator = 0;
    Wide denominator = 1;
    for (const QStringView part : {whole, decimals}) {
        for (const QChar c : part)
            numerator = numerator * 10 + (c.unicode() - u'0');
    }
    for (qsizetype i = 0; i < decimals.size(); ++i)
        denominator *= 10;
    const Exact value = exact(negative ? -numerator : numerator, denominator);
    // At most 12 + 9 digits, which may not fit 64 bits.
    return value.isValid() ? Result<Exact>(value) : refused(Problem::OutOfRange, u"decimal"_s);
}

Exact operator+(const Exact &a, const Exact &b)
{
    const Wide common = std::gcd(a.m_denominator, b.m_denominator);
    if (!a.isValid() || !b.isValid())
        return Exact::overflowed();
    return exact(Wide(a.m_numerator) * (b.m_denominator / common) + Wide(b.m_numerator) * (a.m_denominator / common),
                 Wide(a.m_denominator) / common * b.m_denominator);
}

Exact operator-(const Exact &a, const Exact &b)
{
    return a + b * Exact(-1);
}

Exact operator*(const Exact &a, const Exact &b)
{
    if (!a.isValid() || !b.isValid())
        return Exact::overflowed();
    return exact(Wide(a.m_numerator) * b.m_numerator, Wide(a.m_denominator) * b.m_denominator);
}

Exact operator/(const Exact &a, const Exact &b)
{
    if (!a.isValid() || !b.isValid())
        return Exact::overflowed();
    return exact(Wide(a.m_numerator) * b.m_denominator, Wide(a.m_denominator) * b.m_numerator);
}

bool operator==(const Exact &a, const Exact &b)
{
    return a.isValid() && b.isValid() && a.m_numerator == b.m_numerator && a.m_denominator == b.m_denominator;
}

std::partial_ordering operator<=>(const Exact &a, const Exact &b)
{
    if (!a.isValid() || !b.isValid())
        return std::partial_ordering::unordered;
    return Wide(a.m_numerator) * b.m_denominator <=> Wide(b.m_numerator) * a.m_denominator;
}

QString Exact::toString(int places) const
{
    if (!isValid())
        return u"?"_s;
    const Wide magnitude = m_numerator < 0 ? -Wide(m_numerator) : Wide(m_numerator);
    QString text = QString::number(static_cast<qint64>(magnitude / m_denominator));
    Wide rest = magnitude % m_denominator;
    QString decimals;
    while (decimals.size() < places || (rest != 0 && decimals.size() < 9)) {
        rest *= 10;
        decimals += QChar(u'0' + static_cast<char16_t>(rest / m_denominator));
        rest %= m_denominator;
    }
    if (!decimals.isEmpty())
        text += u'.' + decimals;
    return m_numerator < 0 ? u'-' + text : text;
}

/// Whether the magnitude goes up to the next whole step, given what is left over it.
static bool goesUp(Wide twiceRest, Wide denominator, bool wholeIsOdd, RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::Down:
        return false;
    case RoundingMode::Up:
        return twiceRest > 0;
    case RoundingMode::HalfUp:
        return twiceRest >= denominator;
    case RoundingMode::HalfDown:
        return twiceRest > denominator;
    case RoundingMode::HalfEven:
        return twiceRest > denominator || (twiceRest == denominator && wholeIsOdd);
    }
    return false;
}

Exact rounded(const Exact &value, RoundingMode mode, const Exact &step)
{
    const Exact steps = value / step;
    if (!steps.isValid())
        return steps;
    const bool negative = steps.numerator() < 0;
    const Wide magnitude = negative ? -Wide(steps.numerator()) : Wide(steps.numerator());
    const Wide whole = magnitude / steps.denominator();
    const Wide rest = magnitude % steps.denominator();
    const Wide count = whole + (goesUp(2 * rest, steps.denominator(), whole % 2 != 0, mode) ? 1 : 0);
    return exact(negative ? -count : count, 1) * step;
}
