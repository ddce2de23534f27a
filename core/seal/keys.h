#pragma once
#include <QByteArrayView>
#include <QtGlobal>

#include <array>
#include <span>

namespace seal {

inline constexpr std::size_t keySize = 32;
using Byte = unsigned char;
using KeyView = std::span<const Byte, keySize>;

/// A key for the length of a function: wiped when it goes.
class BriefKey
{
public:
    /// All zero, to be filled.
    BriefKey() = default;
    ~BriefKey();
    BriefKey(BriefKey &&other) noexcept;
    BriefKey &operator=(BriefKey &&) = delete;
    Q_DISABLE_COPY(BriefKey)

    static BriefKey random();
    /// From exactly 32 bytes.
    static BriefKey from(QByteArrayView bytes);

    operator KeyView() const { return m_bytes; }
    std::span<Byte, keySize> bytes() { return m_bytes; }
    QByteArrayView view() const { return {m_bytes.data(), keySize}; }

private:
    std::array<Byte, keySize> m_bytes{};
};

/// A key for as long as somebody is at work: in memory that is never swapped, between guard pages, wiped when it goes.
class LockedKey
{
public:
    explicit LockedKey(KeyView key);
    ~LockedKey();
    LockedKey(LockedKey &&other) noexcept;
    LockedKey &operator=(LockedKey &&) = delete;
    Q_DISABLE_COPY(LockedKey)

    operator KeyView() const { return KeyView(m_bytes, keySize); }

private:
    Byte *m_bytes;
};

/// The key of one use, from a main key (crypto_kdf, context "PFAMLOG1"): uses never share a key.
BriefKey derived(KeyView main, quint64 use);

/// Overwrites memory that held something secret, in a way that the compiler keeps.
void wipe(void *memory, std::size_t size);
/// The bytes of an array that nobody else shares; then it is empty.
void wipe(QByteArray &bytes);

QByteArray randomBytes(qsizetype count);

} // namespace seal
