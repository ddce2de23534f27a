#include "core/casework/rightslookup.h"

#include "core/casework/beside.h"
#include "core/casework/rightsmemory.h"
#include "core/casework/serviceaccess.h"
#include "core/sources/introspection.h"
#include "core/sources/weatherprobe.h"

using namespace Qt::StringLiterals;

namespace {

RightsAnswer unasked(Trouble trouble, const QDateTime &now)
{
    RightsAnswer answer;
    answer.error = ProviderError{trouble, {}, {}, false, std::nullopt};
    answer.at = now;
    return answer;
}

/// What is known before anything is sent: the token to ask with, or the answer.
using Beginning = std::variant<ApiToken, RightsAnswer>;

Beginning begun(const Connection &connection, const ReadSecret &read,
                const std::function<std::optional<RightsAnswer>(const QString &)> &remembered, const QDateTime &now)
{
    if (!sources::checkEndpoint(connection.endpoint))
        return unasked(Trouble::EndpointRefused, now);
    const TokenOrTrouble token = readToken(read);
    if (const auto *trouble = std::get_if<Trouble>(&token))
        return unasked(*trouble, now);
    const QString key = rightsKey(connection.endpoint, std::get<ApiToken>(token).bearer());
    if (const std::optional<RightsAnswer> known = remembered(key))
        return *known;
    return std::get<ApiToken>(token);
}

class TokenQuestion : public RightsLookup
{
public:
    TokenQuestion(QNetworkAccessManager &network, const std::function<Beginning()> &begin,
                  const std::function<void(const ApiToken &, const RightsAnswer &)> &remember,
                  const std::pair<QUrl, Ports> &where, QObject *parent)
        : RightsLookup(parent)
    {
        beside(this, begin, [this, &network, remember, where](const Beginning &beginning) {
            if (const auto *answer = std::get_if<RightsAnswer>(&beginning))
                Q_EMIT finished(*answer);
            else
                ask(network, std::get<ApiToken>(beginning), where, remember);
        });
    }

private:
    void ask(QNetworkAccessManager &network, const ApiToken &token, const std::pair<QUrl, Ports> &where,
             const std::function<void(const ApiToken &, const RightsAnswer &)> &remember)
    {
        const auto *question = new sources::Introspection(network, where.first, token, where.second, this);
        connect(question, &sources::Introspection::finished, this, [this, token, remember](const RightsAnswer &answer) {
            beside(
                this,
                [remember, token, answer] {
                    remember(token, answer);
                    return true;
                },
                [](bool) {});
            Q_EMIT finished(answer);
        });
    }
};

class ProbeLook : public WeatherLookup
{
public:
    ProbeLook(QNetworkAccessManager &network, const QUrl &endpoint, const Ports &ports, QObject *parent)
        : WeatherLookup(parent)
    {
        const auto prepare = [endpoint, way = sources::wayOf(network)] {
            const bool isGood = bool(sources::checkEndpoint(endpoint));
            if (isGood)
                prepareWay(way, endpoint);
            return isGood;
        };
        beside(this, prepare, [this, &network, endpoint, ports](bool isGood) {
            if (!isGood)
                return Q_EMIT finished({.at = ports.now()});
            const auto *probe = new sources::WeatherProbe(network, endpoint, ports, this);
            connect(probe, &sources::WeatherProbe::finished, this, &WeatherLookup::finished);
        });
    }
};

} // namespace

AskRights askRights(QNetworkAccessManager &network, const ReadSecret &token, const QString &memoryFile,
                    const Ports &ports)
{
    return [&network, token, memoryFile, ports](const Connection &connection, RightsAsking how,
                                                QObject *parent) -> RightsLookup * {
        const auto remembered = [memoryFile, how, now = ports.now](const QString &key) {
            const bool counts = how == RightsAsking::OnceAnHour && !memoryFile.isEmpty();
            return counts ? rememberedRights(memoryFile, key, now()) : std::nullopt;
        };
        const auto begin = [connection, token, remembered, now = ports.now, way = sources::wayOf(network)] {
            Beginning beginning = begun(connection, token, remembered, now());
            if (std::holds_alternative<ApiToken>(beginning))
                prepareWay(way, connection.endpoint);
            return beginning;
        };
        const auto remember = [memoryFile, endpoint = connection.endpoint](const ApiToken &asked,
                                                                           const RightsAnswer &answer) {
            if (!memoryFile.isEmpty())
                rememberRights(memoryFile, rightsKey(endpoint, asked.bearer()), answer);
        };
        return new TokenQuestion(network, begin, remember, {connection.endpoint, ports}, parent);
    };
}

AskWeather askWeather(QNetworkAccessManager &network, const Ports &ports)
{
    return [&network, ports](const QUrl &endpoint, QObject *parent) -> WeatherLookup * {
        return new ProbeLook(network, endpoint, ports, parent);
    };
}
