#include "core/tariff/schedulewriter.h"

#include "core/base/exact.h"
#include "core/tariff/tomlsource.h"
#include "core/tariff/tomlnode.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    if (table && place.point >= 0) {
        const TomlNode *points = member(*table, u"points"_s);
        return points && place.point < points->items.size() ? &points->items[place.point] : nullptr;
    }
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

static QByteArray replaced(const TomlSource &source, const TomlNode &value, const QString &text)
{
    const qsizetype from = source.offsetOf(value.line, value.column);
    return source.with(from, source.endOfValue(from), text);
}

/// A key and its value out of a group, with the comma that goes with it.
static QByteArray without(const TomlSource &source, const TomlNode &table, qsizetype index)
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

/// After which key of a row a bound reads well: the name, then the lower bound, then the upper one.
static const TomlNode *keyBefore(const TomlNode &row, const QString &bound)
{
    const TomlNode *name = member(row, u"name"_s);
    if (bound == u"from" || bound == u"above")
        return name;
    if (bound != u"to" && bound != u"below")
        return nullptr;
    const TomlNode *from = member(row, u"from"_s);
    const TomlNode *lower = from ? from : member(row, u"above"_s);
    return lower ? lower : name;
}

/// A new key in a group, or on a line of its own after the first key of a block.
static QByteArray withKey(const TomlSource &source, const TomlNode &table, const QString &key, const QString &value)
{
    const qsizetype from = source.offsetOf(table.line, table.column);
    if (source.text().mid(from, 1) == u"{") {
        if (const TomlNode *before = keyBefore(table, key)) {
            const qsizetype end = source.endOfValue(source.offsetOf(before->line, before->column));
            return source.with(end, end, u", %1 = %2"_s.arg(key, value));
        }
        qsizetype at = source.endOfValue(from) - 1;
        while (at > from && source.text()[at - 1] == u' ')
            --at;
        return source.with(at, at, u", %1 = %2"_s.arg(key, value));
    }
    const auto first = std::ranges::min_element(table.keys, {}, [](const TomlNode::Key &each) { return each.line; });
    const TomlNode &figure = table.items[first - table.keys.begin()];
    const qsizetype end = source.endOfValue(source.offsetOf(figure.line, figure.column));
    const qsizetype next = source.text().indexOf(u'\n', end);
    const QString line = u"%1 = %2"_s.arg(key, value);
    return next < 0 ? source.with(end, end, u'\n' + line) : source.with(next + 1, next + 1, line + u'\n');
}

static bool isDateText(const QString &value)
{
    return value.size() == 10 && QDate::fromString(value, Qt::ISODate).isValid();
}

static Result<QByteArray> apply(const HeaderEdit &edit, const TomlNode &document, const TomlSource &source)
{
    const auto key = std::ranges::find(document.keys, edit.key, &TomlNode::Key::name);
    if (key == document.keys.end()) {
        if (!edit.value || document.keys.isEmpty())
            return notFound();
        const bool bare = isDateText(*edit.value) || *edit.value == u"true" || *edit.value == u"false";
        return withKey(source, document, edit.key, bare ? *edit.value : quoted(*edit.value));
    }
    const qsizetype index = key - document.keys.begin();
    const TomlNode &value = document.items[index];
    if (value.kind == TomlNode::Kind::Table || value.kind == TomlNode::Kind::Array)
        return notFound();
    if (!edit.value)
        return without(source, document, index);
    return replaced(source, value, value.kind == TomlNode::Kind::Text ? quoted(*edit.value) : *edit.value);
}

static Result<QByteArray> apply(const HeaderListEdit &edit, const TomlNode &document, const TomlSource &source)
{
    QStringList texts;
    for (const QString &value : edit.values)
        texts << quoted(value);
    const QString list = u"[%1]"_s.arg(texts.join(u", "_s));
    const auto key = std::ranges::find(document.keys, edit.key, &TomlNode::Key::name);
    if (key != document.keys.end()) {
        const qsizetype index = key - document.keys.begin();
        return edit.values.isEmpty() ? without(source, document, index)
                                     : replaced(source, document.items[index], list);
    }
    if (edit.values.isEmpty() || document.keys.isEmpty())
        return notFound();
    return withKey(source, document, edit.key, list);
}

static Result<QByteArray> apply(const FigureEdit &edit, const TomlNode &document, const TomlSource &source)
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

static Result<QByteArray> apply(const NameEdit &edit, const TomlNode &document, const TomlSource &source)
{
    const TomlNode *table = edit.place.tier.isEmpty() ? nullptr : tableAt(document, edit.place);
    const TomlNode *name = table ? member(*table, u"name"_s) : nullptr;
    return name ? Result<QByteArray>(replaced(source, *name, quoted(edit.name))) : notFound();
}

static Result<QByteArray> apply(const RowAdded &edit, const TomlNode &document, const TomlSource &source)
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

static Result<QByteArray> apply(const RowRemoved &edit, const TomlNode &document, const TomlSource &source)
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

static QString rowText(const RowsWritten::Row &row)
{
    QString text = u"{ name = "_s + quoted(row.name);
    for (const auto &[key, figure] : row.figures)
        text += u", %1 = %2"_s.arg(key, figure);
    return text + u" }"_s;
}

static Result<QByteArray> apply(const RowsWritten &edit, const TomlNode &document, const TomlSource &source)
{
    const TomlNode *table = tableAt(document, edit.table);
    const TomlNode *rows = table ? member(*table, u"tiers"_s) : nullptr;
    if (!rows || edit.rows.isEmpty())
        return notFound();
    QString text = u"[\n"_s;
    for (const RowsWritten::Row &row : edit.rows)
        text += u"  %1,\n"_s.arg(rowText(row));
    return replaced(source, *rows, text + u']');
}

Result<QByteArray> applyEdits(const QByteArray &toml, const QList<ScheduleEdit> &edits)
{
    QByteArray text = toml;
    for (const ScheduleEdit &edit : edits) {
        const Result<QByteArray> next = applyEdit(text, edit);
        if (!next)
            return next.error();
        text = *next;
    }
    return text;
}

Result<QByteArray> applyEdit(const QByteArray &toml, const ScheduleEdit &edit)
{
    const TomlReading reading = readToml(toml);
    if (!reading.document)
        return Error{Fault::Unreadable, u"schedule: not TOML"_s};
    const TomlSource source(toml);
    const Result<QByteArray> changed =
        std::visit([&](const auto &kind) { return apply(kind, *reading.document, source); }, edit);
    if (!changed || readToml(*changed).document)
        return changed;
    return badValue();
}
