#include "core/sources/exchange.h"

#include "core/formats/particulierjson.h"

#include <QLoggingCategory>
#include <QMetaEnum>
#include <QNetworkAccessManager>

static Q_LOGGING_CATEGORY(networkLog, "passfamille.network")

namespace sources {

static constexpr qint64 largestBody = 1 << 20; // an honest answer has less than 10 kB

static QNetworkRequest toWire(const HttpRequest &request)
{
    QNetworkRequest wire(request.url);
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    // Asking for it ourselves also keeps Qt from inflating a compressed answer, however large it becomes.
    wire.setRawHeader("Accept-Encoding", "identity");
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // AlwaysNetwork would add « Cache-Control: no-cache », which passes the State's cache.
    wire.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferNetwork);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return wire;
}

/// The name only: errorString() quotes the URL, and the URL holds the person's identity.
static QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

/// Other errors only repeat the status of an answer that came whole.
static bool isAboutTheWay(QNetworkReply::NetworkError error)
{
    const bool isTransport = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    return isTransport || error == QNetworkReply::ProtocolUnknownError || error == QNetworkReply::ProtocolFailure;
}

static WireFault faultOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::SslHandshakeFailedError)
        return WireFault::CertificateRefused;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return WireFault::ProxyRefused;
    return WireFault::Offline;
}

static QNetworkReply *sent(QNetworkAccessManager &network, const HttpRequest &request)
{
    const QNetworkRequest wire = toWire(request);
    return request.form ? network.post(wire, *request.form) : network.get(wire);
}

Exchange::Exchange(QNetworkAccessManager &network, const HttpRequest &request, const Patience &patience, QObject *parent)
    : QObject(parent), m_reply(sent(network, request)), m_patience(patience)
{
    m_reply->setParent(this); // the job's end is the exchange's end
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::take);
    connect(m_reply, &QNetworkReply::errorOccurred, this, &Exchange::onError);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onReplyFinished);
    // Qt's own timeout restarts with each byte: a server that drips would be waited for without end.
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(WireFault::TimedOut); });
    m_deadline.start(patience.whole);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { giveUp(m_isSent ? WireFault::TimedOut : WireFault::Offline); });
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::onSent);
    m_silence.start(patience.toSend);
}

void Exchange::onSent()
{
    m_isSent = true;
    m_silence.stop(); // until the first byte, only the whole counts
}

void Exchange::take()
{
    if (m_concluded)
        return;
    m_isSent = true; // a refusal may come before the whole request has left
    m_silence.start(m_patience.silence);
    m_body += m_reply->read(largestBody + 1 - m_body.size());
    if (m_body.size() > largestBody)
        giveUp(WireFault::TooLarge);
}

void Exchange::giveUp(WireFault fault)
{
    WireAnswer answer;
    answer.fault = fault;
    conclude(answer);
    m_reply->abort(); // after, so that its « cancelled » does not pass for the reason
}

void Exchange::onError(QNetworkReply::NetworkError error)
{
    if (m_concluded || !isAboutTheWay(error))
        return; // given up by us, or finished() follows with the whole body
    WireAnswer answer;
    answer.fault = faultOf(error);
    qCWarning(networkLog).noquote() << nameOf(error);
    conclude(answer);
}

void Exchange::onReplyFinished()
{
    take();
    conclude(answer());
}

/// Qt 6.4 takes a connection that closes in the middle of a chunked body, and now and then one that closes before its
/// declared length, for the end of the answer.
bool Exchange::isWhole() const
{
    bool isDeclared = false;
    const qint64 declared = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isDeclared);
    if (isDeclared)
        return declared == m_body.size();
    const bool isChunked = m_reply->rawHeader("Transfer-Encoding").toLower().contains("chunked");
    return !isChunked || !isCutShort(m_body);
}

WireAnswer Exchange::answer() const
{
    WireAnswer answer;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || !isWhole()) {
        answer.fault = WireFault::Offline;
        return answer;
    }
    answer.status = status;
    answer.body = m_body;
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.at = parseHttpDate(m_reply->rawHeader("Date"));
    answer.rateLimit = m_reply->rawHeader("RateLimit-Limit");
    answer.rateRemaining = m_reply->rawHeader("RateLimit-Remaining");
    answer.rateReset = m_reply->rawHeader("RateLimit-Reset");
    return answer;
}

void Exchange::conclude(const WireAnswer &answer)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_deadline.stop();
    m_silence.stop();
    // Queued: whoever listens may delete this job, which must not happen inside a signal of its reply.
    QMetaObject::invokeMethod(this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
}

} // namespace sources
