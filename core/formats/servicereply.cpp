#include "core/formats/servicereply.h"

#include "core/formats/particulierjson.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static Error wrongType(const QString &key)
{
    return Error{Fault::Unreadable, u"wrong type: "_s + key};
}

static bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

/// They are shown and compared: words of lower-case letters, as the State writes them.
static bool isScope(const QString &text)
{
    static const QRegularExpression shape(u"^[a-z0-9_.:-]{1,100}$"_s);
    return shape.match(text).hasMatch();
}

static Result<QStringList> scopesOf(const QJsonValue &value)
{
    if (!value.isArray())
        return wrongType(u"scopes"_s);
    QStringList scopes;
    const QJsonArray received = value.toArray();
    for (const auto &scope : received) {
        if (!scope.isString())
            return wrongType(u"scopes"_s);
        if (isScope(scope.toString()) && !scopes.contains(scope.toString()))
            scopes.append(scope.toString());
    }
    scopes.sort();
    return scopes;
}

static QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

static std::optional<int> limitOf(const QJsonValue &value)
{
    const int limit = value.toInt(0);
    return limit >= 1 && limit <= 1'000'000 ? std::optional(limit) : std::nullopt;
}

Result<TokenRights> parseTokenRights(const QByteArray &body)
{
    const Result<QJsonObject> answer = parseJsonObject(body);
    if (!answer)
        return answer.error();
    const QJsonValue data = answer->value(u"data");
    if (!isNothing(data) && !data.isObject())
        return wrongType(u"data"_s);
    const QJsonObject object = data.isObject() ? data.toObject() : *answer;
    const Result<QStringList> scopes = scopesOf(object.value(u"scopes"));
    if (!scopes)
        return scopes.error();
    const QJsonValue expiry = object.value(u"date_expiration");
    if (!isNothing(expiry) && !timeOf(expiry).isValid())
        return wrongType(u"date_expiration"_s);
    return TokenRights{.scopes = *scopes,
                       .expiry = timeOf(expiry),
                       .perMinute = limitOf(object.value(u"rate_limit_par_minute")),
                       .isEditors = object.value(u"type").toString() == u"editeur"};
}

ProviderWeather parseProviderWeather(const QByteArray &body)
{
    const Result<QJsonObject> answer = parseJsonObject(body);
    const QString status = answer ? answer->value(u"status").toString() : QString();
    if (status == u"ok")
        return {Weather::Ok, {}};
    if (status == u"bad_gateway")
        return {Weather::Trouble, {}};
    if (status == u"maintenance")
        return {Weather::Maintenance, timeOf(answer->value(u"until"))};
    return {};
}
