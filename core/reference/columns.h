#pragma once
#include <QByteArray>
#include <QString>

/// The text of a file that resources/reference/make-reference.py wrote; empty when it cannot be read.
QByteArray resourceText(const QString &path);

/// Reads such a text: the number of rows on the first line, then each column whole, one value a line.
class Columns
{
public:
    explicit Columns(const QByteArray &text)
        : m_text(text), m_rest(m_text), m_rows(static_cast<std::size_t>(nextNumber(0)))
    {
    }

    std::size_t rows() const { return m_rows; }
    /// A view into the text, which the caller keeps; empty at its end.
    QByteArrayView next();
    int nextNumber(int whenEmpty);

private:
    const QByteArray m_text; ///< Shared with the caller's.
    QByteArrayView m_rest;
    std::size_t m_rows;
};
