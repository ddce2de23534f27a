#pragma once
#include <QByteArrayView>

namespace trust {

/// The curves that 2D-Doc allows, each with its hash: SHA-256, SHA-384, SHA-512.
enum class Curve { P256, P384, P521 };

/// Whether an ECDSA signature holds. `publicPoint` is uncompressed (0x04, x, y), `signature` is r‖s, each big-endian
/// and as long as the curve's numbers. Anything malformed simply does not hold.
bool verify(Curve curve, QByteArrayView publicPoint, QByteArrayView data, QByteArrayView signature);

} // namespace trust
