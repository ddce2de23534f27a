#include "core/sources/wayprobe.h"

#include "core/sources/particulier.h"

#include <QAuthenticator>
#include <QHostInfo>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace sources {

static QNetworkProxy proxyTo(WayOut &way, const QUrl &endpoint)
{
    const QList<QNetworkProxy> proxies = way.proxiesTo(QNetworkProxyQuery(endpoint));
    return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

static bool isDirect(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
}

WayProbe::WayProbe(std::shared_ptr<WayOut> way, const QUrl &endpoint, std::chrono::milliseconds patience,
                   QObject *parent)
    : QObject(parent)
    , m_way(std::move(way))
    , m_endpoint(endpoint)
    , m_proxy(proxyTo(*m_way, endpoint))
    , m_patience(patience)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { fail(m_now.step == WayStep::Name ? WayFinding::NameServerSilent : WayFinding::RouteSilent); });
    QMetaObject::invokeMethod(
        this, [this] { begin(WayStep::Name, &WayProbe::askName); }, Qt::QueuedConnection);
}

QString WayProbe::firstHost() const
{
    return isDirect(m_proxy) ? m_endpoint.host() : m_proxy.hostName();
}

int WayProbe::servicePort() const
{
    return m_endpoint.port(m_endpoint.scheme() == u"http" ? 80 : 443);
}

int WayProbe::firstPort() const
{
    return isDirect(m_proxy) ? servicePort() : m_proxy.port();
}

void WayProbe::begin(WayStep step, void (WayProbe::*work)())
{
    const bool isFirst = step == WayStep::Name || step == WayStep::Route;
    m_now = {
        .step = step, .host = isFirst ? firstHost() : m_endpoint.host(), .port = isFirst ? firstPort() : servicePort()};
    m_clock.start();
    m_limit.start(m_patience);
    (this->*work)();
}

void WayProbe::end(StepState state, WayFinding finding)
{
    if (m_isOver)
        return;
    m_limit.stop();
    if (m_socket)
        m_socket->deleteLater();
    m_socket = nullptr;
    m_now.state = state;
    m_now.finding = finding;
    m_now.took = std::chrono::milliseconds(m_clock.elapsed());
    m_isOver = state == StepState::Failed || m_now.step == WayStep::Tls;
    const bool isThrough = state != StepState::Failed;
    Q_EMIT stepped(m_now);
    if (m_isOver)
        Q_EMIT finished(isThrough);
    else
        advance();
}

void WayProbe::advance()
{
    switch (m_now.step) {
    case WayStep::Name:
        return begin(WayStep::Route, &WayProbe::openRoute);
    case WayStep::Route:
        return begin(WayStep::Proxy, &WayProbe::passProxy);
    default:
        return begin(WayStep::Tls, &WayProbe::encrypt);
    }
}

void WayProbe::askName()
{
    QHostInfo::lookupHost(firstHost(), this, [this](const QHostInfo &info) { takeName(info); });
}

void WayProbe::takeName(const QHostInfo &info)
{
    if (m_now.step != WayStep::Name)
        return; // too late
    if (info.error() == QHostInfo::HostNotFound)
        return fail(WayFinding::NameUnknown);
    info.addresses().isEmpty() ? fail(WayFinding::NameServerSilent) : end(StepState::Ok, WayFinding::None);
}

WayFinding WayProbe::findingOf(const QAbstractSocket &socket) const
{
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return WayFinding::RouteRefused;
    case QAbstractSocket::SocketTimeoutError:
        return WayFinding::RouteSilent;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return WayFinding::ProxyWantsAccount;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return WayFinding::ProxyRefuses;
    default:
        return m_now.step == WayStep::Tls  ? WayFinding::TlsFailed
            : m_now.step == WayStep::Proxy ? WayFinding::ProxyRefuses
                                           : WayFinding::RouteUnreachable;
    }
}

/// Queued, and only while it is the step's own: a socket is not thrown away inside its own signal.
void WayProbe::onEnd(QAbstractSocket *socket, const std::function<void(bool)> &ended)
{
    m_socket = socket;
    const auto hear = [this, socket, ended](bool isOpen) {
        if (m_socket == socket)
            ended(isOpen);
    };
    connect(
        socket, &QAbstractSocket::connected, this, [hear] { hear(true); }, Qt::QueuedConnection);
    connect(
        socket, &QAbstractSocket::errorOccurred, this, [hear] { hear(false); }, Qt::QueuedConnection);
}

/// Open, or why not.
void WayProbe::open(QTcpSocket *socket, const QNetworkProxy &proxy, const QString &host, int port)
{
    socket->setProxy(proxy);
    introduce(*socket);
    onEnd(socket,
          [this, socket](bool isOpen) { isOpen ? end(StepState::Ok, WayFinding::None) : fail(findingOf(*socket)); });
    socket->connectToHost(host, static_cast<quint16>(port));
}

void WayProbe::openRoute()
{
    open(new QTcpSocket(this), QNetworkProxy(QNetworkProxy::NoProxy), firstHost(), firstPort());
}

void WayProbe::introduce(QAbstractSocket &socket)
{
    connect(&socket, &QAbstractSocket::proxyAuthenticationRequired, this,
            [this, isHanded = false](const QNetworkProxy &, QAuthenticator *authenticator) mutable {
                const ProxyAccount account = m_way->account();
                if (isHanded || !account.isSet())
                    return;
                isHanded = true;
                authenticator->setUser(account.user);
                authenticator->setPassword(account.password);
            });
}

void WayProbe::passProxy()
{
    if (isDirect(m_proxy))
        return end(StepState::Skipped, WayFinding::NoProxy);
    open(new QTcpSocket(this), m_proxy, m_endpoint.host(), servicePort());
}

void WayProbe::encrypt()
{
    if (m_endpoint.scheme() == u"http")
        return end(StepState::Skipped, WayFinding::PlainHttp);
    auto *socket = new QSslSocket(this);
    m_tlsErrors.clear();
    socket->setProxy(isDirect(m_proxy) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy);
    introduce(*socket);
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.addCaCertificates(m_way->authorities());
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    onEnd(socket, [this, socket](bool isOpen) {
        if (!isOpen || socket->isEncrypted())
            takeEncryption(*socket);
    });
    connect(
        socket, &QSslSocket::encrypted, this,
        [this, socket] {
            if (m_socket == socket)
                takeEncryption(*socket);
        },
        Qt::QueuedConnection);
    socket->connectToHostEncrypted(m_endpoint.host(), static_cast<quint16>(servicePort()));
}

static QString versionText(QSsl::SslProtocol protocol)
{
    if (protocol == QSsl::TlsV1_3)
        return u"TLS 1.3"_s;
    return protocol == QSsl::TlsV1_2 ? u"TLS 1.2"_s : QString();
}

static TlsFacts factsOf(const QSslSocket &socket)
{
    const QSslCertificate peer = socket.peerCertificate();
    return {
        .version = versionText(socket.sessionProtocol()),
        .subject = peer.subjectInfo(QSslCertificate::CommonName).value(0),
        .issuer =
            (peer.issuerInfo(QSslCertificate::Organization) + peer.issuerInfo(QSslCertificate::CommonName)).value(0),
        .until = peer.expiryDate()};
}

static WayFinding findingOf(const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::any_of(
            errors, [&](const QSslError &error) { return std::ranges::find(kinds, error.error()) != kinds.end(); });
    };
    if (has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return WayFinding::CertificateOutdated;
    if (has({QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
             QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted}))
        return WayFinding::CertificateUnknown;
    return has({QSslError::HostNameMismatch}) ? WayFinding::CertificateOfOther : WayFinding::TlsFailed;
}

void WayProbe::takeEncryption(const QSslSocket &socket)
{
    m_now.tls = factsOf(socket);
    if (socket.isEncrypted() && m_tlsErrors.isEmpty())
        return end(StepState::Ok, WayFinding::None);
    fail(m_tlsErrors.isEmpty() ? findingOf(socket) : sources::findingOf(m_tlsErrors));
}

} // namespace sources
