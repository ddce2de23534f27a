#pragma once
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <optional>

/// What stands in the way of reading a document: the first field that is wrong, by its path ("identity.birth.year").
/// Never the value of the field.
class FieldReport
{
public:
    void refuse(const QString &field, Problem problem);
    bool isClear() const { return !m_first; }
    const Error &first() const { return *m_first; }

private:
    std::optional<Error> m_first;
};

/// A JSON object of which every field is read with its type. A field of another type, or one that is missing where it
/// is needed, goes to the report; the reading goes on with an empty value, and whoever began it looks at the report.
class StrictObject
{
public:
    StrictObject(QJsonObject object, FieldReport &report, QString path = {});

    /// Reports the first key that is not one of these: in a file written by hand it is a slip that would lose data.
    void allowOnly(std::initializer_list<QStringView> keys) const;

    bool has(QStringView key) const { return m_object.contains(key); }
    /// Absent or null.
    bool isEmpty(QStringView key) const;
    void refuse(QStringView key, Problem problem) const { m_report->refuse(pathOf(key), problem); }

    QString text(QStringView key) const;
    QString textOrEmpty(QStringView key) const; ///< Absent and null are "".
    QStringList texts(QStringView key) const;
    bool truth(QStringView key) const;
    qint64 integer(QStringView key) const;
    std::optional<qint64> integerOrNull(QStringView key) const; ///< Null is none; absent is refused.
    QDate date(QStringView key) const; ///< ISO; "" is an invalid date.
    StrictObject object(QStringView key) const;
    QList<StrictObject> objects(QStringView key) const;

    /// The text of `key` as a typed value, or a report.
    template <typename T>
    std::optional<T> parsed(QStringView key, Result<T> (*parse)(QStringView)) const
    {
        return accepted(key, parse(text(key)));
    }
    /// The same where null is none.
    template <typename T>
    std::optional<T> parsedOrNull(QStringView key, Result<T> (*parse)(QStringView)) const
    {
        return m_object.value(key).isNull() ? std::nullopt : parsed(key, parse);
    }
    template <typename T>
    std::optional<T> accepted(QStringView key, const Result<T> &result) const
    {
        if (result)
            return *result;
        refuse(key, result.error().problem);
        return std::nullopt;
    }

private:
    QString pathOf(QStringView key) const;
    /// The value if it has that type, else a report and an undefined one.
    QJsonValue value(QStringView key, QJsonValue::Type type) const;
    StrictObject element(QStringView key, qsizetype index, const QJsonValue &value) const;

    QJsonObject m_object;
    FieldReport *m_report;
    QString m_path;
};
