#pragma once
#include "core/formats/strictobject.h"

#include <QDateTime>
#include <QUuid>

// What the documents of the log have in common.

inline constexpr int currentLogFormat = 1;

QString toText(const QDateTime &instant);
Result<QDateTime> parseInstant(QStringView text);
Result<QUuid> parseId(QStringView text);

/// One document of the log: its format first, then all of it or the field that is wrong.
template <typename T>
Result<T> parseDocument(const QJsonObject &json, std::optional<T> (*read)(const StrictObject &))
{
    FieldReport report;
    const StrictObject object(json, report);
    if (const qint64 format = object.integer(u"format"); format > currentLogFormat)
        return Error{Fault::Refused, QStringLiteral("format: written by a newer version")};
    else if (format != currentLogFormat)
        return Error{Fault::Unreadable, QStringLiteral("format")};
    const std::optional<T> document = read(object);
    if (!document || !report.isClear())
        return Error{Fault::Unreadable, report.first().detail, report.first().problem};
    return *document;
}
