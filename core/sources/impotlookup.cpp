#include "core/sources/impotlookup.h"

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
{
    const std::optional<QByteArray> token = m_grants->tokenFor(m_scope, m_conduct.ports.now());
    if (token)
        askSituation(*token, true);
    else
        askGrant();
}

void ImpotLookup::send(const HttpRequest &request, const std::function<void(const WireAnswer &)> &receive)
{
    auto *exchange = new Exchange(m_network, request, Patience{.whole = m_conduct.timeout}, this);
    connect(exchange, &Exchange::finished, this, [exchange, receive](const WireAnswer &wire) {
        exchange->deleteLater();
        receive(wire);
    });
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
