#include "core/formats/csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

static constexpr qsizetype largestFile = qsizetype(64) * 1024 * 1024;
static constexpr QChar quote = u'"';

static Error atLine(int line, Problem problem)
{
    return refused(problem, u"line %1"_s.arg(line));
}

static bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Past one line end: CR LF is one.
static qsizetype pastLineEnd(const QString &text, qsizetype at)
{
    const bool isPair = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
    return at + (isPair ? 2 : 1);
}

static int linesIn(QByteArrayView bytes)
{
    return static_cast<int>(std::ranges::count(bytes, '\n')) + 1;
}

/// What Windows-1252 has between 0x80 and 0x9F, where Latin-1 has controls; 0 for the five that stand for nothing.
/// Source: best fit table of the Unicode consortium, CP1252.TXT.
static constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                      0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

static Result<QString> decodeWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text.at(at).unicode();
        if (c < 0x80 || c > 0x9F)
            continue;
        const char16_t meant = windows1252[c - 0x80];
        if (meant == 0)
            return atLine(linesIn(QByteArrayView(bytes).first(at)), Problem::ForbiddenCharacter);
        text[at] = meant;
    }
    return text;
}

static std::optional<QString> decodeWith(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless); // a text cut in a character is an error
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// The line of the first byte that is no UTF-8: only looked for when there is one.
static int firstWrongLine(const QByteArray &bytes)
{
    int line = 0;
    for (const QByteArray &each : bytes.split('\n')) {
        ++line;
        if (!decodeWith(QStringConverter::Utf8, each))
            return line;
    }
    return line;
}

static Result<std::pair<QString, CsvTable::Encoding>> decoded(const QByteArray &bytes)
{
    using Encoding = CsvTable::Encoding;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        const auto text = decodeWith(QStringConverter::Utf16, bytes);
        return text ? Result(std::pair(*text, Encoding::Utf16)) : atLine(1, Problem::ForbiddenCharacter);
    }
    if (const auto text = decodeWith(QStringConverter::Utf8, bytes))
        return std::pair(*text, Encoding::Utf8);
    if (bytes.startsWith("\xEF\xBB\xBF")) // it says that it is UTF-8
        return atLine(firstWrongLine(bytes), Problem::ForbiddenCharacter);
    const Result<QString> text = decodeWindows(bytes);
    return text ? Result(std::pair(*text, Encoding::Windows1252)) : text.error();
}

/// The one of the three that stands most often in the first line, outside quotes.
static QChar separatorOf(const QString &text)
{
    std::array<std::pair<QChar, int>, 3> counts{{{u';', 0}, {u'\t', 0}, {u',', 0}}};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == quote)
            isQuoted = !isQuoted;
        else if (isLineEnd(c) && !isQuoted)
            break;
        for (auto &[separator, count] : counts)
            count += !isQuoted && c == separator;
    }
    return std::ranges::max_element(counts, {}, &std::pair<QChar, int>::second)->first;
}

namespace {

/// Goes through the text one value after the other.
class Cursor
{
public:
    Cursor(const QString &text, QChar separator, qsizetype at, int line)
        : m_text(text), m_separator(separator), m_at(at), m_line(line)
    {
    }

    bool isAtEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }
    int line() const { return m_line; }

    /// The values up to the end of the row, which may be several lines further.
    Result<QStringList> row()
    {
        QStringList values;
        for (bool goesOn = true; goesOn;) {
            const Result<QString> value = !isAtEnd() && m_text[m_at] == quote ? quoted() : plain();
            if (!value)
                return value.error();
            values.append(*value);
            goesOn = !isAtEnd() && m_text[m_at] == m_separator;
            if (goesOn)
                ++m_at;
        }
        if (!isAtEnd())
            newLine();
        return values;
    }

private:
    QString plain()
    {
        const qsizetype start = m_at;
        while (!isAtEnd() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    Result<QString> quoted()
    {
        const int opened = m_line;
        QString value;
        for (++m_at; !isAtEnd();) {
            if (m_text[m_at] == quote) {
                ++m_at;
                if (isAtEnd() || m_text[m_at] != quote)
                    return closed(value);
                value += quote;
                ++m_at;
            } else if (isLineEnd(m_text[m_at])) {
                newLine();
                value += u'\n';
            } else {
                value += m_text[m_at++];
            }
        }
        return atLine(opened, Problem::WrongLength);
    }

    Result<QString> closed(const QString &value) const
    {
        if (isAtEnd() || m_text[m_at] == m_separator || isLineEnd(m_text[m_at]))
            return value;
        return atLine(m_line, Problem::WrongLength);
    }

    void newLine()
    {
        m_at = pastLineEnd(m_text, m_at);
        ++m_line;
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at;
    int m_line;
};

} // namespace

static bool isBlank(const QStringList &values)
{
    return std::ranges::all_of(values, [](const QString &value) { return value.trimmed().isEmpty(); });
}

Result<CsvTable> CsvTable::parse(const QByteArray &bytes)
{
    if (bytes.size() > largestFile)
        return refused(Problem::TooLong, u"csv"_s);
    const auto text = decoded(bytes);
    if (!text)
        return text.error();
    CsvTable table;
    table.m_text = text->first;
    table.m_encoding = text->second;
    if (const qsizetype nothing = table.m_text.indexOf(QChar(u'\0')); nothing >= 0)
        return atLine(static_cast<int>(QStringView(table.m_text).first(nothing).count(u'\n')) + 1,
                      Problem::ForbiddenCharacter);
    table.m_separator = separatorOf(table.m_text.trimmed());
    if (const Result<Done> read = table.readRows(); !read)
        return read.error();
    return table;
}

Result<Done> CsvTable::readRows()
{
    Cursor cursor(m_text, m_separator, 0, 1);
    while (!cursor.isAtEnd()) {
        const Row row{cursor.line(), cursor.at()};
        const Result<QStringList> values = cursor.row();
        if (!values)
            return values.error();
        if (isBlank(*values))
            continue;
        if (m_headings.isEmpty())
            nameHeadings(*values);
        else
            m_rows.append(row);
    }
    return m_headings.isEmpty() ? Result<Done>(refused(Problem::Missing, u"csv"_s)) : Result<Done>(Done());
}

void CsvTable::nameHeadings(const QStringList &written)
{
    for (qsizetype column = 0; column < written.size(); ++column) {
        const QString text = written[column].simplified();
        const QString name = text.isEmpty() ? u"Colonne %1"_s.arg(column + 1) : text;
        QString once = name;
        for (int copy = 2; m_headings.contains(once); ++copy)
            once = u"%1 (%2)"_s.arg(name).arg(copy);
        m_headings.append(once);
    }
}

QStringList CsvTable::valuesOf(qsizetype row) const
{
    const Row &place = m_rows[row];
    return *Cursor(m_text, m_separator, place.start, place.line).row(); // parse() has read it without a refusal
}

static QString quotedWhereNeeded(const QString &value)
{
    const bool needs = std::ranges::any_of(value, [](QChar c) { return c == u';' || c == quote || isLineEnd(c); });
    return needs ? quote + QString(value).replace(quote, u"\"\""_s) + quote : value;
}

QString csvLine(const QStringList &values)
{
    QStringList written;
    std::ranges::transform(values, std::back_inserter(written), quotedWhereNeeded);
    return written.join(u';') + u"\r\n"_s;
}
