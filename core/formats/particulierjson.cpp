#include "core/formats/particulierjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// What stands outside the strings of a JSON text.
struct Outline {
    qsizetype members = 0; ///< Colons: in JSON they stand in members, and nowhere else.
    qsizetype open = 0; ///< Brackets opened and not closed.
    bool inString = false; ///< The text ends within a string.
};

} // namespace

static Outline outlineOf(const QByteArray &body)
{
    Outline outline;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (outline.inString && c == '\\')
            ++i;
        else if (c == '"')
            outline.inString = !outline.inString;
        else if (outline.inString)
            continue;
        else if (c == ':')
            ++outline.members;
        else if (c == '{' || c == '[')
            ++outline.open;
        else if (c == '}' || c == ']')
            --outline.open;
    }
    return outline;
}

/// The parser refuses more than 1024 levels, which bounds this recursion.
static qsizetype keptMembers(const QJsonValue &value)
{
    qsizetype members = 0;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &element : array)
            members += keptMembers(element);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto &member : object)
            members += 1 + keptMembers(member);
    }
    return members;
}

Result<QJsonObject> parseJsonObject(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{Fault::Unreadable, u"not JSON at byte %1"_s.arg(problem.offset)};
    if (!document.isObject())
        return Error{Fault::Unreadable, u"not a JSON object"_s};
    if (keptMembers(document.object()) != outlineOf(body).members)
        return Error{Fault::Unreadable, u"a key stands twice"_s};
    return document.object();
}

bool isCutShort(const QByteArray &body)
{
    const Outline outline = outlineOf(body);
    return body.trimmed().startsWith('{') && (outline.open > 0 || outline.inString);
}

static bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

static bool breaksTheLine(char32_t c)
{
    constexpr char32_t lineSeparator = 0x2028;
    constexpr char32_t paragraphSeparator = 0x2029;
    return c == U'\n' || c == U'\r' || c == U'\t' || c == lineSeparator || c == paragraphSeparator;
}

QString cleaned(const QString &received)
{
    QList<char32_t> kept;
    const QList<uint> characters = received.toUcs4();
    for (const char32_t c : characters) {
        if (breaksTheLine(c))
            kept.append(U' ');
        else if (!isInvisible(c))
            kept.append(c);
    }
    // Composed last: what was taken out may have stood between a letter and its accent.
    return QString::fromUcs4(kept.constData(), kept.size()).normalized(QString::NormalizationForm_C);
}
