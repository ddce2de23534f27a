#pragma once
#include "core/base/result.h"

#include <QStringList>

#include <vector>

/// A table of comma-separated values as spreadsheets and other programs of a town hall write it: separated by semicolons,
/// commas or tabs, in UTF-8 or UTF-16 with or without their mark, or in Windows-1252, lines ending in any way, values in
/// quotes where they hold a separator, a quote (doubled) or a line end. RFC 4180, and what is found beside it.
///
/// The first line that is not empty has the headings. Rows are kept as places in the text, which is read again when a
/// row is asked for: 64 MiB of rows take a few more. A value; copies share the text.
class CsvTable
{
public:
    enum class Encoding { Utf8, Utf16, Windows1252 };

    /// Problem::TooLong over 64 MiB, Missing without headings, and, each with its line as "line 12": ForbiddenCharacter
    /// (bytes that are no text) and WrongLength (a quote without its end, or with text after it).
    static Result<CsvTable> parse(const QByteArray &bytes);

    /// Trimmed, each once: a heading that comes again is « Nom (2) », one without text is « Colonne 3 ».
    const QStringList &headings() const { return m_headings; }
    QChar separator() const { return m_separator; }
    Encoding encoding() const { return m_encoding; }

    /// Without the rows of which every value is empty.
    qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    /// The line of the file, from 1, that a row begins on.
    int lineOf(qsizetype row) const { return m_rows[static_cast<std::size_t>(row)].line; }
    /// As written, without their quotes. As many as there are: whether they are as many as the headings is the caller's
    /// to judge.
    QStringList valuesOf(qsizetype row) const;

private:
    struct Row {
        int line = 1;
        qsizetype start = 0;
    };

    Result<Done> readRows();
    void nameHeadings(const QStringList &written);

    QString m_text;
    QChar m_separator = u';';
    Encoding m_encoding = Encoding::Utf8;
    QStringList m_headings;
    std::vector<Row> m_rows;
};

/// One line of such a file: separated by semicolons, quoted where needed, ending in CR LF as spreadsheets want it.
QString csvLine(const QStringList &values);
