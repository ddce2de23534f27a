#include "tests/support/pathserver.h"

#include "tests/support/stateserver.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

PathServer::PathServer(const std::optional<TlsIdentity> &identity) : m_identity(identity)
{
    listen(QHostAddress::LocalHost);
}

QUrl PathServer::endpoint() const
{
    return QUrl((m_identity ? u"https://localhost:%1"_s : u"http://127.0.0.1:%1"_s).arg(serverPort()));
}

void PathServer::incomingConnection(qintptr descriptor)
{
    auto *client = new QSslSocket(this);
    client->setSocketDescriptor(descriptor);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] { serve(client); });
    if (!m_identity)
        return;
    QSslConfiguration configuration = client->sslConfiguration();
    configuration.setLocalCertificate(m_identity->certificate);
    configuration.setPrivateKey(m_identity->key);
    client->setSslConfiguration(configuration);
    client->startServerEncryption();
}

/// Requests without a body come in one piece here.
void PathServer::serve(QTcpSocket *client)
{
    const QByteArray head = client->readAll();
    if (!head.contains("\r\n\r\n"))
        return;
    m_received.append(head);
    const QString path = QUrl::fromEncoded(head.split(' ').value(1)).path();
    const QByteArray bytes = m_answers.value(path, httpAnswer(404, {}));
    if (bytes.isEmpty())
        return;
    client->write(bytes);
    client->disconnectFromHost();
}

TunnelProxy::TunnelProxy(quint16 target, const QByteArray &credentials) : m_target(target), m_credentials(credentials)
{
    listen(QHostAddress::LocalHost);
}

void TunnelProxy::incomingConnection(qintptr descriptor)
{
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(descriptor);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client] {
        if (client->property("tunnel").toBool())
            return;
        take(client, client->readAll());
    });
}

void TunnelProxy::take(QTcpSocket *client, const QByteArray &head)
{
    m_received.append(head);
    const QByteArray wanted = "Proxy-Authorization: Basic " + m_credentials.toBase64();
    if (!m_credentials.isEmpty() && !head.contains(wanted)) {
        client->write("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"mairie\"\r\nContent-Length: "
                      "0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
        return;
    }
    client->setProperty("tunnel", true);
    auto *onward = new QTcpSocket(client);
    connect(onward, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 Through\r\n\r\n"); });
    connect(client, &QTcpSocket::readyRead, onward, [client, onward] { onward->write(client->readAll()); });
    connect(onward, &QTcpSocket::readyRead, client, [client, onward] { client->write(onward->readAll()); });
    connect(onward, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    onward->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
}
