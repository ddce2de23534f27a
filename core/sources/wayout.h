#pragma once
#include "core/base/result.h"

#include <QMutex>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QUrl>

#include <functional>

namespace sources {

/// How proxies are found. `resolve` may block for seconds (a PAC file is fetched and run).
struct ProxyRule {
    enum class Kind { System, Manual, None } kind = Kind::System;
    QString host = {}; ///< With Manual.
    quint16 port = 0;
};

/// Who we are at the town hall's proxy. Qt keeps copies of it that nobody can wipe: it lives as long as the program.
struct ProxyAccount {
    QString user;
    QString password;
    bool isSet() const { return !user.isEmpty(); }
};

/// What the way out of the town hall's network is made of; blocking parts are called by WayOut::prepare() alone.
struct WayParts {
    using Resolve = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &query)>;
    ProxyRule rule = {};
    /// The proxy's account, where the settings know one.
    std::function<ProxyAccount()> account = {};
    /// Authorities to be trusted besides the system's.
    std::function<QList<QSslCertificate>()> authorities = {};
    Resolve resolve = QNetworkProxyFactory::systemProxyForQuery;
};

/// The way out of the town hall's network: which proxy, which account there, which authorities besides the system's.
/// What blocks is learnt beside the window by prepare(); what a request then needs is at hand. May be shared by
/// threads.
class WayOut
{
    Q_DISABLE_COPY(WayOut)
public:
    explicit WayOut(WayParts parts);

    /// Learns the way to `url`. Blocking; kept for ten minutes, a way on which the proxy failed is learnt anew.
    void prepare(const QUrl &url);
    /// Without blocking where prepare() was called; a loopback address is never reached through a proxy, since its
    /// requests are not encrypted.
    QList<QNetworkProxy> proxiesTo(const QNetworkProxyQuery &query);
    QList<QSslCertificate> authorities() const;
    ProxyAccount account() const;
    /// Typed by somebody: goes before the one of the settings, and is kept in memory only.
    void use(const ProxyAccount &account);
    /// The proxy failed: the next prepare() asks again.
    void doubt();

private:
    bool isFresh(const QString &host) const;

    struct Known {
        QList<QNetworkProxy> proxies;
        qint64 at = 0; ///< Of a clock that never goes back, in ms.
    };
    const WayParts m_parts;
    mutable QMutex m_mutex;
    QMutex m_resolving; ///< One at a time: the system's resolvers are not all made for several threads.
    QHash<QString, Known> m_known;
    QList<QSslCertificate> m_authorities;
    ProxyAccount m_account;
    bool m_isRead = false;
};

/// "proxy.mairie.example:3128", also in brackets for IPv6. Problem::Missing without a host, NotANumber for a bad port.
Result<ProxyRule> parseProxy(QStringView text);

} // namespace sources
