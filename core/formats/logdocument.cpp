#include "core/formats/logdocument.h"

using namespace Qt::StringLiterals;

QString toText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

Result<QDateTime> parseInstant(QStringView text)
{
    const QDateTime instant = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() != Qt::UTC)
        return refused(Problem::NotADate, u"instant"_s);
    return instant;
}

Result<QUuid> parseId(QStringView text)
{
    const QUuid id = QUuid::fromString(text);
    if (id.isNull())
        return refused(Problem::UnknownCode, u"id"_s);
    return id;
}
