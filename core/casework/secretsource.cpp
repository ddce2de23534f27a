#include "core/casework/secretsource.h"

#include <QFile>

using namespace Qt::StringLiterals;

static constexpr qint64 longestSecret = 16'384; // no token of the State comes near

ReadSecret secretInFile(const QString &file)
{
    return [file]() -> Result<QByteArray> {
        if (file.isEmpty())
            return QByteArray();
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error{Fault::NotFound, u"secret: the file cannot be read"_s};
        return source.read(longestSecret);
    };
}

ReadSecret firstOf(const ReadSecret &first, const ReadSecret &second)
{
    return [first, second]() -> Result<QByteArray> {
        const Result<QByteArray> value = first();
        return value && value->isEmpty() ? second() : value;
    };
}

/// The result goes away first, so that the bytes are held here alone.
HeldSecret::HeldSecret(const ReadSecret &read)
{
    const Result<QByteArray> found = read();
    if (found)
        m_value = *found;
    else
        m_trouble = found.error();
}
