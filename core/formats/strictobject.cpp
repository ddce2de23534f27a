#include "core/formats/strictobject.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

void FieldReport::refuse(const QString &field, Problem problem)
{
    if (!m_first)
        m_first = refused(problem, field);
}

StrictObject::StrictObject(QJsonObject object, FieldReport &report, QString path)
    : m_object(std::move(object)), m_report(&report), m_path(std::move(path))
{
}

QString StrictObject::pathOf(QStringView key) const
{
    return m_path.isEmpty() ? key.toString() : u"%1.%2"_s.arg(m_path, key);
}

void StrictObject::allowOnly(std::initializer_list<QStringView> keys) const
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (std::ranges::find(keys, QStringView(member.key())) == keys.end())
            refuse(member.key(), Problem::UnknownCode);
    }
}

bool StrictObject::isEmpty(QStringView key) const
{
    const QJsonValue found = m_object.value(key);
    return found.isUndefined() || found.isNull();
}

static Problem mismatch(QJsonValue::Type wanted)
{
    return wanted == QJsonValue::Double ? Problem::NotANumber : Problem::UnknownCode;
}

QJsonValue StrictObject::value(QStringView key, QJsonValue::Type type) const
{
    QJsonValue found = m_object.value(key);
    if (found.type() == type)
        return found;
    refuse(key, isEmpty(key) ? Problem::Missing : mismatch(type));
    return QJsonValue::Undefined;
}

QString StrictObject::text(QStringView key) const
{
    return value(key, QJsonValue::String).toString();
}

QString StrictObject::textOrEmpty(QStringView key) const
{
    return isEmpty(key) ? QString() : text(key);
}

QStringList StrictObject::texts(QStringView key) const
{
    QStringList result;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (const auto &entry : array) {
        if (!entry.isString())
            refuse(key, mismatch(QJsonValue::String));
        result << entry.toString();
    }
    return result;
}

bool StrictObject::truth(QStringView key) const
{
    return value(key, QJsonValue::Bool).toBool();
}

qint64 StrictObject::integer(QStringView key) const
{
    constexpr qint64 none = std::numeric_limits<qint64>::min(); // toInteger() gives it back for 1.5 and 1e30
    const QJsonValue number = value(key, QJsonValue::Double);
    const qint64 result = number.toInteger(none);
    if (result != none)
        return result;
    if (!number.isUndefined())
        refuse(key, Problem::NotANumber);
    return 0;
}

std::optional<qint64> StrictObject::integerOrNull(QStringView key) const
{
    return m_object.value(key).isNull() ? std::nullopt : std::optional(integer(key));
}

QDate StrictObject::date(QStringView key) const
{
    const QString iso = text(key);
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    if (!iso.isEmpty() && !day.isValid())
        refuse(key, Problem::NotADate);
    return day;
}

StrictObject StrictObject::object(QStringView key) const
{
    return {value(key, QJsonValue::Object).toObject(), *m_report, pathOf(key)};
}

StrictObject StrictObject::element(QStringView key, qsizetype index, const QJsonValue &value) const
{
    const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(index);
    if (!value.isObject())
        m_report->refuse(path, mismatch(QJsonValue::Object));
    return {value.toObject(), *m_report, path};
}

QList<StrictObject> StrictObject::objects(QStringView key) const
{
    QList<StrictObject> result;
    const QJsonArray array = value(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        result.append(element(key, i, array[i]));
    return result;
}
