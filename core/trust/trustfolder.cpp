#include "core/trust/trustfolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace trust {

/// No certificate nor list of this trade is near as large.
static constexpr qint64 largestObject = 4 * 1024 * 1024;

/// « FR06-FPE7-20260301.der »: sorted by name, certificates of one id come in the order of time. « FR06.crl »: the
/// newest list takes the place of the one before.
static QString fileNameOf(const ImportedObject &object)
{
    if (object.kind == ImportedObject::RevocationList)
        return QString::fromLatin1(object.authority + ".crl");
    return QString::fromLatin1(object.authority + '-' + object.id + '-') + object.from.toString(u"yyyyMMdd"_s)
        + u".der"_s;
}

TrustData loadTrust(const QString &folder, TrustData data)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.der"_s, u"*.crl"_s}, QDir::Files, QDir::Name);
    QList<QByteArray> objects;
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.size() <= largestObject && file.open(QIODevice::ReadOnly))
            objects.append(file.readAll());
    }
    for (const QByteArray &object : std::as_const(objects))
        importObject(object, data);
    return data;
}

static bool save(const ImportedObject &object, const QDir &folder)
{
    QSaveFile file(folder.filePath(fileNameOf(object)));
    return file.open(QIODevice::WriteOnly) && file.write(object.der) == object.der.size() && file.commit();
}

Result<QList<ImportedObject>> importFile(QByteArrayView file, const QString &folder, TrustData &data)
{
    TrustData after = data;
    QList<ImportedObject> objects;
    const QList<QByteArray> ders = objectsIn(file);
    for (const QByteArray &der : ders)
        objects.append(importObject(der, after));
    for (const ImportedObject &object : std::as_const(objects)) {
        if (object.result == Import::Added && !(QDir().mkpath(folder) && save(object, QDir(folder))))
            return Error{Fault::Refused, u"trust data: the folder cannot be written"_s};
    }
    data = after;
    return objects;
}

} // namespace trust
