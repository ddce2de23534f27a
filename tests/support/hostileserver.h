#pragma once
#include "tests/support/stateserver.h"
#include "tests/support/tlsidentity.h"

#include <optional>

/// A server on loopback that does to its clients what it is told, in clear or behind TLS, as a service or as a proxy,
/// and counts what reaches it.
class HostileServer
{
public:
    HostileServer() : HostileServer(std::nullopt) { }
    explicit HostileServer(const std::optional<TlsIdentity> &identity);
    ~HostileServer();
    HostileServer(const HostileServer &) = delete;
    HostileServer &operator=(const HostileServer &) = delete;

    QUrl endpoint() const; ///< By its address: http://127.0.0.1:port, or https.
    quint16 port() const;
    /// One a request; the last stands for all that follow. Without any, requests are taken in silence.
    void script(const QList<RawAnswer> &answers) { m_script = answers; }
    /// What is done to a connection as soon as it is there, before a byte came.
    void greet(const RawAnswer &greeting) { m_greeting = greeting; }

    const QList<QByteArray> &heads() const { return m_heads; } ///< Of the requests, as they came.
    const QByteArray &everything() const
    {
        return m_everything;
    } ///< All bytes that came, also those that are no request.
    int connections() const { return m_connections; } ///< So far.
    int openConnections() const { return m_open; }

private:
    class Door;
    void take(QTcpSocket &client);
    void read(QTcpSocket &client);

    std::unique_ptr<Door> m_door;
    QList<RawAnswer> m_script;
    RawAnswer m_greeting;
    QList<QByteArray> m_heads;
    QByteArray m_everything;
    int m_connections = 0;
    int m_open = 0;
};

/// The end of the connection without a word, and with a reset (after these bytes).
RawAnswer closes();
RawAnswer resets(const QByteArray &first = {});
/// These bytes, and then nothing while the connection stays.
RawAnswer holdsAfter(const QByteArray &bytes);
/// The head, then the other bytes again and again, as fast as they are taken.
RawAnswer floods(const QByteArray &head, const QByteArray &again);
/// 200 and this body in chunks of `size`.
RawAnswer sendsChunks(const QByteArray &body, qsizetype size);
/// As a proxy: the tunnel is opened, and the other side of it is ours, with this certificate.
RawAnswer tunnelsTo(const TlsIdentity &identity);
