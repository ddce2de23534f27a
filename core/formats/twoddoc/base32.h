#pragma once
#include <QByteArray>

#include <optional>

namespace twoddoc {

/// Whether a character can stand in a signature: A to Z, 2 to 7 (RFC 4648).
bool isBase32(char c);

/// Base32 in capitals, without its padding. Nothing for another character, for a length that no bytes give, and for
/// last bits that are not zero: those would let two texts stand for one signature.
std::optional<QByteArray> fromBase32(QByteArrayView text);

} // namespace twoddoc
