#pragma once
#include "tests/support/tlsidentity.h"

#include <QHash>
#include <QTcpServer>

#include <optional>

/// A service on loopback that answers by the path alone, encrypted where it has an identity. Unknown paths are 404.
class PathServer : public QTcpServer
{
public:
    explicit PathServer(const std::optional<TlsIdentity> &identity = {});

    QUrl endpoint() const; ///< https://localhost:port, or http://127.0.0.1:port
    /// The whole answer, as httpAnswer() makes it; an empty one keeps silent.
    void answer(const QString &path, const QByteArray &bytes) { m_answers.insert(path, bytes); }
    const QList<QByteArray> &received() const { return m_received; } ///< Heads of requests.

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void serve(QTcpSocket *client);

    const std::optional<TlsIdentity> m_identity;
    QHash<QString, QByteArray> m_answers;
    QList<QByteArray> m_received;
};

/// A proxy on loopback: it asks for a name and a password where it is told to, and hands every connection to one port
/// of this machine.
class TunnelProxy : public QTcpServer
{
public:
    explicit TunnelProxy(quint16 target, const QByteArray &credentials = {}); ///< "user:password"

    const QList<QByteArray> &received() const { return m_received; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void take(QTcpSocket *client, const QByteArray &head);

    const quint16 m_target;
    const QByteArray m_credentials;
    QList<QByteArray> m_received;
};
