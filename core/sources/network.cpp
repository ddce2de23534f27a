#include "core/sources/network.h"

#include <QAuthenticator>
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace sources {

namespace {

/// What Qt asks before each connection, in the window's thread.
class KnownProxies : public QNetworkProxyFactory
{
public:
    explicit KnownProxies(std::shared_ptr<WayOut> way) : m_way(std::move(way)) { }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return m_way->proxiesTo(query); }

private:
    const std::shared_ptr<WayOut> m_way;
};

} // namespace

Network::Network(std::shared_ptr<WayOut> way, QObject *parent) : QNetworkAccessManager(parent), m_way(std::move(way))
{
    setProxyFactory(new KnownProxies(m_way)); // which the manager then owns
    connect(this, &QNetworkAccessManager::proxyAuthenticationRequired, this, &Network::introduce);
    connect(this, &QNetworkAccessManager::finished, this, &Network::noteEnd);
}

QNetworkReply *Network::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    const QList<QSslCertificate> authorities = m_way->authorities();
    if (authorities.isEmpty())
        return QNetworkAccessManager::createRequest(operation, request, outgoing);
    QNetworkRequest trusting(request);
    QSslConfiguration configuration = request.sslConfiguration();
    configuration.addCaCertificates(authorities);
    trusting.setSslConfiguration(configuration);
    return QNetworkAccessManager::createRequest(operation, trusting, outgoing);
}

void Network::introduce(const QNetworkProxy &proxy, QAuthenticator *authenticator)
{
    const QString name = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    const ProxyAccount account = m_way->account();
    const bool wasHanded = m_handed.contains(name);
    if (account.isSet() && !wasHanded) {
        m_handed.insert(name);
        authenticator->setUser(account.user);
        authenticator->setPassword(account.password);
        return;
    }
    // Queued: whoever hears it may end this request.
    QMetaObject::invokeMethod(
        this, [this, name, wasHanded] { Q_EMIT accountWanted(name, wasHanded); }, Qt::QueuedConnection);
}

void Network::use(const ProxyAccount &account)
{
    m_way->use(account);
    m_handed.clear();
    clearAccessCache();
}

/// 99 and 101 to 105: the proxy, or what chose it, may have changed.
void Network::noteEnd(const QNetworkReply *reply)
{
    const QNetworkReply::NetworkError error = reply->error();
    const bool isProxy =
        error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::ProxyAuthenticationRequiredError;
    if (isProxy || error == QNetworkReply::UnknownNetworkError)
        m_way->doubt();
}

std::shared_ptr<WayOut> wayOf(const QNetworkAccessManager &network)
{
    const auto *ours = qobject_cast<const Network *>(&network);
    return ours ? ours->way() : nullptr;
}

} // namespace sources
