#include "core/seal/keys.h"

#include "core/seal/sodium.h"

#include <QByteArray>

#include <algorithm>
#include <new>

namespace seal {

BriefKey::~BriefKey()
{
    sodium_memzero(m_bytes.data(), keySize);
}

BriefKey::BriefKey(BriefKey &&other) noexcept : m_bytes(other.m_bytes)
{
    sodium_memzero(other.m_bytes.data(), keySize);
}

BriefKey BriefKey::random()
{
    readySodium();
    BriefKey key;
    randombytes_buf(key.m_bytes.data(), keySize);
    return key;
}

BriefKey BriefKey::from(QByteArrayView bytes)
{
    Q_ASSERT(bytes.size() == qsizetype(keySize));
    BriefKey key;
    std::copy_n(bytes.begin(), keySize, key.m_bytes.begin());
    return key;
}

LockedKey::LockedKey(KeyView key)
{
    readySodium();
    m_bytes = static_cast<Byte *>(sodium_malloc(keySize));
    if (!m_bytes)
        throw std::bad_alloc();
    std::ranges::copy(key, m_bytes);
    sodium_mprotect_readonly(m_bytes);
}

LockedKey::~LockedKey()
{
    sodium_free(m_bytes); // wipes first; nothing happens to a moved key
}

LockedKey::LockedKey(LockedKey &&other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)) {}

BriefKey derived(KeyView main, quint64 use)
{
    static_assert(crypto_kdf_KEYBYTES == keySize);
    BriefKey key;
    crypto_kdf_derive_from_key(key.bytes().data(), keySize, use, "PFAMLOG1", main.data());
    return key;
}

void wipe(void *memory, std::size_t size)
{
    sodium_memzero(memory, size);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

QByteArray randomBytes(qsizetype count)
{
    readySodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

} // namespace seal
