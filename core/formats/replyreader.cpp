#include "core/formats/replyreader.h"

#include "core/formats/particulierjson.h"

static constexpr qsizetype longestText = 500;

void ReplyReader::note(const QString &key)
{
    if (m_wrongKey.isEmpty())
        m_wrongKey = key;
}

QString ReplyReader::textOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    const QString text = value.toString();
    if ((!isNothing(value) && !value.isString()) || text.size() > longestText)
        note(key);
    return cleaned(text.left(longestText));
}

QJsonObject ReplyReader::objectOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    if (!isNothing(value) && !value.isObject())
        note(key);
    return value.toObject();
}
