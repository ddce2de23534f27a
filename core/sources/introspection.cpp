#include "core/sources/introspection.h"

#include "core/formats/servicereply.h"

using namespace Qt::StringLiterals;

namespace sources {

HttpRequest rightsRequest(const QUrl &endpoint, const ApiToken &token, const QUuid &attempt)
{
    return {routeUnder(endpoint, u"/api/introspect"_s),
            {{"Authorization", token.bearer()},
             {"Accept", "application/json"},
             {"User-Agent", userAgent()},
             {"X-Request-Id", attempt.toByteArray(QUuid::WithoutBraces)}},
            std::nullopt};
}

static std::optional<ProviderError> errorOf(const WireAnswer &wire)
{
    if (wire.fault == WireFault::None && wire.status >= 200 && wire.status < 300)
        return ProviderError{Trouble::AnswerUnreadable, {}, {}, false, std::nullopt};
    return classify(wire, LookupKind::Quotient).errors.first(); // statuses and codes mean the same on every route
}

RightsAnswer toRightsAnswer(const WireAnswer &wire, const ApiToken &token, const QDateTime &now)
{
    RightsAnswer answer{
        .rights = {}, .error = {}, .status = wire.status, .at = now, .serviceTime = wire.at, .expiry = token.expiry()};
    const bool isWhole = wire.fault == WireFault::None && wire.status >= 200 && wire.status < 300;
    const Result<TokenRights> rights = isWhole ? parseTokenRights(wire.body) : Error{Fault::Unreadable, {}};
    if (!rights) {
        answer.error = errorOf(wire);
        return answer;
    }
    answer.rights = *rights;
    if (rights->expiry.isValid())
        answer.expiry = rights->expiry;
    return answer;
}

Introspection::Introspection(QNetworkAccessManager &network, const QUrl &endpoint, const ApiToken &token,
                             const Ports &ports, QObject *parent)
    : QObject(parent)
{
    const auto *exchange = new Exchange(network, rightsRequest(endpoint, token, ports.newId()), Patience(), this);
    connect(exchange, &Exchange::finished, this, [this, token, now = ports.now](const WireAnswer &wire) {
        Q_EMIT finished(toRightsAnswer(wire, token, now()));
    });
}

} // namespace sources
