#include "core/formats/casefilejson.h"

#include "core/formats/householdjson.h"
#include "core/formats/logdocument.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

static Result<RevisionKind> parseKind(QStringView text)
{
    if (const auto kind = parseRevisionKind(text))
        return *kind;
    return refused(Problem::UnknownCode, u"revision kind"_s);
}

// Writing

static QString toText(QDate day)
{
    return day.toString(Qt::ISODate);
}

static QJsonObject toJson(const DecisionStep &step)
{
    return {{u"rule"_s, step.rule}, {u"text"_s, step.text}, {u"before"_s, step.before}, {u"after"_s, step.after}};
}

template <typename T>
static QJsonArray toJson(const QList<T> &parts)
{
    QJsonArray array;
    std::ranges::transform(parts, std::back_inserter(array), [](const T &part) { return toJson(part); });
    return array;
}

QJsonObject toJson(const Decision &decision)
{
    QJsonObject json{{u"service"_s, decision.service},
            {u"service_name"_s, decision.serviceName},
            {u"tier"_s, decision.tier},
            {u"price"_s, decision.price},
            {u"unit"_s, decision.unit},
            {u"valid_from"_s, toText(decision.validFrom)},
            {u"valid_until"_s, toText(decision.validUntil)},
            {u"schedule"_s, decision.scheduleId},
            {u"schedule_title"_s, decision.scheduleTitle},
            {u"act"_s, decision.act},
            {u"article"_s, decision.article},
            {u"steps"_s, toJson(decision.steps)}};
    if (!decision.child.isEmpty())
        json.insert(u"child"_s, decision.child);
    return json;
}

QJsonObject toJson(const Revision &revision)
{
    return {{u"format"_s, currentLogFormat},
            {u"id"_s, revision.id.toString(QUuid::WithoutBraces)},
            {u"case"_s, revision.number.toString()},
            {u"version"_s, revision.version},
            {u"kind"_s, toString(revision.kind)},
            {u"at"_s, toText(revision.at)},
            {u"agent"_s, revision.agent},
            {u"reason"_s, revision.reason},
            {u"applicant"_s, toJson(revision.applicant)},
            {u"household"_s, toJson(revision.household)},
            {u"decisions"_s, toJson(revision.decisions)},
            {u"note"_s, revision.note},
            {u"request_id"_s, revision.requestId}};
}

// Reading

static int readVersion(const StrictObject &object)
{
    const qint64 version = object.integer(u"version");
    if (version < 1 || version > std::numeric_limits<int>::max()) {
        object.refuse(u"version", Problem::OutOfRange);
        return 1;
    }
    return static_cast<int>(version);
}

static DecisionStep readStep(const StrictObject &object)
{
    return {.rule = object.text(u"rule"),
            .text = object.text(u"text"),
            .before = object.text(u"before"),
            .after = object.text(u"after")};
}

template <typename T>
static QList<T> readList(const StrictObject &object, QStringView key, T (*read)(const StrictObject &))
{
    QList<T> parts;
    const QList<StrictObject> objects = object.objects(key);
    std::ranges::transform(objects, std::back_inserter(parts), read);
    return parts;
}

static Decision readDecision(const StrictObject &object)
{
    return {.service = object.text(u"service"),
            .child = object.has(u"child") ? object.text(u"child") : QString(),
            .serviceName = object.text(u"service_name"),
            .tier = object.text(u"tier"),
            .price = object.text(u"price"),
            .unit = object.text(u"unit"),
            .validFrom = object.date(u"valid_from"),
            .validUntil = object.date(u"valid_until"),
            .scheduleId = object.text(u"schedule"),
            .scheduleTitle = object.text(u"schedule_title"),
            .act = object.text(u"act"),
            .article = object.text(u"article"),
            .steps = readList(object, u"steps", readStep)};
}

static std::optional<Revision> readRevision(const StrictObject &object)
{
    const auto applicant = readCivilIdentity(object.object(u"applicant"));
    if (!applicant)
        return std::nullopt;
    return Revision{.id = object.parsed(u"id", parseId).value_or(QUuid()),
                    .number = object.parsed(u"case", CaseNumber::parse).value_or(CaseNumber()),
                    .version = readVersion(object),
                    .kind = object.parsed(u"kind", parseKind).value_or(RevisionKind::Created),
                    .at = object.parsed(u"at", parseInstant).value_or(QDateTime()),
                    .agent = object.text(u"agent"),
                    .reason = object.text(u"reason"),
                    .applicant = *applicant,
                    .household = readHousehold(object.object(u"household")),
                    .decisions = readList(object, u"decisions", readDecision),
                    .note = object.text(u"note"),
                    .requestId = object.text(u"request_id")};
}

Result<Revision> parseRevision(const QJsonObject &json)
{
    return parseDocument<Revision>(json, readRevision);
}
