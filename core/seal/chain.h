#pragma once
#include "core/seal/keys.h"

#include <QByteArray>

namespace seal {

/// BLAKE2b-256.
QByteArray digest(QByteArrayView bytes);

/// BLAKE2b-128 under a public value: a name that says nothing by itself.
QByteArray pseudonym(QByteArrayView name, QByteArrayView salt);

/// One link of a chain: BLAKE2b-256 under the chain's key of the link before and of what is added. Only who has the key can
/// make one, so that what was added can be neither changed, nor taken away, nor put elsewhere unseen.
QByteArray link(KeyView chain, QByteArrayView previous, QByteArrayView added);

} // namespace seal
