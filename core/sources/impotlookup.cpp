#include "core/sources/impotlookup.h"

#include "core/sources/pacenews.h"

#include <algorithm>

namespace sources {

static constexpr int margin = 30; // seconds: a grant must outlive the exchange that it opens

std::optional<QByteArray> ImpotGrants::tokenFor(const QByteArray &scope, const QDateTime &now) const
{
    const auto held = m_held.constFind(scope);
    if (held == m_held.cend() || now.addSecs(margin) >= held->until)
        return std::nullopt;
    return held->token;
}

void ImpotGrants::keep(const QByteArray &scope, const AccessGrant &grant, const QDateTime &now)
{
    m_held.insert(scope, {grant.token, now.addSecs(grant.lifetime.count())});
}

ImpotLookup::ImpotLookup(QNetworkAccessManager &network, const TaxOfficeQuestion &question, const ImpotAccess &access,
    std::shared_ptr<ImpotGrants> grants, const ImpotConduct &conduct, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_question(question)
    , m_access(access)
    , m_scope(scopeFor(question))
    , m_grants(std::move(grants))
    , m_conduct(conduct)
    , m_departure(conduct.pace, {paceService(access.gateway), paceTag(access.clientId), Urgency::Counter}, nullptr)
{
    connect(&m_departure, &Departure::ready, this, &ImpotLookup::sendNow);
    connect(&m_departure, &Departure::probe, this, &ImpotLookup::sendNow); // it has no harmless route
    connect(&m_departure, &Departure::waiting, this, &ImpotLookup::concludeUnsent); // nobody counts the seconds here
    connect(&m_departure, &Departure::held, this, &ImpotLookup::concludeUnsent);
    const std::optional<QByteArray> token = m_grants->tokenFor(m_scope, m_conduct.ports.now());
    if (token)
        askSituation(*token, true);
    else
        askGrant();
}

static std::optional<int> secondsOf(const QByteArray &retryAfter)
{
    bool isNumber = false;
    const int seconds = retryAfter.trimmed().toInt(&isNumber);
    return isNumber ? std::optional(std::clamp(seconds, 1, 86'400)) : std::nullopt;
}

void ImpotLookup::send(const HttpRequest &request, const Receive &receive)
{
    m_next = request;
    m_receive = receive;
    m_departure.ask();
}

void ImpotLookup::sendNow()
{
    auto *exchange = new Exchange(m_network, std::exchange(m_next, {}), Patience{.whole = m_conduct.timeout}, this);
    connect(exchange, &Exchange::finished, this, [this, exchange, receive = m_receive](const WireAnswer &wire) {
        exchange->deleteLater();
        PaceNews news = newsOf(wire, secondsOf(wire.retryAfter));
        news.isSilence = false; // it is not known to ban anybody
        m_departure.tell(news);
        receive(wire);
    });
}

void ImpotLookup::concludeUnsent(const Permit &permit)
{
    m_departure.cancel();
    WireAnswer unsent;
    unsent.retryAfter = QByteArray::number(secondsLeft(permit));
    conclude(unsent, TaxOfficeTrouble::TooManyRequests);
}

void ImpotLookup::askGrant()
{
    send(grantRequest(m_access, m_scope), [this](const WireAnswer &wire) { receiveGrant(wire); });
}

void ImpotLookup::receiveGrant(const WireAnswer &wire)
{
    const TaxOfficeTrouble trouble = grantTrouble(wire);
    if (trouble != TaxOfficeTrouble::None)
        return conclude(wire, trouble);
    const Result<AccessGrant> grant = parseAccessGrant(wire.body);
    m_grants->keep(m_scope, *grant, m_conduct.ports.now());
    askSituation(grant->token, false);
}

void ImpotLookup::askSituation(const QByteArray &token, bool isFromStore)
{
    m_correlation = m_conduct.ports.newId();
    send(situationRequest(m_access, token, m_question, m_correlation),
        [this, isFromStore](const WireAnswer &wire) { receiveSituation(wire, isFromStore); });
}

void ImpotLookup::receiveSituation(const WireAnswer &wire, bool wasFromStore)
{
    if (wire.status == 401)
        m_grants->forget(m_scope);
    if (wire.status == 401 && wasFromStore)
        return askGrant();
    conclude(wire, situationTrouble(wire));
}

void ImpotLookup::conclude(const WireAnswer &wire, TaxOfficeTrouble trouble)
{
    TaxOfficeAnswer answer;
    answer.trouble = trouble;
    answer.status = wire.status;
    answer.code = parseImpotErrorCode(wire.body);
    answer.requestId = m_correlation.isNull() ? QString() : m_correlation.toString(QUuid::WithoutBraces);
    answer.at = m_conduct.ports.now();
    answer.retryAfterSeconds = parseRetryAfter(wire.retryAfter, wire.at.isValid() ? wire.at : answer.at);
    if (trouble == TaxOfficeTrouble::None)
        answer.situation = *parseTaxSituation(wire.body);
    Q_EMIT finished(answer);
}

} // namespace sources
