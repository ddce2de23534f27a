#include "core/store/boxplace.h"

#include <QtEndian>

static QByteArray littleEndian(auto number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray contentKeyName(const QUuid &contentKey)
{
    return contentKey.toRfc4122();
}

QByteArray dataKeyName(quint32 dataKey)
{
    return littleEndian(dataKey) + QByteArray(12, '\0');
}

QByteArray bindingOf(const BoxPlace &place)
{
    return "PFBX1" + place.store.toRfc4122() + place.owner.toRfc4122() + littleEndian(place.version)
        + static_cast<char>(place.kind) + place.key;
}
