#pragma once
#include "core/seal/keys.h"

#include <QByteArray>
#include <QStringView>

#include <chrono>
#include <optional>

namespace seal {

/// How hard Argon2id makes a password to try.
struct PasswordCost {
    quint64 passes = 3;
    quint64 memory = 64ull << 20; ///< Bytes.
    friend bool operator==(const PasswordCost &, const PasswordCost &) = default;
};

/// The least that is taken, and written: 64 MiB three times.
inline constexpr PasswordCost leastCost{};

/// What takes about `time` on this machine, never less than leastCost nor more than 1 GiB. Tries it out: takes about a
/// tenth of a second.
PasswordCost costFor(std::chrono::milliseconds time);

inline constexpr qsizetype saltSize = 16;

/// The key of a password, in NFC, as UTF-8 (Argon2id, version 1.3). None when the memory is not there, or for a cost below the
/// least one: a file that asks for less was tampered with.
std::optional<BriefKey> keyOf(QStringView password, QByteArrayView salt, const PasswordCost &cost);

} // namespace seal
