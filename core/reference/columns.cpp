#include "core/reference/columns.h"

#include <QFile>

#include <algorithm>

QByteArray resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
}

QByteArrayView Columns::next()
{
    const qsizetype found = m_rest.indexOf('\n');
    const qsizetype end = found < 0 ? m_rest.size() : found;
    const QByteArrayView value = m_rest.first(end);
    m_rest = m_rest.sliced(std::min(end + 1, m_rest.size()));
    return value;
}

int Columns::nextNumber(int whenEmpty)
{
    const QByteArrayView value = next();
    return value.isEmpty() ? whenEmpty : value.toInt();
}
