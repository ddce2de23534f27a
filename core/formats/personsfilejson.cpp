#include "core/formats/personsfilejson.h"

#include "core/formats/casefilejson.h"
#include "core/formats/householdjson.h"
#include "core/formats/logdocument.h"
#include "core/formats/logjson.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

template <typename T, typename Make>
static QJsonArray arrayOf(const QList<T> &values, Make make)
{
    QJsonArray array;
    std::ranges::transform(values, std::back_inserter(array), make);
    return array;
}

static QJsonObject withoutEmpty(QJsonObject json)
{
    for (auto field = json.begin(); field != json.end();)
        field = field.value() == QJsonValue(QString()) ? json.erase(field) : ++field;
    return json;
}

static QJsonObject toJson(const DisclosedRevision &revision)
{
    QJsonObject json{{u"capacity"_s, toString(revision.capacity)},
                     {u"version"_s, revision.version},
                     {u"kind"_s, toString(revision.kind)},
                     {u"at"_s, toText(revision.at)},
                     {u"agent"_s, revision.agent},
                     {u"reason"_s, revision.reason},
                     {u"applicant_name"_s, revision.applicantName},
                     {u"household"_s, toJson(revision.household)},
                     {u"decisions"_s, arrayOf(revision.decisions, [](const Decision &decision) { return withoutEmpty(toJson(decision)); })},
                     {u"note"_s, revision.note},
                     {u"request_id"_s, revision.requestId},
                     {u"withheld"_s, QJsonArray::fromStringList(revision.withheld)}};
    if (revision.identity)
        json.insert(u"identity"_s, toJson(*revision.identity));
    return withoutEmpty(json);
}

/// A mark or a line of the journal as the log holds it, without the version of that form.
template <typename T>
static QJsonObject told(const T &entry)
{
    QJsonObject json = toJson(entry);
    json.remove(u"format"_s);
    return withoutEmpty(json);
}

static QJsonObject toJson(const DisclosedCase &each)
{
    return {{u"case"_s, each.number.toString()},
            {u"unreadable"_s, each.isUnreadable},
            {u"revisions"_s, arrayOf(each.revisions, [](const DisclosedRevision &revision) { return toJson(revision); })},
            {u"revisions_of_others"_s, each.othersRevisions},
            {u"marks"_s, arrayOf(each.marks, told<CaseMark>)},
            {u"journal"_s, arrayOf(each.lines, told<JournalLine>)}};
}

QJsonObject toJson(const SubjectAnswer &answer)
{
    return {{u"format"_s, currentLogFormat},
            {u"at"_s, toText(answer.at)},
            {u"agent"_s, answer.agent},
            {u"person"_s, toJson(answer.person)},
            {u"cases"_s, arrayOf(answer.cases, [](const DisclosedCase &each) { return toJson(each); })},
            {u"askings"_s, arrayOf(answer.askings, told<JournalLine>)}};
}
