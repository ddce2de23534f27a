#include "core/formats/twoddoc/code.h"

#include "core/formats/twoddoc/base32.h"
#include "core/formats/twoddoc/characters.h"
#include "core/formats/twoddoc/documenttypes.h"

#include <algorithm>

namespace twoddoc {

/// "E", a name of three characters for the set, the index of the symbol, and how many come after the first:
/// hexadecimal.
static bool isPartOfSet(QByteArrayView reading)
{
    return reading.size() > 6 && reading.front() == 'E' && std::ranges::all_of(reading.sliced(1, 3), isDigitOrCapital)
        && isHexadecimal(reading[4]) && isHexadecimal(reading[5]) && reading[5] != '0' && reading[4] <= reading[5];
}

Form formOf(QByteArrayView reading)
{
    if (reading.startsWith("DC"))
        return Form::Plain;
    if (reading.startsWith("KFR"))
        return Form::VersionTwo;
    if (reading.startsWith("\xDC\x04"))
        return Form::Binary;
    return isPartOfSet(reading) ? Form::Split : Form::Other;
}

static MissingPart missingSignature(qsizetype read)
{
    const auto next = std::ranges::find_if(signatureLengths, [read](qsizetype length) { return length > read; });
    return {MissingPart::Signature, int(read), int(*next)};
}

/// Versions 2 to 4: the signature in base32 after US, then perhaps GS and an annex.
static std::variant<Code, MissingPart> parseBase32Code(Header header, QByteArrayView text)
{
    const qsizetype end = text.indexOf(unitSeparator);
    if (end < header.length)
        return missingSignature(0);
    const QByteArrayView tail = text.sliced(end + 1);
    const qsizetype length = std::ranges::find(tail, groupSeparator) - tail.begin();
    const bool isOfSomeCurve = std::ranges::find(signatureLengths, length) != std::end(signatureLengths);
    if (!isOfSomeCurve && length < std::ranges::max(signatureLengths))
        return missingSignature(length);
    Code code;
    code.signedBytes = text.first(end).toByteArray();
    code.message = parseMessage(text.first(end).sliced(header.length));
    if (isOfSomeCurve)
        code.signature = fromBase32(tail.first(length)).value_or(QByteArray());
    if (length < tail.size())
        code.annex = parseMessage(tail.sliced(length + 1));
    code.header = std::move(header);
    return code;
}

/// Version 1: no separator, and 64 raw bytes at the end (P-256 only). It has not been made for years.
static std::variant<Code, MissingPart> parseRawCode(Header header, QByteArrayView text)
{
    const qsizetype end = text.size() - 64;
    if (end < header.length)
        return MissingPart{MissingPart::Signature, int(text.size() - header.length), 64};
    Code code;
    code.signedBytes = text.first(end).toByteArray();
    code.signature = text.sliced(end).toByteArray();
    code.message = parseMessage(text.first(end).sliced(header.length));
    code.header = std::move(header);
    return code;
}

std::variant<Code, MissingPart> parseCode(QByteArrayView text)
{
    if (formOf(text) != Form::Plain)
        return MissingPart{MissingPart::Code};
    const Result<Header> header = parseHeader(text);
    if (!header)
        return MissingPart{MissingPart::Header};
    return header->version == 1 ? parseRawCode(*header, text) : parseBase32Code(*header, text);
}

bool isNoticeSymbol(QByteArrayView symbol)
{
    const Result<Header> header = parseHeader(symbol);
    return header && header->perimeter == "01" && noticeKind(header->type).has_value();
}

} // namespace twoddoc
