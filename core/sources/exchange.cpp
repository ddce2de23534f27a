#include "core/sources/exchange.h"

#include "core/formats/particulierjson.h"

#include <QAuthenticator>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QNetworkAccessManager>

#include <algorithm>

static Q_LOGGING_CATEGORY(networkLog, "passfamille.network")

namespace sources {

static constexpr qint64 largestBody = 1 << 20; // an honest answer has less than 10 kB
static constexpr int mostPrompts = 2;

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

/// A proxy that refuses a tunnel, or wants a Windows session which is not there (Negotiate), has no error of its own: Qt names
/// it in the text only, in English or in French.
static WireFault unnamedFault(const QString &text)
{
    if (!text.contains(u"proxy", Qt::CaseInsensitive))
        return WireFault::Offline;
    return text.contains(u"authenti", Qt::CaseInsensitive) ? WireFault::ProxyWantsPassword : WireFault::ProxyRefused;
}

WireFault Exchange::faultOf(QNetworkReply::NetworkError error) const
{
    if (error == QNetworkReply::SslHandshakeFailedError)
        return m_tlsFault;
    if (error == QNetworkReply::UnknownNetworkError)
        return unnamedFault(m_reply->errorString());
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return WireFault::ProxyWantsPassword;
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
    : QObject(parent), m_reply(sent(network, request)), m_patience(patience), m_isForm(request.form)
{
    m_reply->setParent(this); // the job's end is the exchange's end
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::take);
    connect(m_reply, &QNetworkReply::errorOccurred, this, &Exchange::onError);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onReplyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::onCertificateErrors);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &Exchange::onConnecting);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::onEncrypted);
    connect(&network, &QNetworkAccessManager::proxyAuthenticationRequired, this, &Exchange::onPrompt);
    // Qt's own timeout restarts with each byte: a server that drips would be waited for without end.
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(WireFault::TimedOut); });
    m_deadline.start(patience.whole);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { giveUp(hasBegun() ? WireFault::TimedOut : WireFault::Offline); });
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::onSent);
    m_silence.start(patience.toSend);
}

/// Not told of the connections that Qt makes to send again.
void Exchange::onConnecting()
{
    if (m_sent == 0)
        m_isOnKeptConnection = false;
}

/// The network's thread waits here before it writes: what may not be sent again does not leave.
void Exchange::onEncrypted()
{
    onConnecting();
    if (!maySend())
        giveUp(WireFault::Offline);
}

void Exchange::onSent()
{
    const bool wasAllowed = maySend();
    ++m_sent;
    m_silence.stop(); // until the first byte, only the whole counts
    if (!wasAllowed)
        giveUp(WireFault::Offline);
}

/// The network's prompts are for all its exchanges, and answered elsewhere. A third one means that both passwords were refused.
void Exchange::onPrompt()
{
    if (++m_prompts > mostPrompts)
        giveUp(WireFault::ProxyWantsPassword);
}

/// The handshake fails by itself after these: none is ever ignored.
void Exchange::onCertificateErrors(const QList<QSslError> &errors)
{
    const bool isOnlyDated = std::ranges::all_of(errors, [](const QSslError &error) {
        return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
    });
    m_tlsFault = isOnlyDated ? WireFault::CertificateOutOfDate : WireFault::CertificateRefused;
}

void Exchange::take()
{
    if (m_concluded)
        return;
    m_isAnswered = true;
    m_silence.start(m_patience.silence);
    m_body += m_reply->read(largestBody + 1 - m_body.size());
    if (m_body.size() > largestBody)
        giveUp(WireFault::TooLarge);
}

void Exchange::giveUp(WireFault fault)
{
    if (m_concluded)
        return;
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

/// The length that the header declares, which may stand there several times as long as it is the same; -1 when it is none.
/// Source: RFC 9110 §8.6.
static qint64 declaredLength(const QByteArray &header)
{
    const QList<QByteArray> values = header.split(',');
    const QByteArray first = values.first().trimmed();
    const bool isOne = std::ranges::all_of(values, [&](const QByteArray &value) { return value.trimmed() == first; });
    bool isNumber = false;
    const qint64 length = first.toLongLong(&isNumber);
    return isOne && isNumber && length >= 0 ? length : -1;
}

/// Whether the body is the one that was sent. Qt 6.4 takes a connection that closes in the middle of a chunked body, and now
/// and then one that closes before its declared length, for the end of the answer.
WireFault Exchange::bodyFault() const
{
    const bool isChunked = m_reply->rawHeader("Transfer-Encoding").toLower().contains("chunked");
    if (!m_reply->hasRawHeader("Content-Length"))
        return isChunked && isCutShort(m_body) ? WireFault::Offline : WireFault::None;
    const qint64 declared = declaredLength(m_reply->rawHeader("Content-Length"));
    if (isChunked || declared < 0)
        return WireFault::Garbled; // two answers could hide in one: RFC 9112 §6.3
    return declared == m_body.size() ? WireFault::None : WireFault::Offline;
}

WireAnswer Exchange::answer() const
{
    WireAnswer answer;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.fault = status == 0 ? WireFault::Offline : bodyFault();
    if (answer.fault != WireFault::None)
        return answer;
    answer.status = status;
    answer.body = m_body;
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.at = parseHttpDate(m_reply->rawHeader("Date"));
    answer.rateLimit = m_reply->rawHeader("RateLimit-Limit");
    answer.rateRemaining = m_reply->rawHeader("RateLimit-Remaining");
    answer.rateReset = m_reply->rawHeader("RateLimit-Reset");
    return answer;
}

void Exchange::conclude(WireAnswer answer)
{
    if (m_concluded)
        return;
    m_concluded = true;
    answer.resent = std::max(m_sent - 1, 0);
    m_deadline.stop();
    m_silence.stop();
    // Queued: whoever listens may delete this job, which must not happen inside a signal of its reply.
    QMetaObject::invokeMethod(this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
}

} // namespace sources
