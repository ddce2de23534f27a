#include "core/sources/lookup.h"

#include "core/domain/identitymatch.h"
#include "core/sources/discretion.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace sources {

std::chrono::milliseconds randomJitter()
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(1000));
}

/// Beyond half a minute papers and journals bear a wrong time, and the State's coming proofs of possession are refused.
/// Source: API contract §7.2.
static int secondsAhead(const QDateTime &desk, const QDateTime &service)
{
    constexpr qint64 tolerated = 30;
    constexpr qint64 most = 1'000'000'000; // a date of a thousand years hence is as wrong as one of thirty
    const qint64 ahead = service.secsTo(desk);
    return std::abs(ahead) > tolerated ? static_cast<int>(std::clamp(ahead, -most, most)) : 0;
}

Lookup::Lookup(QNetworkAccessManager &network, const LookupRequest &request, const Access &access,
               const Conduct &conduct, QObject *parent)
    : QObject(parent), m_network(network), m_request(request), m_access(access), m_conduct(conduct)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Lookup::send);
    send();
}

std::chrono::milliseconds Lookup::elapsed() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

/// The last request may not take longer than what is left of the whole.
Patience Lookup::patienceLeft() const
{
    Patience patience = m_conduct.patience;
    patience.whole = std::clamp<std::chrono::milliseconds>(m_conduct.limits.whole - elapsed(), 1ms, patience.whole);
    return patience;
}

void Lookup::send()
{
    m_attempt = m_conduct.ports.newId();
    if (m_sent++ == 0)
        m_clock.start();
    auto *exchange = new Exchange(m_network, toHttpRequest(m_request, m_access, m_attempt), patienceLeft(), this);
    connect(exchange, &Exchange::finished, this, [this, exchange](const WireAnswer &wire) {
        exchange->deleteLater();
        receive(wire);
    });
}

void Lookup::receive(WireAnswer wire)
{
    m_sent += wire.resent;
    m_clockAheadSeconds = wire.at.isValid() ? secondsAhead(m_conduct.ports.now(), wire.at) : 0;
    if (!wire.at.isValid())
        wire.at = m_conduct.ports.now();
    Verdict verdict = classify(wire, m_request.kind);
    verdict.errors = discreet(verdict.errors, m_request.identity, m_access.token);
    if (verdict.errors.isEmpty())
        return conclude(wire, verdict);
    m_progress.elapsed = elapsed();
    const ProviderError &error = verdict.errors.first();
    const auto pause = m_conduct.retry(error, m_progress, m_conduct.limits, m_conduct.jitter());
    if (!pause)
        return conclude(wire, verdict);
    wait(*pause, error);
}

void Lookup::wait(std::chrono::milliseconds pause, const ProviderError &because)
{
    m_progress = advanced(m_progress, because);
    m_pause.start(pause);
    Q_EMIT waiting(static_cast<int>(std::chrono::ceil<std::chrono::seconds>(pause).count()), because);
}

void Lookup::conclude(const WireAnswer &wire, const Verdict &verdict)
{
    FamilyAnswer answer;
    answer.outcome = verdict.outcome;
    answer.status = wire.status;
    answer.attempts = m_sent;
    answer.requestId = m_attempt.toString(QUuid::WithoutBraces);
    answer.at = m_conduct.ports.now();
    answer.record = verdict.record;
    answer.mismatch = verdict.record ? mismatchOf(*verdict.record, m_request.identity) : IdentityMismatch::None;
    answer.identityMatches = verdict.record && answer.mismatch == IdentityMismatch::None;
    answer.errors = verdict.errors;
    answer.clockAheadSeconds = m_clockAheadSeconds;
    Q_EMIT finished(answer);
}

} // namespace sources
