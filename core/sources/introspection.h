#pragma once
#include "core/base/ports.h"
#include "core/domain/tokenrights.h"
#include "core/sources/exchange.h"

namespace sources {

/// The question which rights a token has: no person is named in it. Source: API contract §1.5.
HttpRequest rightsRequest(const QUrl &endpoint, const ApiToken &token, const QUuid &attempt);

/// What an answer to it means. `token` gives the day it ends where the State does not.
RightsAnswer toRightsAnswer(const WireAnswer &wire, const ApiToken &token, const QDateTime &now);

/// Asks the State once which rights the token has. Emits finished() exactly once, never from within the constructor;
/// deleting it aborts the exchange.
class Introspection : public QObject
{
    Q_OBJECT
public:
    Introspection(QNetworkAccessManager &network, const QUrl &endpoint, const ApiToken &token, const Ports &ports,
                  QObject *parent);

Q_SIGNALS:
    void finished(const RightsAnswer &answer);
};

} // namespace sources
