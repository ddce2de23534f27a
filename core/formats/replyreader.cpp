#include "core/formats/replyreader.h"

#include "core/formats/particulierjson.h"

void ReplyReader::note(const QString &key)
{
    if (m_wrongKey.isEmpty())
        m_wrongKey = key;
}

QString ReplyReader::textOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    if (!isNothing(value) && !value.isString())
        note(key);
    return cleaned(value.toString());
}

QJsonObject ReplyReader::objectOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    if (!isNothing(value) && !value.isObject())
        note(key);
    return value.toObject();
}
