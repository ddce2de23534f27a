#include "core/formats/importmappingjson.h"

#include "core/formats/strictobject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

Result<ImportMapping> parseImportMapping(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{Fault::Unreadable, u"mapping"_s};
    FieldReport report;
    const StrictObject object(document.object(), report);
    object.allowOnly({u"format", u"columns"});
    if (object.integer(u"format") > 1)
        return Error{Fault::Refused, u"format"_s, Problem::NewerVersion};
    const QJsonObject columns = document[u"columns"_s].toObject();
    const StrictObject targets = object.object(u"columns");
    ImportMapping mapping;
    for (auto column = columns.begin(); column != columns.end(); ++column)
        mapping.columns.append({column.key(), targets.parsedOrNull(column.key(), ImportTarget::parse)});
    if (!report.isClear())
        return report.first();
    return mapping;
}

QByteArray toJson(const ImportMapping &mapping)
{
    QJsonObject columns;
    for (const ImportMapping::Column &column : mapping.columns)
        columns.insert(column.heading, column.target ? QJsonValue(column.target->toString()) : QJsonValue::Null);
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"columns"_s, columns}}).toJson();
}
