#pragma once
#include "core/seal/keys.h"

#include <QByteArray>

#include <optional>

namespace seal {

/// nonce (24 bytes, random) | ciphertext | tag (16): XChaCha20-Poly1305. `binding` is not in the box but must be the same to
/// open it: what the box is about and where it stands.
QByteArray sealed(KeyView key, QByteArrayView content, QByteArrayView binding);

/// None when the box was changed, stood elsewhere, or has another key: which of them cannot be told.
std::optional<QByteArray> opened(KeyView key, QByteArrayView box, QByteArrayView binding);

/// The content with its length, filled with zeros to a multiple of `step`, so that a box's size says little:
/// format (1 byte: 1) | length (4 bytes, little endian) | content | zeros.
QByteArray padded(QByteArrayView content, qsizetype step);
/// The same with a content that is made smaller first: format (1 byte: 2) | length (4) | length of the content before
/// (4) | zlib (RFC 1950) | zeros. For what is long and says the same again; no stranger chooses a part of it, so that
/// its size gives nothing away.
QByteArray packed(QByteArrayView content, qsizetype step);

/// None for what padded() and packed() have not made; a higher format byte is kept apart as « newer », see isNewer().
std::optional<QByteArray> unpadded(QByteArrayView text);
/// Whether a later version of this program wrote it.
bool isNewer(QByteArrayView text);

} // namespace seal
