#include "core/seal/box.h"

#include "core/seal/sodium.h"

#include <QtEndian>

#include <algorithm>

namespace seal {

static constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static constexpr char format = 1;
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

QByteArray padded(QByteArrayView content, qsizetype step)
{
    const qsizetype size = headerSize + content.size();
    QByteArray text((size + step - 1) / step * step, '\0');
    text[0] = format;
    qToLittleEndian(static_cast<quint32>(content.size()), text.data() + 1);
    std::ranges::copy(content, text.begin() + headerSize);
    return text;
}

std::optional<QByteArray> unpadded(QByteArrayView text)
{
    if (text.size() < headerSize || text.front() != format)
        return std::nullopt;
    const qsizetype length = qFromLittleEndian<quint32>(text.data() + 1);
    if (length > text.size() - headerSize)
        return std::nullopt;
    return text.sliced(headerSize, length).toByteArray();
}

bool isNewer(QByteArrayView text)
{
    return !text.isEmpty() && static_cast<unsigned char>(text.front()) > format;
}

} // namespace seal
