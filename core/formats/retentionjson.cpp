#include "core/formats/retentionjson.h"

#include "core/formats/logdocument.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

QJsonObject toJson(const RetentionPolicy &policy)
{
    QJsonObject json;
    for (const RetentionCategory category : allCategories)
        json.insert(toString(category), policy.months(category));
    return json;
}

static RetentionPolicy readPolicy(const StrictObject &object)
{
    RetentionPolicy policy;
    for (const RetentionCategory category : allCategories) {
        const QString key = toString(category);
        const qint64 months = object.integer(key);
        policy = object.accepted(key, policy.with(category, static_cast<int>(std::clamp<qint64>(months, 0, 1000)))).value_or(policy);
    }
    return policy;
}

Result<RetentionPolicy> parseRetentionPolicy(const QJsonObject &json)
{
    FieldReport report;
    const RetentionPolicy policy = readPolicy(StrictObject(json, report));
    if (!report.isClear())
        return report.first();
    return policy;
}

static QJsonObject toJson(const SlipCase &each)
{
    return {{u"case"_s, each.number.toString()},
            {u"category"_s, toString(each.category)},
            {u"first"_s, each.first.toString(Qt::ISODate)},
            {u"last_use"_s, each.lastUse.toString(Qt::ISODate)}};
}

static QJsonObject toJson(const SlipLine &line)
{
    return {{u"category"_s, toString(line.category)},
            {u"year"_s, line.year},
            {u"cases"_s, line.cases},
            {u"first"_s, line.first.toString(Qt::ISODate)},
            {u"last"_s, line.last.toString(Qt::ISODate)}};
}

QJsonObject toJson(const EliminationSlip &slip)
{
    QJsonArray cases;
    for (const SlipCase &each : slip.cases)
        cases.append(toJson(each));
    QJsonArray lines;
    for (const SlipLine &line : linesOf(slip))
        lines.append(toJson(line));
    QJsonArray months;
    for (const YearMonth &month : slip.months)
        months.append(month.toString());
    return {{u"format"_s, currentLogFormat},
            {u"slip"_s, slip.id.toString(QUuid::WithoutBraces)},
            {u"at"_s, toText(slip.at)},
            {u"agent"_s, slip.agent},
            {u"due_by"_s, slip.dueBy.toString(Qt::ISODate)},
            {u"purgeable_on"_s, purgeableOn(slip).toString(Qt::ISODate)},
            {u"months_kept"_s, toJson(slip.policy)},
            {u"summary"_s, lines}, // for whoever reads the file: the cases say it already
            {u"cases"_s, cases},
            {u"consultations"_s, months}};
}

static SlipCase readSlipCase(const StrictObject &object)
{
    return {.number = object.parsed(u"case", &CaseNumber::parse).value_or(CaseNumber()),
            .category = object.parsed(u"category", parseRetentionCategory).value_or(RetentionCategory::Undecided),
            .first = object.date(u"first"),
            .lastUse = object.date(u"last_use")};
}

static std::optional<EliminationSlip> readSlip(const StrictObject &object)
{
    EliminationSlip slip{.id = object.parsed(u"slip", parseId).value_or(QUuid()),
                         .at = object.parsed(u"at", parseInstant).value_or(QDateTime()),
                         .agent = object.text(u"agent"),
                         .dueBy = object.date(u"due_by"),
                         .policy = readPolicy(object.object(u"months_kept")),
                         .cases = {},
                         .months = {}};
    for (const StrictObject &each : object.objects(u"cases"))
        slip.cases.append(readSlipCase(each));
    for (const QString &month : object.texts(u"consultations"))
        slip.months.append(object.accepted(u"consultations", YearMonth::parse(month)).value_or(YearMonth()));
    return slip;
}

Result<EliminationSlip> parseEliminationSlip(const QJsonObject &json)
{
    return parseDocument<EliminationSlip>(json, readSlip);
}
