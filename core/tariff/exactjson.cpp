#include "core/tariff/exactjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

// QJsonDocument holds every number as a binary double. Numbers are therefore put into strings before it reads them,
// behind a mark that no fact begins with.
static constexpr char16_t mark = u'\uE000';
static constexpr const char *markUtf8 = "\xEE\x80\x80";

static bool isPartOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// The end of the string that begins at `at`, just after its closing quote.
static qsizetype endOfString(const QByteArray &json, qsizetype at)
{
    for (qsizetype i = at + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

static QByteArray withMarkedNumbers(const QByteArray &json)
{
    QByteArray result;
    for (qsizetype at = 0; at < json.size();) {
        qsizetype end = at + 1;
        if (json[at] == '"') {
            end = endOfString(json, at);
            result += json.mid(at, end - at);
        } else if (json[at] == '-' || (json[at] >= '0' && json[at] <= '9')) {
            while (end < json.size() && isPartOfNumber(json[end]))
                ++end;
            result += '"' + QByteArray(markUtf8) + json.mid(at, end - at) + '"';
        } else {
            result += json[at];
        }
        at = end;
    }
    return result;
}

/// The first key that stands twice in one object; QJsonDocument would keep the last one without a word.
static QString repeatedKey(const QByteArray &json)
{
    QList<QStringList> open;
    for (qsizetype at = 0; at < json.size();) {
        qsizetype end = at + 1;
        if (json[at] == '{') {
            open.append(QStringList());
        } else if (json[at] == '}' && !open.isEmpty()) {
            open.removeLast();
        } else if (json[at] == '"') {
            end = endOfString(json, at);
            const QString key = QString::fromUtf8(json.mid(at + 1, end - at - 2));
            if (json.mid(end).trimmed().startsWith(':') && !open.isEmpty()) {
                if (open.last().contains(key))
                    return key;
                open.last().append(key);
            }
        }
        at = end;
    }
    return {};
}

static TomlNode toNode(const QJsonValue &value)
{
    TomlNode node;
    if (value.isObject()) {
        node.kind = TomlNode::Kind::Table;
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            node.keys.append({member.key()});
            node.items.append(toNode(*member));
        }
    } else if (value.isArray()) {
        node.kind = TomlNode::Kind::Array;
        for (const QJsonValue &item : value.toArray())
            node.items.append(toNode(item));
    } else if (value.isString()) {
        const QString text = value.toString();
        const bool number = text.startsWith(QChar(mark));
        node.kind = number ? TomlNode::Kind::Number : TomlNode::Kind::Text;
        node.text = number ? text.mid(1) : text;
    } else if (value.isBool()) {
        node.kind = TomlNode::Kind::Boolean;
        node.text = value.toBool() ? u"true"_s : u"false"_s;
    } else {
        node.text = u"null"_s;
    }
    return node;
}

static constexpr qsizetype largest = 1 << 20; // a family's facts are a thousand times smaller

Result<TomlNode> readExactJson(const QByteArray &json)
{
    if (json.size() > largest)
        return Error{Fault::Unreadable, u"facts: this file is larger than 1 MiB"_s};
    const QJsonDocument document = QJsonDocument::fromJson(withMarkedNumbers(json));
    if (!document.isObject() || QJsonDocument::fromJson(json).isNull())
        return Error{Fault::Unreadable, u"facts: this file is no JSON object: {\"quotient\": 622.50}"_s};
    const QString repeated = repeatedKey(json);
    if (!repeated.isEmpty())
        return Error{Fault::Invalid, u"%1: this fact stands twice"_s.arg(repeated), Problem::UnknownCode};
    return toNode(document.object());
}
