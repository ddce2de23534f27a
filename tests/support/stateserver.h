#pragma once
#include <QDate>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// One answer of the service, found by its route and its match key.
struct StateCase {
    QString route; ///< "/v3/dss/quotient_familial/identite"
    QString matchKey;
    int status = 200;
    QByteArray body;
    QByteArray retryAfter; ///< Header, or empty.
    bool isDefault = false; ///< Served to whoever matches no case of the route.
};

/// One request as it arrived.
struct StateRequest {
    QUrl url; ///< Path and query only.
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
};

/// Says what it wants on the connection: nothing, half an answer, too much.
using RawAnswer = std::function<void(QTcpSocket &client)>;

QByteArray httpAnswer(int status, const QByteArray &body, const QList<QByteArray> &headers = {});
/// The bytes as given, then the end of the connection.
RawAnswer sends(const QByteArray &bytes);
/// Takes the request and never says a word.
RawAnswer staysSilent();
/// Sends these bytes again and again, as fast as they are taken or one at a time every `pause` ms.
RawAnswer sendsWithoutEnd(const QByteArray &head, const QByteArray &again);
RawAnswer drips(const QByteArray &bytes, int pause);

/// The State's service on loopback: its checks in its order, then the case that matches exactly. Scripted answers come
/// before everything else, one a request.
class StateServer
{
public:
    /// `today` decides which birth dates and months are refused.
    explicit StateServer(QDate today);

    QUrl endpoint() const; ///< http://127.0.0.1:port
    void serve(const QList<StateCase> &cases) { m_cases = cases; }
    void script(const QList<RawAnswer> &answers) { m_script = answers; }
    const QList<StateRequest> &received() const { return m_received; }
    int openConnections() const { return m_open; }

private:
    void accept(QTcpSocket *client);
    void answer(QTcpSocket &client, const QByteArray &head);
    QByteArray answerTo(const StateRequest &request) const;
    QByteArray caseFor(const StateRequest &request) const;

    const QDate m_today;
    QTcpServer m_server;
    QList<StateCase> m_cases;
    QList<RawAnswer> m_script;
    QList<StateRequest> m_received;
    int m_open = 0;
};
