#include "core/sources/practicefamilies.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sources {

static QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &text : array)
        texts << text.toString();
    return texts;
}

static IdentityFields identityOf(const QJsonObject &written)
{
    return {written[u"birth_name"].toString(), written[u"usage_name"].toString(), textsOf(written[u"given_names"].toArray()),
            written[u"birth_date"].toString(), written[u"sex"].toString(),        written[u"country"].toString(),
            written[u"commune"].toString()};
}

static PracticeAnswer answerOf(const QJsonObject &written)
{
    PracticeAnswer answer;
    answer.status = written[u"status"].toInt();
    answer.retryAfter = written[u"retry_after"].toString().toLatin1();
    if (written.contains(u"delay_ms"))
        answer.delay = std::chrono::milliseconds(written[u"delay_ms"].toInt());
    answer.data = written[u"data"].toObject();
    answer.participation = written[u"participation"].toObject();
    answer.errors = written[u"errors"].toArray();
    return answer;
}

static PracticeCase caseOf(const QJsonObject &written)
{
    PracticeCase practice{written[u"id"].toString(), written[u"title"].toString(),
                          identityOf(written[u"identity"].toObject()), {}};
    if (const QJsonObject filed = written[u"filed_as"].toObject(); !filed.isEmpty())
        practice.filedAs = {filed[u"birth_name"].toString(), textsOf(filed[u"given_names"].toArray())};
    const QJsonArray answers = written[u"answers"].toArray();
    for (const QJsonValue &answer : answers)
        practice.answers.append(answerOf(answer.toObject()));
    return practice;
}

QList<PracticeCase> practiceCases()
{
    QFile file(u":/practice/families.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<PracticeCase> cases;
    const QJsonArray families = QJsonDocument::fromJson(file.readAll())[u"families"].toArray();
    for (const QJsonValue &family : families)
        cases.append(caseOf(family.toObject()));
    return cases;
}

} // namespace sources
