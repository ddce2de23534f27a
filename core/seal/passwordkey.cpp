#include "core/seal/passwordkey.h"

#include "core/seal/sodium.h"

#include <QString>

#include <algorithm>

namespace seal {

static constexpr quint64 mebibyte = 1ull << 20;
static constexpr quint64 greatestMemory = 1024 * mebibyte;
static constexpr quint64 greatestPasses = 20;

PasswordCost costFor(std::chrono::milliseconds time)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const auto begin = std::chrono::steady_clock::now();
    static_cast<void>(keyOf(u"calibration", QByteArray(saltSize, '\0'), leastCost));
    const Milliseconds least = std::chrono::steady_clock::now() - begin;
    // The time grows with the memory that is filled; steps of 16 MiB are fine enough.
    const double times = std::max(1.0, Milliseconds(time) / std::max(least, Milliseconds(1)));
    const auto memory = static_cast<quint64>(double(leastCost.memory) * times) / (16 * mebibyte) * (16 * mebibyte);
    return {leastCost.passes, std::clamp(memory, leastCost.memory, greatestMemory)};
}

static bool isReasonable(const PasswordCost &cost)
{
    return cost.passes >= leastCost.passes && cost.passes <= greatestPasses && cost.memory >= leastCost.memory
        && cost.memory <= greatestMemory;
}

std::optional<BriefKey> keyOf(QStringView password, QByteArrayView salt, const PasswordCost &cost)
{
    if (!isReasonable(cost) || salt.size() != saltSize)
        return std::nullopt;
    readySodium();
    QByteArray text = password.toString().normalized(QString::NormalizationForm_C).toUtf8();
    BriefKey key;
    const int failed = crypto_pwhash(key.bytes().data(), keySize, text.constData(),
                                     static_cast<unsigned long long>(text.size()), bytesOf(salt.data()), cost.passes,
                                     static_cast<std::size_t>(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    wipe(text);
    return failed ? std::nullopt : std::optional(std::move(key));
}

} // namespace seal
