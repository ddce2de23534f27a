#include "core/sources/trace.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sources {

static bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

static const QRegularExpression &figures()
{
    static const QRegularExpression pattern(u"[0-9]+"_s);
    return pattern;
}

/// « annee » and « mois » are those of the quotient, which every date has too.
static bool isAboutNobody(const QString &parameter)
{
    return parameter == u"annee" || parameter == u"mois";
}

Confidences::Confidences(const QUrl &url, const QList<HttpRequest::Header> &headers)
{
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        if (!isAboutNobody(name))
            add(value);
    for (const QString &part : url.path(QUrl::FullyDecoded).split(u'/'))
        if (part.contains(figures()) && part.size() > 4)
            add(part);
    for (const auto &[name, value] : headers)
        if (name.toLower() == "authorization" || name.toLower() == "id_teleservice")
            add(QString::fromLatin1(value));
}

Confidences::Confidences(const CivilIdentity &person)
{
    add(person.birthName.toString());
    if (person.usageName)
        add(person.usageName->toString());
    for (const PersonName &name : person.givenNames)
        add(name.toString());
    for (const std::optional<int> part : {person.birthDate.year(), person.birthDate.month(), person.birthDate.day()})
        add(part ? QString::number(*part) : QString());
    if (person.birthPlace.commune)
        add(person.birthPlace.commune->toString());
}

/// Words are sought in any spelling, numbers as a whole: a day of the month is in every date. A name of one letter is
/// no name.
void Confidences::add(const QString &value)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}_]+"_s);
    if (matches(value, u"[0-9]+"_s)) {
        if (value.size() > 2)
            m_numbers.append(value);
        return;
    }
    for (const QString &word : value.split(separators, Qt::SkipEmptyParts))
        if (const QString plain = folded(word); plain.size() > 2 && plain != u"basic" && plain != u"bearer")
            m_words.append(plain);
}

bool Confidences::areIn(const QString &text) const
{
    const QString decoded = QUrl::fromPercentEncoding(text.toUtf8());
    const QString plain = folded(text) + u' ' + folded(decoded);
    if (std::ranges::any_of(m_words, [&](const QString &word) { return plain.contains(word); }))
        return true;
    for (auto each = figures().globalMatch(text); each.hasNext();)
        if (m_numbers.contains(each.next().captured()))
            return true;
    return false;
}

QString routeOf(const QUrl &url)
{
    QStringList route;
    for (const QString &part : url.path(QUrl::FullyDecoded).split(u'/'))
        route.append(part.isEmpty() || matches(part, u"(?:[a-z]+(?:_[a-z]+)*|v[0-9]|1\\.0)"_s) ? part : u"…"_s);
    return route.join(u'/');
}

QStringList parameterNames(const QUrl &url)
{
    QStringList names;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        names.append(name);
    return names;
}

/// What the value of a header looks like that may be told; none for one whose value may not.
static QString shapeOf(const QString &name)
{
    static const QString date = u"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT"_s;
    static const QString number = u"[0-9]{1,12}"_s;
    static const QHash<QString, QString> shapes{
        {u"x-request-id"_s, u"[0-9a-fA-F]{8}(?:-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}"_s},
        {u"content-type"_s,
         u"(?:application/(?:vnd\\.api\\+|problem\\+)?json|text/(?:html|plain))(?:; ?charset=[A-Za-z0-9-]{1,16})?"_s},
        {u"retry-after"_s, number + u'|' + date},
        {u"ratelimit-limit"_s, number},
        {u"ratelimit-remaining"_s, number},
        {u"ratelimit-reset"_s, number},
        {u"content-length"_s, number},
        {u"date"_s, date},
    };
    return shapes.value(name);
}

static bool isKnown(const QString &name)
{
    static const QStringList known{u"accept"_s,
                                   u"accept-encoding"_s,
                                   u"authorization"_s,
                                   u"cache-control"_s,
                                   u"connection"_s,
                                   u"content-encoding"_s,
                                   u"etag"_s,
                                   u"expires"_s,
                                   u"host"_s,
                                   u"location"_s,
                                   u"pragma"_s,
                                   u"proxy-authenticate"_s,
                                   u"server"_s,
                                   u"set-cookie"_s,
                                   u"strict-transport-security"_s,
                                   u"transfer-encoding"_s,
                                   u"user-agent"_s,
                                   u"vary"_s,
                                   u"via"_s,
                                   u"www-authenticate"_s,
                                   u"x-cache-expires-in"_s,
                                   u"x-response-cached"_s};
    return known.contains(name);
}

QJsonObject tracedHeaders(const QList<HttpRequest::Header> &headers, const Confidences &confidences)
{
    QJsonObject traced;
    int others = 0;
    for (const auto &[rawName, rawValue] : headers) {
        const QString name = QString::fromLatin1(rawName).toLower();
        const QString value = QString::fromLatin1(rawValue).trimmed();
        const QString shape = shapeOf(name);
        if (shape.isEmpty() && !isKnown(name))
            ++others;
        else if (shape.isEmpty())
            traced.insert(name, QJsonValue::Null);
        else
            traced.insert(name, matches(value, shape) && !confidences.areIn(value) ? value : u"(withheld)"_s);
    }
    if (others > 0)
        traced.insert(u"others"_s, others);
    return traced;
}

QString tracedCode(const QString &code, const Confidences &confidences)
{
    return matches(code, u"[0-9]{5}"_s) && !confidences.areIn(code) ? code : QString();
}

static QString textOf(Permit::Kind kind)
{
    switch (kind) {
    case Permit::Kind::Go:
        return u"go"_s;
    case Permit::Kind::Wait:
        return u"wait"_s;
    case Permit::Kind::Held:
        return u"held"_s;
    case Permit::Kind::Probe:
        break;
    }
    return u"probe"_s;
}

static QString textOf(Permit::Why why)
{
    switch (why) {
    case Permit::Why::Nothing:
        return {};
    case Permit::Why::Second:
        return u"second"_s;
    case Permit::Why::Minute:
        return u"minute"_s;
    case Permit::Why::OwnLimit:
        return u"own_limit"_s;
    case Permit::Why::Refused:
        return u"refused"_s;
    case Permit::Why::Silence:
        break;
    }
    return u"silence"_s;
}

QJsonObject traced(const Permit &permit)
{
    QJsonObject event{{u"event"_s, u"pace"_s}, {u"decision"_s, textOf(permit.kind)}};
    if (permit.why != Permit::Why::Nothing)
        event.insert(u"because"_s, textOf(permit.why));
    if (permit.left.count() > 0)
        event.insert(u"wait_ms"_s, static_cast<qint64>(permit.left.count()));
    return event;
}

} // namespace sources
