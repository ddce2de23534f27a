#pragma once
#include "core/domain/familyanswer.h"
#include "core/domain/identifiers.h"

#include <QUrl>
#include <QUuid>

namespace sources {

/// One request, ready to be sent. The URL holds an identity: it is never logged.
struct HttpRequest {
    using Header = std::pair<QByteArray, QByteArray>;
    QUrl url;
    QList<Header> headers;
    std::optional<QByteArray> form = {}; ///< Sent by POST; without it the request is a GET.
};

/// Our own product name, as the State asks of its clients; nothing about the desk or the agent.
QByteArray userAgent();

/// What opens the State's service, checked.
struct Access {
    QUrl endpoint;
    Siret recipient;
    ApiToken token;
};

/// Whether it may be the base address of the service: https with a host, or plain http on loopback (127.0.0.0/8, ::1,
/// localhost); without user, password, query or fragment. A path is kept, to stand before the routes'.
Result<Done> checkEndpoint(const QUrl &endpoint);

/// Whether requests to it stay on this machine.
bool isLoopback(const QString &host);

/// A route of the service ("/api/ping") under its base address, whose path stands before it.
QUrl routeUnder(const QUrl &endpoint, const QString &route);
/// Whether the platform answers at all: no token, no person. Source: API contract §1.6.
HttpRequest pingRequest(const QUrl &endpoint);

/// The request for one attempt. `attempt` is a fresh UUID each time: the State adopts it as its own request id, and
/// refuses what is not a UUID.
///
/// Parameters in the order of the contract; none is ever empty, since the server refuses `mois=` where it accepts no
/// month at all; at most the first three given names; the usage name only where it differs from the birth name; the
/// commune with France only; year and month of the quotient both or not at all. Source: API contract §1.9, §2.2.
HttpRequest toHttpRequest(const LookupRequest &request, const Access &access, const QUuid &attempt);

} // namespace sources
