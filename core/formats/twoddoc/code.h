#pragma once
#include "core/domain/noticereading.h"
#include "core/formats/twoddoc/header.h"
#include "core/formats/twoddoc/message.h"

#include <variant>

namespace twoddoc {

/// What kind of text was read, told by its first characters alone.
enum class Form {
    Plain, ///< In characters ("C40"), versions 1 to 4: what we read.
    Binary, ///< Version 4 in bytes.
    Split, ///< One of several symbols that make one code.
    VersionTwo, ///< ISO 22376: "KFR…".
    Other,
};
Form formOf(QByteArrayView reading);

/// A code taken apart. The bytes are those that were read, never written anew: the signature is theirs.
struct Code {
    Header header;
    QByteArray signedBytes; ///< From the header to the last character before US, separators included.
    QByteArray signature; ///< r‖s, 64, 96 or 132 bytes; empty when its characters cannot be a signature.
    Message message;
    Message annex; ///< What follows the signature: unsigned.
    friend bool operator==(const Code &, const Code &) = default;
};

/// A code, or the part that the text lacks to be one. Faults of the grammar are no obstacle: the signature does not
/// depend on it, and specimens of the State have some.
std::variant<Code, MissingPart> parseCode(QByteArrayView text);

/// Whether a symbol of a picture is a notice's, by its header: a file may hold other 2D-Doc codes before it.
bool isNoticeSymbol(QByteArrayView symbol);

/// How many characters a signature has: P-256, P-384, P-521 without padding.
inline constexpr qsizetype signatureLengths[] = {103, 154, 212};

} // namespace twoddoc
