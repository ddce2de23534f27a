#pragma once
#include "core/base/ports.h"
#include "core/sources/departure.h"
#include "core/sources/exchange.h"
#include "core/sources/retry.h"

#include <QElapsedTimer>

namespace sources {

/// The wait before the next attempt: waitBeforeRetry() unless a test replaces it.
using RetryRule = std::function<std::optional<std::chrono::milliseconds>(
    const ProviderError &error, const Progress &progress, const Limits &limits, std::chrono::milliseconds jitter)>;

/// What is added to a wait, so that desks which were refused together do not come back together.
using Jitter = std::function<std::chrono::milliseconds()>;
std::chrono::milliseconds randomJitter(); ///< Up to a second.

/// How a look-up goes about it; everything here has a sensible value.
struct Conduct {
    Limits limits;
    Patience patience = {}; ///< With each request.
    Ports ports;
    RetryRule retry = waitBeforeRetry;
    Jitter jitter = randomJitter;
    Pace pace = {}; ///< Asked before each request.
    Urgency urgency = Urgency::Counter;
};

/// One question to the CAF/MSA, from the first request to the answer that stands. Emits finished() exactly once, never
/// from within the constructor; deleting it aborts the exchange or the wait.
class Lookup : public QObject
{
    Q_OBJECT
public:
    Lookup(QNetworkAccessManager &network, const LookupRequest &request, const Access &access, const Conduct &conduct,
           QObject *parent);

Q_SIGNALS:
    /// The service asked to wait, or the site's pace does: the next attempt leaves in `seconds`.
    void waiting(int seconds, const ProviderError &because);
    void finished(const FamilyAnswer &answer);

private:
    void send();
    std::chrono::milliseconds elapsed() const;
    Patience patienceLeft() const;
    void sendProbe();
    void receive(WireAnswer wire);
    void wait(std::chrono::milliseconds pause, const ProviderError &because);
    void concludeUnsent(const Permit &permit);
    void conclude(const WireAnswer &wire, const Verdict &verdict);

    QNetworkAccessManager &m_network;
    const LookupRequest m_request;
    const Access m_access;
    const Conduct m_conduct;
    Progress m_progress;
    QElapsedTimer m_clock; ///< Since the first request: no clock that somebody may set.
    Departure m_departure;
    QTimer m_pause;
    QUuid m_attempt;
    int m_sent = 0;
    int m_clockAheadSeconds = 0;
};

} // namespace sources
