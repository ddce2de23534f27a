#include "core/sources/lookup.h"

#include "core/domain/identitymatch.h"
#include "core/domain/tokenrights.h"
#include "core/sources/discretion.h"
#include "core/sources/pacenews.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace sources {

std::chrono::milliseconds randomJitter()
{
    return std::chrono::milliseconds(QRandomGenerator::global()->bounded(1000));
}

/// Papers and journals bear a wrong time where the desk's clock is wrong, and the State's coming proofs of possession are refused.
/// Source: API contract §7.2.
static int secondsAhead(const QDateTime &desk, const QDateTime &service)
{
    constexpr qint64 most = 1'000'000'000; // a date of a thousand years hence is as wrong as one of thirty
    const auto error = clockError(desk, service);
    return error ? static_cast<int>(std::clamp<qint64>(error->count(), -most, most)) : 0;
}

static PaceKey paceOf(const Access &access, Urgency urgency)
{
    QByteArray bearer = access.token.bearer();
    const PaceKey key{paceService(access.endpoint), paceTag(bearer), urgency};
    wipe(bearer);
    return key;
}

Lookup::Lookup(QNetworkAccessManager &network, const LookupRequest &request, const Access &access,
               const Conduct &conduct, QObject *parent)
    : QObject(parent), m_network(network), m_request(request), m_access(access), m_conduct(conduct),
      m_departure(conduct.pace, paceOf(access, conduct.urgency), nullptr)
{
    connect(&m_departure, &Departure::ready, this, &Lookup::send);
    connect(&m_departure, &Departure::probe, this, &Lookup::sendProbe);
    connect(&m_departure, &Departure::held, this, &Lookup::concludeUnsent);
    connect(&m_departure, &Departure::waiting, this, [this](const Permit &permit) {
        Q_EMIT waiting(secondsLeft(permit), toProviderError(permit));
    });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, &m_departure, &Departure::ask);
    m_departure.ask();
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

/// One careful question whether the address is answered again: the platform's ping takes no token, and counts in no limit.
void Lookup::sendProbe()
{
    auto *exchange = new Exchange(m_network, pingRequest(m_access.endpoint), {.whole = m_conduct.patience.toSend}, this);
    connect(exchange, &Exchange::finished, this, [this, exchange](const WireAnswer &wire) {
        exchange->deleteLater();
        m_departure.tell(newsOf(wire, std::nullopt));
        m_departure.ask();
    });
}

void Lookup::receive(WireAnswer wire)
{
    m_sent += wire.resent;
    m_clockAheadSeconds = secondsAhead(m_conduct.ports.now(), wire.at);
    if (!wire.at.isValid())
        wire.at = m_conduct.ports.now();
    Verdict verdict = classify(wire, m_request.kind);
    verdict.errors = discreet(verdict.errors, m_request.identity, m_access.token);
    m_departure.tell(newsOf(wire, verdict.errors.isEmpty() ? std::nullopt : verdict.errors.first().retryAfterSeconds));
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

/// Nothing more is sent for now, and the agent reads why.
void Lookup::concludeUnsent(const Permit &permit)
{
    const ProviderError error = toProviderError(permit);
    conclude({}, {.outcome = outcomeOf(error.trouble), .record = {}, .errors = {error}});
}

void Lookup::conclude(const WireAnswer &wire, const Verdict &verdict)
{
    FamilyAnswer answer;
    answer.outcome = verdict.outcome;
    answer.status = wire.status;
    answer.attempts = m_sent;
    answer.requestId = m_attempt.isNull() ? QString() : m_attempt.toString(QUuid::WithoutBraces);
    answer.at = m_conduct.ports.now();
    answer.record = verdict.record;
    answer.mismatch = verdict.record ? mismatchOf(*verdict.record, m_request.identity) : IdentityMismatch::None;
    answer.identityMatches = verdict.record && answer.mismatch == IdentityMismatch::None;
    answer.errors = verdict.errors;
    answer.clockAheadSeconds = m_clockAheadSeconds;
    Q_EMIT finished(answer);
}

} // namespace sources
