#include "tests/support/hostileserver.h"

#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>

using namespace Qt::StringLiterals;

static void encrypt(QSslSocket &client, const TlsIdentity &identity)
{
    client.setLocalCertificate(identity.certificate);
    client.setPrivateKey(identity.key);
    client.startServerEncryption();
}

/// Makes its connections such that they can be encrypted, at once or later.
class HostileServer::Door : public QTcpServer
{
public:
    Door(const std::optional<TlsIdentity> &identity, const std::function<void(QTcpSocket &)> &take)
        : m_identity(identity), m_take(take)
    {
        listen(QHostAddress::LocalHost);
    }
    bool isSecure() const { return m_identity.has_value(); }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *client = new QSslSocket(this);
        client->setSocketDescriptor(handle);
        m_take(*client);
        if (m_identity && client->isOpen())
            encrypt(*client, *m_identity);
    }

private:
    const std::optional<TlsIdentity> m_identity;
    const std::function<void(QTcpSocket &)> m_take;
};

HostileServer::HostileServer(const std::optional<TlsIdentity> &identity)
    : m_door(std::make_unique<Door>(identity, [this](QTcpSocket &client) { take(client); }))
{
}

HostileServer::~HostileServer() = default;

quint16 HostileServer::port() const
{
    return m_door->serverPort();
}

QUrl HostileServer::endpoint() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_door->isSecure() ? u"https"_s : u"http"_s).arg(port()));
}

void HostileServer::take(QTcpSocket &client)
{
    ++m_connections;
    ++m_open;
    QObject::connect(&client, &QTcpSocket::disconnected, m_door.get(), [this, &client] {
        --m_open;
        client.deleteLater();
    });
    QObject::connect(&client, &QTcpSocket::readyRead, m_door.get(), [this, &client] { read(client); });
    if (m_greeting)
        m_greeting(client);
}

void HostileServer::read(QTcpSocket &client)
{
    const QByteArray end = "\r\n\r\n";
    const QByteArray came = client.readAll();
    m_everything += came;
    QByteArray head = client.property("head").toByteArray() + came;
    const bool isWhole = head.contains(end);
    client.setProperty("head", isWhole ? QByteArray() : head);
    if (!isWhole)
        return;
    m_heads.append(head);
    if (!m_script.isEmpty())
        m_script.at(std::min(m_heads.size(), m_script.size()) - 1)(client);
}

RawAnswer closes()
{
    return [](QTcpSocket &client) { client.disconnectFromHost(); };
}

RawAnswer resets(const QByteArray &first)
{
    return [first](QTcpSocket &client) {
        client.write(first);
        client.flush();
        const linger atOnce{1, 0};
        setsockopt(int(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        client.abort();
    };
}

RawAnswer holdsAfter(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &client) { client.write(bytes); };
}

/// By a timer: behind TLS each write would call for the next from within.
RawAnswer floods(const QByteArray &head, const QByteArray &again)
{
    return [head, again](QTcpSocket &client) {
        client.write(head);
        auto *timer = new QTimer(&client);
        QObject::connect(timer, &QTimer::timeout, &client, [&client, again] {
            constexpr qint64 enough = 1 << 18;
            const auto *secure = qobject_cast<QSslSocket *>(&client);
            if (client.bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0) < enough)
                client.write(again);
        });
        timer->start(0);
    };
}

RawAnswer sendsChunks(const QByteArray &body, qsizetype size)
{
    QByteArray bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray chunk = body.mid(at, size);
        bytes += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return sends(bytes + "0\r\n\r\n");
}

RawAnswer tunnelsTo(const TlsIdentity &identity)
{
    return [identity](QTcpSocket &client) {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        client.flush();
        if (auto *socket = qobject_cast<QSslSocket *>(&client))
            encrypt(*socket, identity);
    };
}
