#pragma once
#include "core/base/ports.h"
#include "core/formats/impotreply.h"
#include "core/sources/departure.h"
#include "core/sources/exchange.h"
#include "core/sources/impot.h"

#include <memory>

namespace sources {

/// The grants that the token's door gave and that still hold, by right. Shared by the look-ups of one client; in memory
/// only, and forgotten with it.
class ImpotGrants
{
public:
    /// The token, unless it ends within half a minute of `now`.
    std::optional<QByteArray> tokenFor(const QByteArray &scope, const QDateTime &now) const;
    void keep(const QByteArray &scope, const AccessGrant &grant, const QDateTime &now);
    void forget(const QByteArray &scope) { m_held.remove(scope); }

private:
    struct Held {
        QByteArray token;
        QDateTime until;
    };
    QHash<QByteArray, Held> m_held;
};

/// How a look-up goes about it.
struct ImpotConduct {
    std::chrono::seconds timeout{30}; ///< For one exchange, from start to last byte.
    Ports ports;
    Pace pace = {}; ///< Asked before each request. The tax office publishes no limit; its 429 is remembered like the State's.
};

/// One question to the tax office: a grant unless one still holds, then the situation; a resource that refuses a grant
/// from the store (401) is asked once more with a fresh one, and nothing else is asked twice. Emits finished() exactly
/// once, never from within the constructor; deleting it aborts the exchange.
class ImpotLookup : public QObject
{
    Q_OBJECT
public:
    ImpotLookup(QNetworkAccessManager &network, const TaxOfficeQuestion &question, const ImpotAccess &access,
        std::shared_ptr<ImpotGrants> grants, const ImpotConduct &conduct, QObject *parent);

Q_SIGNALS:
    void finished(const TaxOfficeAnswer &answer);

private:
    void askGrant();
    void askSituation(const QByteArray &token, bool isFromStore);
    using Receive = std::function<void(const WireAnswer &)>;
    void send(const HttpRequest &request, const Receive &receive);
    void sendNow();
    void concludeUnsent(const Permit &permit);
    void receiveGrant(const WireAnswer &wire);
    void receiveSituation(const WireAnswer &wire, bool wasFromStore);
    void conclude(const WireAnswer &wire, TaxOfficeTrouble trouble);

    QNetworkAccessManager &m_network;
    const TaxOfficeQuestion m_question;
    const ImpotAccess m_access;
    const QByteArray m_scope;
    const std::shared_ptr<ImpotGrants> m_grants;
    const ImpotConduct m_conduct;
    Departure m_departure;
    HttpRequest m_next; ///< What leaves when the pace allows it, and who hears its answer.
    Receive m_receive;
    QUuid m_correlation;
};

} // namespace sources
