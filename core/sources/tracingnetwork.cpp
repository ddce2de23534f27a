#include "core/sources/tracingnetwork.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QMetaEnum>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCipher>
#include <QSslConfiguration>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace sources {

namespace {

/// One exchange on its way.
class Traced : public QObject
{
public:
    Traced(QNetworkReply &reply, int number, const Confidences &confidences, const TraceSink &sink)
        : QObject(&reply), m_reply(reply), m_number(number), m_confidences(confidences), m_sink(sink)
    {
        m_clock.start();
        connect(&reply, &QNetworkReply::encrypted, this, [this] { tellTls(); });
        connect(&reply, &QNetworkReply::requestSent, this, [this] { tell({{u"event"_s, u"sent"_s}}); });
        connect(&reply, &QNetworkReply::metaDataChanged, this, [this] { tellHead(); });
        connect(&reply, &QNetworkReply::downloadProgress, this,
                [this](qint64 received, qint64) { m_received = received; });
        connect(&reply, &QNetworkReply::errorOccurred, this,
                [this](QNetworkReply::NetworkError error) { m_error = error; });
        connect(&reply, &QNetworkReply::finished, this, [this] {
            tellHead();
            tellEnd();
        });
    }
    /// Also of a reply that goes before it says that it is finished, as after an error on the way.
    ~Traced() override { tellEnd(); }
    Traced(const Traced &) = delete;
    Traced &operator=(const Traced &) = delete;

private:
    void tell(QJsonObject event)
    {
        event.insert(u"exchange"_s, m_number);
        event.insert(u"ms"_s, m_clock.elapsed());
        m_sink(event);
    }

    void tellTls()
    {
        const QSslCipher cipher = m_reply.sslConfiguration().sessionCipher();
        tell({{u"event"_s, u"tls"_s}, {u"version"_s, cipher.protocolString()}, {u"cipher"_s, cipher.name()}});
    }

    void tellHead()
    {
        const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0 || std::exchange(m_hasHead, true))
            return;
        tell({{u"event"_s, u"answer"_s},
              {u"status"_s, status},
              {u"headers"_s, tracedHeaders(m_reply.rawHeaderPairs(), m_confidences)}});
    }

    /// The name of the error only: its text quotes the address, and that the person.
    void tellEnd()
    {
        if (std::exchange(m_hasEnd, true))
            return;
        const char *error = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(m_error);
        tell({{u"event"_s, u"end"_s}, {u"error"_s, QString::fromLatin1(error)}, {u"body_bytes"_s, m_received}});
    }

    QNetworkReply &m_reply;
    const int m_number;
    const Confidences m_confidences;
    const TraceSink m_sink;
    QElapsedTimer m_clock;
    qint64 m_received = 0;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    bool m_hasHead = false;
    bool m_hasEnd = false;
};

} // namespace

static QList<HttpRequest::Header> headersOf(const QNetworkRequest &request)
{
    QList<HttpRequest::Header> headers;
    for (const QByteArray &name : request.rawHeaderList())
        headers.append({name, request.rawHeader(name)});
    return headers;
}

TracingNetwork::TracingNetwork(std::shared_ptr<WayOut> way, const TraceSink &sink, QObject *parent)
    : Network(std::move(way), parent), m_sink(sink)
{
}

/// As far as can be told beforehand. The factory is not told what is asked.
bool TracingNetwork::isThroughProxy(const QUrl &url) const
{
    const QNetworkProxyQuery query(url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery));
    const QList<QNetworkProxy> proxies = way()->proxiesTo(query);
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

QNetworkReply *TracingNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    const QList<HttpRequest::Header> headers = headersOf(request);
    const Confidences confidences(request.url(), headers);
    m_sink({{u"event"_s, u"request"_s},
            {u"exchange"_s, ++m_number},
            {u"method"_s, operation == PostOperation ? u"POST"_s : u"GET"_s},
            {u"scheme"_s, request.url().scheme()},
            {u"host"_s, request.url().host()},
            {u"route"_s, routeOf(request.url())},
            {u"parameters"_s, QJsonArray::fromStringList(parameterNames(request.url()))},
            {u"headers"_s, tracedHeaders(headers, confidences)},
            {u"proxy"_s, isThroughProxy(request.url())}});
    QNetworkReply *reply = Network::createRequest(operation, request, outgoing);
    new Traced(*reply, m_number, confidences, m_sink);
    return reply;
}

} // namespace sources
