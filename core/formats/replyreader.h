#pragma once
#include "core/base/result.h"

#include <QJsonObject>

/// Reads the parts of one answer of a service and notes the first key of a wrong type, which spoils the whole. An absent
/// key and a null value are nothing.
class ReplyReader
{
protected:
    static bool isNothing(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }
    void note(const QString &key);
    /// Without what no name and no figure holds (cleaned()); empty for nothing. A text of more than 500 characters spoils
    /// the whole, as no name and no line of an address has: it would only be there to choke a screen.
    QString textOf(const QJsonObject &object, const QString &key);
    QJsonObject objectOf(const QJsonObject &object, const QString &key);

    /// What was read, unless a part of it was of a wrong type.
    template <typename T>
    Result<T> checked(const T &read) const
    {
        if (!m_wrongKey.isEmpty())
            return Error{Fault::Unreadable, QStringLiteral("wrong type: ") + m_wrongKey};
        return read;
    }

private:
    QString m_wrongKey;
};
