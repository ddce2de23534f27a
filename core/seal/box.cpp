#include "core/seal/box.h"

#include "core/seal/sodium.h"

#include <QtEndian>

#include <algorithm>

namespace seal {

static constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static constexpr char plain = 1;
static constexpr char compressed = 2;
static constexpr qsizetype headerSize = 1 + sizeof(quint32);

static std::size_t sizeOf(QByteArrayView bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

QByteArray sealed(KeyView key, QByteArrayView content, QByteArrayView binding)
{
    readySodium();
    QByteArray box(nonceSize + content.size() + tagSize, Qt::Uninitialized);
    unsigned char *nonce = bytesOf(box.data());
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytesOf(content.data()), sizeOf(content),
                                               bytesOf(binding.data()), sizeOf(binding), nullptr, nonce, key.data());
    return box;
}

std::optional<QByteArray> opened(KeyView key, QByteArrayView box, QByteArrayView binding)
{
    if (box.size() < nonceSize + tagSize)
        return std::nullopt;
    QByteArray content(box.size() - nonceSize - tagSize, Qt::Uninitialized);
    const unsigned char *nonce = bytesOf(box.data());
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(content.data()), nullptr, nullptr, nonce + nonceSize, sizeOf(box) - nonceSize, bytesOf(binding.data()),
        sizeOf(binding), nonce, key.data());
    return refused ? std::nullopt : std::optional(content);
}

static QByteArray filled(char format, QByteArrayView content, qsizetype step)
{
    const qsizetype size = headerSize + content.size();
    QByteArray text((size + step - 1) / step * step, '\0');
    text[0] = format;
    qToLittleEndian(static_cast<quint32>(content.size()), text.data() + 1);
    std::ranges::copy(content, text.begin() + headerSize);
    return text;
}

QByteArray padded(QByteArrayView content, qsizetype step)
{
    return filled(plain, content, step);
}

QByteArray packed(QByteArrayView content, qsizetype step)
{
    QByteArray small = qCompress(reinterpret_cast<const uchar *>(content.data()), content.size(), 1);
    qToLittleEndian(static_cast<quint32>(content.size()), small.data()); // Qt's own length comes first, in the other order
    QByteArray text = filled(compressed, small, step);
    wipe(small);
    return text;
}

/// What packed() made smaller. Never more than it says, nor than a case can have.
static std::optional<QByteArray> unpacked(QByteArrayView content)
{
    static constexpr quint32 largest = 64u << 20;
    if (content.size() < qsizetype(sizeof(quint32)))
        return std::nullopt;
    const auto length = qFromLittleEndian<quint32>(content.data());
    if (length > largest)
        return std::nullopt;
    QByteArray forQt = content.toByteArray();
    qToBigEndian(length, forQt.data());
    const QByteArray large = qUncompress(forQt);
    wipe(forQt);
    return large.size() == qsizetype(length) ? std::optional(large) : std::nullopt;
}

std::optional<QByteArray> unpadded(QByteArrayView text)
{
    if (text.size() < headerSize || (text.front() != plain && text.front() != compressed))
        return std::nullopt;
    const qsizetype length = qFromLittleEndian<quint32>(text.data() + 1);
    if (length > text.size() - headerSize)
        return std::nullopt;
    const QByteArrayView content = text.sliced(headerSize, length);
    return text.front() == compressed ? unpacked(content) : std::optional(content.toByteArray());
}

bool isNewer(QByteArrayView text)
{
    return !text.isEmpty() && static_cast<unsigned char>(text.front()) > compressed;
}

} // namespace seal
