#include "core/sources/wayout.h"

#include "core/sources/particulier.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace sources {

static constexpr qint64 kept = 600'000; // ms: a laptop moves, a PAC file changes

static qint64 milliseconds()
{
    static const QElapsedTimer timer = [] {
        QElapsedTimer begun;
        begun.start();
        return begun;
    }();
    return timer.elapsed();
}

WayOut::WayOut(WayParts parts) : m_parts(std::move(parts)) { }

bool WayOut::isFresh(const QString &host) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_known.constFind(host);
    return m_isRead && known != m_known.cend() && known->at >= 0 && milliseconds() - known->at < kept;
}

void WayOut::prepare(const QUrl &url)
{
    const QMutexLocker resolving(&m_resolving);
    if (isFresh(url.host()))
        return;
    const bool isAsked = m_parts.rule.kind == ProxyRule::Kind::System && !isLoopback(url.host());
    const QList<QNetworkProxy> proxies = isAsked ? m_parts.resolve(QNetworkProxyQuery(url)) : QList<QNetworkProxy>();
    const ProxyAccount account = m_parts.account ? m_parts.account() : ProxyAccount();
    const QList<QSslCertificate> authorities = m_parts.authorities ? m_parts.authorities() : QList<QSslCertificate>();
    const QMutexLocker lock(&m_mutex);
    m_known.insert(url.host(), {proxies, milliseconds()});
    m_authorities = authorities;
    if (!m_account.isSet())
        m_account = account;
    m_isRead = true;
}

QList<QNetworkProxy> WayOut::proxiesTo(const QNetworkProxyQuery &query)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    const QString host = query.url().isEmpty() ? query.peerHostName() : query.url().host();
    if (isLoopback(host) || m_parts.rule.kind == ProxyRule::Kind::None)
        return {none};
    if (m_parts.rule.kind == ProxyRule::Kind::Manual)
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_parts.rule.host, m_parts.rule.port)};
    {
        const QMutexLocker lock(&m_mutex);
        const auto known = m_known.constFind(host);
        if (known != m_known.cend() && !known->proxies.isEmpty())
            return known->proxies;
    }
    return m_parts.resolve(query); // nobody prepared this way: late rather than past the proxy
}

QList<QSslCertificate> WayOut::authorities() const
{
    const QMutexLocker lock(&m_mutex);
    return m_authorities;
}

ProxyAccount WayOut::account() const
{
    const QMutexLocker lock(&m_mutex);
    return m_account;
}

void WayOut::use(const ProxyAccount &account)
{
    const QMutexLocker lock(&m_mutex);
    m_account = account;
}

void WayOut::doubt()
{
    const QMutexLocker lock(&m_mutex);
    for (Known &known : m_known)
        known.at = -1;
}

Result<ProxyRule> parseProxy(QStringView text)
{
    const QUrl url(u"http://"_s + text.trimmed().toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(Problem::Missing, u"proxy: no host"_s);
    if (!url.userInfo().isEmpty() || !url.path().isEmpty() || url.hasQuery() || url.hasFragment())
        return refused(Problem::ForbiddenCharacter, u"proxy: only a host and a port"_s);
    if (url.port() < 1 || url.port() > 65'535)
        return refused(Problem::NotANumber, u"proxy: no port"_s);
    return ProxyRule{ProxyRule::Kind::Manual, url.host(), static_cast<quint16>(url.port())};
}

} // namespace sources
