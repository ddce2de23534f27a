#include "core/tariff/schedulewriter.h"

#include "core/base/exact.h"
#include "core/tariff/tomlnode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The text of the file, and where its nodes begin and end in it. Places of a node count code points, from 1.
class Source
{
public:
    explicit Source(const QByteArray &toml)
        : m_text(QString::fromUtf8(toml.startsWith("\xEF\xBB\xBF") ? toml.mid(3) : toml)),
          m_mark(toml.startsWith("\xEF\xBB\xBF"))
    {
    }

    const QString &text() const { return m_text; }
    QByteArray with(qsizetype from, qsizetype to, const QString &replacement) const
    {
        QString changed = m_text;
        changed.replace(from, to - from, replacement);
        return (m_mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + changed.toUtf8();
    }

    qsizetype offsetOf(int line, int column) const
    {
        qsizetype at = 0;
        for (int skipped = 1; skipped < line; ++skipped)
            at = m_text.indexOf(u'\n', at) + 1;
        for (int skipped = 1; skipped < column; ++skipped)
            at += m_text[at].isHighSurrogate() ? 2 : 1;
        return at;
    }

    /// Just after the value that begins there: a string, a group in brackets, or a plain word.
    qsizetype endOfValue(qsizetype from) const
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

private:
    qsizetype endOfString(qsizetype from) const
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

    qsizetype endOfGroup(qsizetype from) const
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

    QString m_text;
    bool m_mark;
};

static const TomlNode *member(const TomlNode &table, const QString &key)
{
    const auto found = std::ranges::find(table.keys, key, &TomlNode::Key::name);
    return found == table.keys.end() ? nullptr : &table.items[found - table.keys.begin()];
}

static bool isNamed(const TomlNode &table, const QString &key, const QString &name)
{
    const TomlNode *value = member(table, key);
    return value && value->text == name;
}

/// The table that holds the figure: the service, its grid for families from outside, or a row.
static const TomlNode *tableAt(const TomlNode &document, const FigurePlace &place)
{
    const TomlNode *services = member(document, u"service"_s);
    const auto named = [&](const TomlNode &service) { return isNamed(service, u"id"_s, place.service); };
    const auto found = services ? std::ranges::find_if(services->items, named) : QList<TomlNode>::const_iterator();
    if (!services || found == services->items.end())
        return nullptr;
    const TomlNode *table = place.outside ? member(*found, u"outside"_s) : &*found;
    const TomlNode *rows = table && !place.tier.isEmpty() ? member(*table, u"tiers"_s) : nullptr;
    if (!rows)
        return place.tier.isEmpty() ? table : nullptr;
    const auto row = std::ranges::find_if(rows->items, [&](const TomlNode &each) { return isNamed(each, u"name"_s, place.tier); });
    return row == rows->items.end() ? nullptr : &*row;
}

static Error notFound()
{
    return {Fault::NotFound, u"schedule: no such place"_s};
}

static Error badValue()
{
    return {Fault::Invalid, u"schedule: a value that a file cannot hold"_s, Problem::NotANumber};
}

static QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u' ');
    return u'"' + text + u'"';
}

static QByteArray replaced(const Source &source, const TomlNode &value, const QString &text)
{
    const qsizetype from = source.offsetOf(value.line, value.column);
    return source.with(from, source.endOfValue(from), text);
}

static Result<QByteArray> apply(const HeaderEdit &edit, const TomlNode &document, const Source &source)
{
    const TomlNode *value = member(document, edit.key);
    if (!value || value->kind == TomlNode::Kind::Table || value->kind == TomlNode::Kind::Array)
        return notFound();
    return replaced(source, *value, value->kind == TomlNode::Kind::Text ? quoted(edit.value) : edit.value);
}

/// A key and its value out of a group, with the comma that goes with it.
static QByteArray without(const Source &source, const TomlNode &table, qsizetype index)
{
    const TomlNode::Key &key = table.keys[index];
    const QString &text = source.text();
    qsizetype from = source.offsetOf(key.line, key.column);
    qsizetype to = source.endOfValue(source.offsetOf(table.items[index].line, table.items[index].column));
    const qsizetype comma = text.indexOf(u',', to);
    const bool followed = comma >= 0 && text.mid(to, comma - to).trimmed().isEmpty();
    if (followed) {
        to = comma + 1;
        while (to < text.size() && text[to] == u' ')
            ++to;
    } else if (const qsizetype before = text.lastIndexOf(u',', from); before >= 0 && text.mid(before + 1, from - before - 1).trimmed().isEmpty()) {
        from = before;
    }
    return source.with(from, to, {});
}

/// A new key at the end of a group, or on a line of its own after the first key of a block.
static QByteArray withKey(const Source &source, const TomlNode &table, const QString &key, const QString &value)
{
    const qsizetype from = source.offsetOf(table.line, table.column);
    if (source.text().mid(from, 1) == u"{") {
        qsizetype at = source.endOfValue(from) - 1;
        while (at > from && source.text()[at - 1] == u' ')
            --at;
        return source.with(at, at, u", %1 = %2"_s.arg(key, value));
    }
    const auto first = std::ranges::min_element(table.keys, {}, [](const TomlNode::Key &each) { return each.line; });
    const qsizetype line = source.offsetOf(first->line, 1);
    return source.with(line, line, u"%1 = %2\n"_s.arg(key, value));
}

static Result<QByteArray> apply(const FigureEdit &edit, const TomlNode &document, const Source &source)
{
    const TomlNode *table = tableAt(document, edit.place);
    if (!table)
        return notFound();
    if (edit.value && !Exact::parse(*edit.value))
        return badValue();
    const TomlNode *value = member(*table, edit.key);
    if (edit.column >= 0)
        value = value && edit.column < value->items.size() ? &value->items[edit.column] : nullptr;
    if (!value && (edit.column >= 0 || !edit.value))
        return notFound();
    if (!value)
        return withKey(source, *table, edit.key, *edit.value);
    if (edit.value)
        return replaced(source, *value, *edit.value);
    const auto key = std::ranges::find(table->keys, edit.key, &TomlNode::Key::name);
    return without(source, *table, key - table->keys.begin());
}

static Result<QByteArray> apply(const NameEdit &edit, const TomlNode &document, const Source &source)
{
    const TomlNode *table = edit.place.tier.isEmpty() ? nullptr : tableAt(document, edit.place);
    const TomlNode *name = table ? member(*table, u"name"_s) : nullptr;
    return name ? Result<QByteArray>(replaced(source, *name, quoted(edit.name))) : notFound();
}

static Result<QByteArray> apply(const RowAdded &edit, const TomlNode &document, const Source &source)
{
    const TomlNode *row = edit.after.tier.isEmpty() ? nullptr : tableAt(document, edit.after);
    const TomlNode *name = row ? member(*row, u"name"_s) : nullptr;
    if (!name)
        return notFound();
    const qsizetype from = source.offsetOf(row->line, row->column);
    const qsizetype to = source.endOfValue(from);
    const qsizetype nameFrom = source.offsetOf(name->line, name->column) - from;
    QString copy = source.text().mid(from, to - from);
    copy.replace(nameFrom, source.endOfValue(from + nameFrom) - from - nameFrom, quoted(edit.name));
    const qsizetype line = source.text().lastIndexOf(u'\n', from) + 1;
    const QString indent = source.text().mid(line, from - line);
    return source.with(to, to, indent.trimmed().isEmpty() ? u",\n"_s + indent + copy : u", "_s + copy);
}

static Result<QByteArray> apply(const RowRemoved &edit, const TomlNode &document, const Source &source)
{
    const TomlNode *row = edit.place.tier.isEmpty() ? nullptr : tableAt(document, edit.place);
    if (!row)
        return notFound();
    const QString &text = source.text();
    qsizetype from = source.offsetOf(row->line, row->column);
    qsizetype to = source.endOfValue(from);
    const qsizetype comma = text.indexOf(u',', to);
    if (comma >= 0 && text.mid(to, comma - to).trimmed().isEmpty())
        to = comma + 1;
    // the whole line goes with its remark, when the row is alone on it
    const qsizetype line = text.lastIndexOf(u'\n', from) + 1;
    const qsizetype next = text.indexOf(u'\n', to) + 1;
    const QString rest = next > 0 ? text.mid(to, next - to).trimmed() : QString();
    if (next > 0 && text.mid(line, from - line).trimmed().isEmpty() && (rest.isEmpty() || rest.startsWith(u'#'))) {
        from = line;
        to = next;
    }
    return source.with(from, to, {});
}

Result<QByteArray> applyEdit(const QByteArray &toml, const ScheduleEdit &edit)
{
    const TomlReading reading = readToml(toml);
    if (!reading.document)
        return Error{Fault::Unreadable, u"schedule: not TOML"_s};
    const Source source(toml);
    const Result<QByteArray> changed =
        std::visit([&](const auto &kind) { return apply(kind, *reading.document, source); }, edit);
    if (!changed || readToml(*changed).document)
        return changed;
    return badValue();
}
