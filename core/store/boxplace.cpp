#include "core/store/boxplace.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

QByteArray contentKeyName(const QUuid &contentKey)
{
    return contentKey.toRfc4122();
}

QByteArray dataKeyName(quint32 dataKey)
{
    QByteArray name(16, '\0');
    qToLittleEndian(dataKey, name.data());
    return name;
}

/// The bytes of toRfc4122() without a value of their own.
static char *written(char *to, const QUuid &id)
{
    to = std::ranges::copy(std::bit_cast<std::array<char, 4>>(qToBigEndian(id.data1)), to).out;
    to = std::ranges::copy(std::bit_cast<std::array<char, 2>>(qToBigEndian(id.data2)), to).out;
    to = std::ranges::copy(std::bit_cast<std::array<char, 2>>(qToBigEndian(id.data3)), to).out;
    return std::ranges::copy(id.data4, to).out;
}

/// In one piece: it is made for every box of a log that is unlocked.
QByteArray bindingOf(const BoxPlace &place)
{
    static constexpr QByteArrayView magic("PFBX1");
    QByteArray binding(magic.size() + 2 * 16 + qsizetype(sizeof place.version) + 1 + place.key.size(), Qt::Uninitialized);
    char *at = std::ranges::copy(magic, binding.data()).out;
    at = written(written(at, place.store), place.owner);
    qToLittleEndian(place.version, at);
    at += sizeof place.version;
    *at++ = static_cast<char>(place.kind);
    std::ranges::copy(place.key, at);
    return binding;
}
