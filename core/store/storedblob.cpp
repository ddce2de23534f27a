#include "core/store/storedblob.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

static constexpr char plainJson = 1;
static constexpr qsizetype digestSize = 32;
static constexpr qsizetype headerSize = 1 + digestSize;

static QByteArray digestOf(QByteArrayView text, const BlobPlace &place)
{
    QByteArray version(sizeof(qint32), Qt::Uninitialized);
    qToLittleEndian(static_cast<qint32>(place.version), version.data());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(place.caseId.toRfc4122());
    hash.addData(version);
    hash.addData(QByteArray(1, static_cast<char>(place.column)));
    hash.addData(text);
    return hash.result();
}

QByteArray toBlob(const QJsonObject &document, const BlobPlace &place)
{
    const QByteArray text = QJsonDocument(document).toJson(QJsonDocument::Compact);
    return QByteArray(1, plainJson) + digestOf(text, place) + text;
}

Result<QJsonObject> fromBlob(const QByteArray &blob, const BlobPlace &place)
{
    if (blob.size() <= headerSize)
        return Error{Fault::Unreadable, u"blob: too short"_s};
    if (blob.front() > plainJson)
        return Error{Fault::Refused, u"blob: written by a newer version"_s};
    const QByteArray text = blob.mid(headerSize);
    if (blob.front() != plainJson || blob.mid(1, digestSize) != digestOf(text, place))
        return Error{Fault::Unreadable, u"blob: damaged"_s};
    return QJsonDocument::fromJson(text).object();
}
