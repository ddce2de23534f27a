#include "core/tariff/syntaxtrouble.h"
#include "core/tariff/tomlnode.h"

#include <toml++/toml.h>

using namespace Qt::StringLiterals;

QString placeOf(int line, int column)
{
    return u"line %1, column %2"_s.arg(line).arg(column);
}

/// The lines of the file, to read a number as its author wrote it: toml++ keeps the place of a value, not its text.
class SourceLines
{
public:
    explicit SourceLines(const QByteArray &utf8)
    {
        for (const QByteArray &line : utf8.split('\n'))
            m_lines.append(QString::fromUtf8(line).toUcs4());
    }

    /// What stands there up to the end of the word, without the separators of digits and a leading plus.
    QString numberAt(const toml::source_position &place) const
    {
        const QList<uint> line = m_lines.value(static_cast<qsizetype>(place.line) - 1);
        QString digits;
        for (qsizetype i = static_cast<qsizetype>(place.column) - 1; i < line.size() && isPartOfNumber(line[i]); ++i) {
            if (line[i] != U'_' && !(line[i] == U'+' && digits.isEmpty()))
                digits += QChar(static_cast<char16_t>(line[i]));
        }
        return digits;
    }

private:
    static bool isPartOfNumber(uint c)
    {
        return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c == U'.'
            || c == U'_' || c == U'+' || c == U'-';
    }

    QList<QList<uint>> m_lines;
};

static QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

static TomlNode toNode(const toml::node &node, const SourceLines &lines);

static void addMembers(TomlNode &result, const toml::table &table, const SourceLines &lines)
{
    for (const auto &[key, value] : table) {
        const toml::source_position place = key.source().begin;
        result.keys.append({fromToml(key.str()), static_cast<int>(place.line), static_cast<int>(place.column)});
        result.items.append(toNode(value, lines));
    }
}

static QString isoText(const toml::date &date)
{
    return u"%1-%2-%3"_s.arg(date.year, 4, 10, QChar(u'0'))
        .arg(date.month, 2, 10, QChar(u'0'))
        .arg(date.day, 2, 10, QChar(u'0'));
}

static TomlNode toNode(const toml::node &node, const SourceLines &lines)
{
    using Kind = TomlNode::Kind;
    const toml::source_position place = node.source().begin;
    TomlNode result;
    result.line = static_cast<int>(place.line);
    result.column = static_cast<int>(place.column);
    if (const toml::table *table = node.as_table()) {
        result.kind = Kind::Table;
        addMembers(result, *table, lines);
    } else if (const toml::array *array = node.as_array()) {
        result.kind = Kind::Array;
        for (const toml::node &item : *array)
            result.items.append(toNode(item, lines));
    } else if (const auto *text = node.as_string()) {
        result.kind = Kind::Text;
        result.text = fromToml(text->get());
    } else if (node.is_number()) {
        result.kind = Kind::Number;
        result.text = lines.numberAt(place);
    } else if (const auto *boolean = node.as_boolean()) {
        result.kind = Kind::Boolean;
        result.text = boolean->get() ? u"true"_s : u"false"_s;
    } else if (const auto *date = node.as_date()) {
        result.kind = Kind::Date;
        result.text = isoText(date->get());
    }
    return result;
}

TomlReading readToml(const QByteArray &utf8)
{
    const QByteArray source = utf8.startsWith("\xEF\xBB\xBF") ? utf8.mid(3) : utf8;
    if (source.trimmed().isEmpty())
        return {std::nullopt, emptyFile()};
    try {
        const toml::table table =
            toml::parse(std::string_view(source.constData(), static_cast<std::size_t>(source.size())));
        return {toNode(table, SourceLines(source)), {}};
    } catch (const toml::parse_error &error) {
        const toml::source_position place = error.source().begin;
        return {std::nullopt, syntaxTrouble(source, {static_cast<int>(place.line), static_cast<int>(place.column)},
                                  fromToml(error.description()))};
    }
}
