#pragma once
#include "core/sources/wayout.h"

#include <QNetworkAccessManager>

#include <memory>

namespace sources {

/// The network of a town hall: its proxy, its account there, its own authorities; TLS errors are never ignored.
///
/// The account is handed to each proxy once: a wrong password is not tried again and again, which would lock the
/// account of an agent. What is asked for then is told by accountWanted(), and the request fails.
class Network : public QNetworkAccessManager
{
    Q_OBJECT
public:
    explicit Network(std::shared_ptr<WayOut> way, QObject *parent = nullptr);

    const std::shared_ptr<WayOut> &way() const { return m_way; }
    /// Typed by somebody, for the requests from now on.
    void use(const ProxyAccount &account);

Q_SIGNALS:
    /// The proxy asks who we are; `wasRefused` when it did not accept what we said.
    void accountWanted(const QString &proxy, bool wasRefused);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    void introduce(const QNetworkProxy &proxy, QAuthenticator *authenticator);
    void noteEnd(const QNetworkReply *reply);

    const std::shared_ptr<WayOut> m_way;
    QSet<QString> m_handed; ///< Proxies that were told our account.
};

/// The way out of `network`, where it has one of its own.
std::shared_ptr<WayOut> wayOf(const QNetworkAccessManager &network);

} // namespace sources
