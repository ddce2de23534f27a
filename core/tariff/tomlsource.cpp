#include "core/tariff/tomlsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static const QByteArray byteOrderMark = "\xEF\xBB\xBF";

TomlSource::TomlSource(const QByteArray &toml)
    : m_text(QString::fromUtf8(toml.startsWith(byteOrderMark) ? toml.mid(3) : toml))
    , m_mark(toml.startsWith(byteOrderMark))
{
}

QByteArray TomlSource::with(qsizetype from, qsizetype to, const QString &replacement) const
{
    QString changed = m_text;
    changed.replace(from, to - from, replacement);
    return (m_mark ? byteOrderMark : QByteArray()) + changed.toUtf8();
}

qsizetype TomlSource::offsetOf(int line, int column) const
{
    qsizetype at = 0;
    for (int skipped = 1; skipped < line; ++skipped)
        at = m_text.indexOf(u'\n', at) + 1;
    for (int skipped = 1; skipped < column; ++skipped)
        at += m_text[at].isHighSurrogate() ? 2 : 1;
    return at;
}

qsizetype TomlSource::endOfValue(qsizetype from) const
{
    const QChar first = from < m_text.size() ? m_text[from] : QChar();
    if (first == u'"' || first == u'\'')
        return endOfString(from);
    if (first == u'{' || first == u'[')
        return endOfGroup(from);
    qsizetype at = from;
    while (at < m_text.size() && !u",]}# \t\r\n"_s.contains(m_text[at]))
        ++at;
    return at;
}

qsizetype TomlSource::endOfString(qsizetype from) const
{
    const QChar quote = m_text[from];
    for (qsizetype at = from + 1; at < m_text.size(); ++at) {
        if (m_text[at] == u'\\' && quote == u'"')
            ++at;
        else if (m_text[at] == quote)
            return at + 1;
    }
    return m_text.size();
}

qsizetype TomlSource::endOfGroup(qsizetype from) const
{
    int depth = 0;
    for (qsizetype at = from; at < m_text.size();) {
        const QChar c = m_text[at];
        if (c == u'#') {
            at = std::max(m_text.indexOf(u'\n', at), at + 1);
            continue;
        }
        depth += c == u'{' || c == u'[' ? 1 : c == u'}' || c == u']' ? -1 : 0;
        if (depth == 0)
            return at + 1;
        at = c == u'"' || c == u'\'' ? endOfString(at) : at + 1;
    }
    return m_text.size();
}
