#include "core/tariff/gridedit.h"

#include <utility>

using namespace Qt::StringLiterals;

using Table = QList<QStringList>;

namespace {

/// Reads a table character by character, as RFC 4180 quotes cells.
class CellReader
{
public:
    explicit CellReader(const QString &text) : m_text(text), m_separator(text.contains(u'\t') ? u'\t' : u';') { }

    Table read()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            step(m_text[m_at]);
        endRow();
        return m_table;
    }

private:
    void step(QChar c)
    {
        if (m_quoted && c == u'"' && m_text.mid(m_at + 1, 1) == u"\"") {
            m_cell += c;
            ++m_at;
        } else if (c == u'"' && (m_quoted || m_cell.isEmpty())) {
            m_quoted = !m_quoted;
        } else if (m_quoted || (c != m_separator && c != u'\n')) {
            m_cell += c;
        } else if (c == m_separator) {
            m_row << std::exchange(m_cell, {}).simplified();
        } else {
            endRow();
        }
    }

    void endRow()
    {
        m_row << std::exchange(m_cell, {}).simplified();
        if (!m_row.join(QString()).isEmpty())
            m_table << m_row;
        m_row.clear();
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_row;
    Table m_table;
};

} // namespace

Table cellsOf(const QString &clipboard)
{
    const QString text = QString(clipboard).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return CellReader(text).read();
}
