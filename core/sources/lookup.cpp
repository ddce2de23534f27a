#include "core/sources/lookup.h"

#include "core/domain/identitymatch.h"

#include <QRandomGenerator>

namespace sources {

Lookup::Lookup(QNetworkAccessManager &network, const LookupRequest &request, const Access &access,
               const Conduct &conduct, QObject *parent)
    : QObject(parent), m_network(network), m_request(request), m_access(access), m_conduct(conduct)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Lookup::send);
    send();
}

void Lookup::send()
{
    m_attempt = m_conduct.ports.newId();
    ++m_sent;
    auto *exchange = new Exchange(m_network, toHttpRequest(m_request, m_access, m_attempt), m_conduct.patience, this);
    connect(exchange, &Exchange::finished, this, [this, exchange](const WireAnswer &wire) {
        exchange->deleteLater();
        receive(wire);
    });
}

void Lookup::receive(WireAnswer wire)
{
    if (!wire.at.isValid())
        wire.at = m_conduct.ports.now();
    const Verdict verdict = classify(wire, m_request.kind);
    if (verdict.errors.isEmpty())
        return conclude(wire, verdict);
    const std::chrono::milliseconds jitter(QRandomGenerator::global()->bounded(1000));
    const ProviderError &error = verdict.errors.first();
    const auto pause = m_conduct.retry(error, m_progress, m_conduct.limits, jitter);
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
    Q_EMIT finished(answer);
}

} // namespace sources
