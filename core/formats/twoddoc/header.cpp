#include "core/formats/twoddoc/header.h"

#include "core/formats/twoddoc/characters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twoddoc {

static bool areDigitsOrCapitals(QByteArrayView text)
{
    return std::ranges::all_of(text, isDigitOrCapital);
}

static bool areHexadecimal(QByteArrayView text)
{
    return std::ranges::all_of(text, isHexadecimal);
}

std::optional<QDate> dateOfHexDays(QByteArrayView digits)
{
    if (digits.size() != 4 || !areHexadecimal(digits) || digits == "FFFF")
        return std::nullopt;
    return QDate(2000, 1, 1).addDays(digits.toByteArray().toInt(nullptr, 16));
}

std::optional<QDate> dateOfDigits(QByteArrayView digits)
{
    if (digits.size() != 8 || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    const int number = digits.toByteArray().toInt();
    const QDate date(number % 10000, number / 10000 % 100, number / 1000000);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isTestAuthority(QByteArrayView authority)
{
    return authority.size() == 4 && authority.endsWith("00");
}

static bool isWellFormed(const Header &header, QByteArrayView dates)
{
    return areDigitsOrCapitals(header.authority) && isCapital(header.authority.front())
        && isCapital(header.authority.at(1)) && areDigitsOrCapitals(header.certificate) && areHexadecimal(dates)
        && areDigitsOrCapitals(header.type) && areDigitsOrCapitals(header.perimeter)
        && areDigitsOrCapitals(header.country);
}

Result<Header> parseHeader(QByteArrayView code)
{
    static constexpr std::array<qsizetype, 5> lengths{0, 22, 22, 24, 26};
    if (code.size() < 4 || !code.startsWith("DC0") || code[3] < '1' || code[3] > '4')
        return Error{Fault::Unreadable, u"2D-Doc: no header"_s};
    Header header;
    header.version = code[3] - '0';
    header.length = lengths.at(size_t(header.version));
    if (code.size() < header.length)
        return Error{Fault::Unreadable, u"2D-Doc: the header is cut"_s};
    header.authority = code.sliced(4, 4).toByteArray();
    header.certificate = code.sliced(8, 4).toByteArray();
    header.issuedOn = dateOfHexDays(code.sliced(12, 4));
    header.signedOn = dateOfHexDays(code.sliced(16, 4));
    header.type = code.sliced(20, 2).toByteArray();
    header.perimeter = header.version >= 3 ? code.sliced(22, 2).toByteArray() : QByteArray("01");
    header.country = header.version >= 4 ? code.sliced(24, 2).toByteArray() : QByteArray();
    if (!isWellFormed(header, code.sliced(12, 8)))
        return Error{Fault::Unreadable, u"2D-Doc: the header is damaged"_s};
    return header;
}

} // namespace twoddoc
