#include "core/tariff/factsjson.h"

#include "core/tariff/vocabulary.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

static QJsonValue figureJson(const Exact &figure)
{
    static const Exact greatest(1'000'000'000);
    return figure.isInteger() && figure <= greatest ? QJsonValue(figure.numerator()) : QJsonValue(figure.toString());
}

template <typename Value, typename ToJson>
static void insertAll(QJsonObject &object, const QMap<QString, Value> &values, ToJson toJson)
{
    for (auto each = values.constBegin(); each != values.constEnd(); ++each)
        object.insert(each.key(), toJson(each.value()));
}

static QJsonObject childJson(const ChildFacts &child)
{
    QJsonObject object{{u"in_charge"_s, child.inCharge}};
    if (child.disabled)
        object.insert(u"disabled"_s, *child.disabled);
    if (child.registered)
        object.insert(u"registered"_s, *child.registered);
    if (child.age)
        object.insert(u"age"_s, *child.age);
    if (!child.schooling.isEmpty())
        object.insert(u"schooling"_s, child.schooling);
    return object;
}

static QJsonObject registrationJson(const Registration &registration)
{
    QJsonObject object;
    insertAll(object, registration.numbers, figureJson);
    insertAll(object, registration.words, [](const QString &word) { return QJsonValue(word); });
    if (!registration.statuses.isEmpty())
        object.insert(u"statuses"_s, QJsonArray::fromStringList(registration.statuses));
    return object;
}

template <typename Value, typename ToJson>
static void insertList(QJsonObject &object, const QString &key, const QList<Value> &values, ToJson toJson)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toJson(value));
    if (!array.isEmpty())
        object.insert(key, array);
}

QJsonObject factsJson(const Situation &situation)
{
    QJsonObject object;
    if (situation.quotient)
        object.insert(u"quotient"_s, figureJson(*situation.quotient));
    if (situation.children)
        object.insert(u"children"_s, *situation.children);
    if (situation.resident)
        object.insert(u"resident"_s, *situation.resident);
    insertAll(object, situation.numbers, figureJson);
    insertAll(object, situation.flags, [](bool flag) { return QJsonValue(flag); });
    insertAll(object, situation.words, [](const QString &word) { return QJsonValue(word); });
    const auto asText = [](const QString &word) { return QJsonValue(word); };
    insertList(object, u"statuses"_s, situation.statuses, asText);
    insertList(object, u"documents"_s, situation.documents, asText);
    QJsonObject counters;
    insertAll(counters, situation.counters, figureJson);
    if (!counters.isEmpty())
        object.insert(u"counters"_s, counters);
    insertList(object, u"family"_s, situation.family, childJson);
    insertList(object, u"registrations"_s, situation.registrations, registrationJson);
    return object;
}
