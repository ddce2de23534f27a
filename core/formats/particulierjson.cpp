#include "core/formats/particulierjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// In JSON a colon outside a string stands in a member, and nowhere else.
static qsizetype writtenMembers(const QByteArray &body)
{
    qsizetype colons = 0;
    bool inString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (c == ':' && !inString)
            ++colons;
    }
    return colons;
}

/// The parser refuses more than 1024 levels, which bounds this recursion.
static qsizetype keptMembers(const QJsonValue &value)
{
    qsizetype members = 0;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            members += keptMembers(element);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &member : object)
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
    if (keptMembers(document.object()) != writtenMembers(body))
        return Error{Fault::Unreadable, u"a key stands twice"_s};
    return document.object();
}

static bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format;
}

QString cleaned(const QString &received)
{
    QList<char32_t> kept;
    const QList<uint> composed = received.normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t c : composed) {
        if (c == U'\n' || c == U'\r' || c == U'\t')
            kept.append(U' ');
        else if (!isInvisible(c))
            kept.append(c);
    }
    return QString::fromUcs4(kept.constData(), kept.size());
}
