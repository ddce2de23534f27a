#include "tests/support/stateserver.h"

#include "tests/support/statechecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

QByteArray httpAnswer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

RawAnswer sends(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &client) {
        client.write(bytes);
        client.disconnectFromHost();
    };
}

RawAnswer staysSilent()
{
    return [](QTcpSocket &) {};
}

RawAnswer sendsWithoutEnd(const QByteArray &head, const QByteArray &again)
{
    return [head, again](QTcpSocket &client) {
        QObject::connect(&client, &QTcpSocket::bytesWritten, &client, [&client, again] {
            if (client.bytesToWrite() == 0)
                client.write(again);
        });
        client.write(head);
    };
}

RawAnswer drips(const QByteArray &bytes, int pause)
{
    return [bytes, pause](QTcpSocket &client) {
        auto *drop = new QTimer(&client);
        QObject::connect(drop, &QTimer::timeout, &client, [&client, bytes, sent = qsizetype(0)]() mutable {
            if (sent < bytes.size())
                client.write(bytes.mid(sent++, 1));
        });
        drop->start(pause);
    };
}

static QByteArray errorBody(const QStringList &codes)
{
    QJsonArray errors;
    for (const QString &code : codes)
        errors.append(QJsonObject{{u"code"_s, code}, {u"title"_s, u"Refus"_s}, {u"meta"_s, QJsonObject()}});
    return QJsonDocument(QJsonObject{{u"errors"_s, errors}}).toJson(QJsonDocument::Compact);
}

static StateRequest parseRequest(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    StateRequest request;
    request.url = QUrl::fromEncoded(lines.first().split(' ').value(1), QUrl::StrictMode);
    for (const QByteArray &line : lines.mid(1)) {
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return request;
}

StateServer::StateServer(QDate today) : m_today(today)
{
    m_server.listen(QHostAddress::LocalHost);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(m_server.nextPendingConnection()); });
}

QUrl StateServer::endpoint() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void StateServer::accept(QTcpSocket *client)
{
    ++m_open;
    QObject::connect(client, &QTcpSocket::disconnected, &m_server, [this, client] {
        --m_open;
        client->deleteLater();
    });
    const auto head = std::make_shared<QByteArray>();
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, head] {
        *head += client->readAll();
        if (!head->contains("\r\n\r\n"))
            return;
        answer(*client, *head);
        head->clear();
    });
}

void StateServer::answer(QTcpSocket &client, const QByteArray &head)
{
    m_received.append(parseRequest(head));
    const RawAnswer raw = m_script.isEmpty() ? sends(answerTo(m_received.last())) : m_script.takeFirst();
    raw(client);
}

QByteArray StateServer::answerTo(const StateRequest &request) const
{
    static const QStringList routes{u"/v3/dss/quotient_familial/identite"_s,
                                    u"/v3/dss/participation_familiale_eaje/identite"_s};
    if (!routes.contains(request.url.path()))
        return httpAnswer(404, "Cette URL n'existe pas sur API particulier, veuillez vérifier votre URL.");
    const auto refusal = stateRefusal(request.headers.value("authorization"), request.headers.value("x-request-id"),
                                      request.url, m_today);
    if (!refusal)
        return caseFor(request);
    return httpAnswer(refusal->status, refusal->codes.isEmpty() ? "<html></html>" : errorBody(refusal->codes));
}

QByteArray StateServer::caseFor(const StateRequest &request) const
{
    const QString key = stateMatchKey(request.url);
    const auto find = [&](const auto &isWanted) {
        return std::ranges::find_if(m_cases, [&](const StateCase &each) {
            return each.route == request.url.path() && isWanted(each);
        });
    };
    auto found = find([&](const StateCase &each) { return each.matchKey == key; });
    if (found == m_cases.end())
        found = find([](const StateCase &each) { return each.isDefault; });
    if (found == m_cases.end())
        return httpAnswer(404, errorBody({u"00404"_s}));
    QList<QByteArray> headers{"Content-Type: application/vnd.api+json"};
    if (!found->retryAfter.isEmpty())
        headers << "Retry-After: " + found->retryAfter;
    return httpAnswer(found->status, found->body, headers);
}
