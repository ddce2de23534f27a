#include "core/casework/publishedregister.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

static QString registerFile(const QString &folder)
{
    return QDir(folder).filePath(u"published.json"_s);
}

QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

static QJsonObject toJson(const Publication &publication)
{
    return {{u"file"_s, publication.file}, {u"id"_s, publication.id},
            {u"act"_s, publication.act},   {u"sha256"_s, publication.sha256},
            {u"by"_s, publication.who},    {u"at"_s, publication.when.toString(Qt::ISODate)}};
}

static Publication fromJson(const QJsonObject &line)
{
    return {.file = line[u"file"_s].toString(),
            .id = line[u"id"_s].toString(),
            .act = line[u"act"_s].toString(),
            .sha256 = line[u"sha256"_s].toString(),
            .who = line[u"by"_s].toString(),
            .when = QDateTime::fromString(line[u"at"_s].toString(), Qt::ISODate)};
}

Result<QList<Publication>> readRegister(const QString &folder)
{
    QFile file(registerFile(folder));
    if (!file.exists())
        return QList<Publication>();
    const Error unreadable{Fault::Unreadable, u"schedules: the register of the published ones"_s};
    if (!file.open(QIODevice::ReadOnly))
        return unreadable;
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    if (content[u"format"_s].toInt() != 1 || !content[u"published"_s].isArray())
        return unreadable;
    QList<Publication> publications;
    for (const QJsonValue &line : content[u"published"_s].toArray()) {
        publications << fromJson(line.toObject());
        if (publications.last().file.isEmpty() || publications.last().sha256.isEmpty())
            return unreadable;
    }
    return publications;
}

Result<Done> writeRegister(const QString &folder, const QList<Publication> &publications)
{
    QJsonArray lines;
    for (const Publication &publication : publications)
        lines.append(toJson(publication));
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"published"_s, lines}}).toJson();
    QSaveFile file(registerFile(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Fault::Refused, u"schedules: the register cannot be written"_s};
    return Done();
}
