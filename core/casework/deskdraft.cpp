#include "core/casework/deskdraft.h"

#include "core/formats/householdjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static constexpr int format = 1;

static QJsonObject toJson(const IdentityFields &fields)
{
    return {{u"birth_name"_s, fields.birthName},
            {u"usage_name"_s, fields.usageName},
            {u"given_names"_s, QJsonArray::fromStringList(fields.givenNames)},
            {u"birth_date"_s, fields.birthDate},
            {u"sex"_s, fields.sex},
            {u"country"_s, fields.country},
            {u"commune"_s, fields.commune}};
}

static IdentityFields readFields(const StrictObject &object)
{
    return {.birthName = object.text(u"birth_name"),
            .usageName = object.text(u"usage_name"),
            .givenNames = object.texts(u"given_names"),
            .birthDate = object.text(u"birth_date"),
            .sex = object.text(u"sex"),
            .country = object.text(u"country"),
            .commune = object.text(u"commune")};
}

QByteArray toBytes(const DeskDraft &draft)
{
    const QJsonObject json{{u"format"_s, format},
                           {u"applicant"_s, toJson(draft.applicant)},
                           {u"case"_s, draft.number ? draft.number->toString() : QString()},
                           {u"based_on"_s, draft.basedOn},
                           {u"household"_s, toJson(draft.household)},
                           {u"day"_s, draft.day.toString(Qt::ISODate)},
                           {u"removals"_s, QJsonArray::fromStringList(draft.removals)},
                           {u"reason"_s, draft.reason}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

static DeskDraft readDraft(const StrictObject &object)
{
    DeskDraft draft{.applicant = readFields(object.object(u"applicant")),
                    .number = {},
                    .basedOn = int(object.integer(u"based_on")),
                    .household = readHousehold(object.object(u"household")),
                    .day = object.date(u"day"),
                    .removals = object.texts(u"removals"),
                    .reason = object.text(u"reason")};
    if (!object.text(u"case").isEmpty())
        draft.number = object.parsed(u"case", &CaseNumber::parse);
    return draft;
}

Result<DeskDraft> parseDeskDraft(const QByteArray &bytes)
{
    FieldReport report;
    const StrictObject object(QJsonDocument::fromJson(bytes).object(), report);
    const qint64 version = object.integer(u"format");
    if (version > format)
        return Error{Fault::Refused, u"draft of the desk: format"_s, Problem::NewerVersion};
    const DeskDraft draft = readDraft(object);
    if (!report.isClear())
        return Error{Fault::Unreadable, u"draft of the desk: "_s + report.first().detail, report.first().problem};
    return draft;
}
