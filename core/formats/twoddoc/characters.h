#pragma once
#include <QByteArrayView>

namespace twoddoc {

constexpr char groupSeparator = '\x1D'; ///< GS: ends a field of variable length.
constexpr char recordSeparator = '\x1E'; ///< RS: the same, where the value was cut for want of room.
constexpr char unitSeparator = '\x1F'; ///< US: the signature comes next.

constexpr bool isFieldEnd(char c)
{
    return c == groupSeparator || c == recordSeparator;
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isDigitOrCapital(char c)
{
    return isDigit(c) || isCapital(c);
}

constexpr bool isHexadecimal(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'F');
}

} // namespace twoddoc
