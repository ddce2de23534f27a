#pragma once
#include "core/seal/keys.h"

#include <QByteArray>

#include <optional>

namespace seal {

/// What a key can be handed to somebody with who is not there: their public half is known to all, the secret one only to
/// their password. X25519.
struct KeyPair {
    BriefKey secret;
    QByteArray publicKey; ///< 32 bytes
    static KeyPair random();
    static KeyPair of(BriefKey secret);
};

/// libsodium's sealed box (crypto_box_seal): whoever has the public half can make one, only the secret half opens it.
QByteArray handedTo(QByteArrayView publicKey, QByteArrayView content);
std::optional<QByteArray> received(const KeyPair &pair, QByteArrayView box);

} // namespace seal
