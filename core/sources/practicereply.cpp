#include "core/sources/practicereply.h"

#include <algorithm>
#include <cstring>

namespace sources {

PracticeReply::PracticeReply(const QNetworkRequest &request, PracticeBytes bytes, std::chrono::milliseconds delay,
                             QObject *parent)
    : QNetworkReply(parent), m_bytes(std::move(bytes))
{
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::GetOperation);
    open(QIODevice::ReadOnly);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &PracticeReply::arrive);
    m_delay.start(delay);
    QMetaObject::invokeMethod(this, &QNetworkReply::requestSent, Qt::QueuedConnection);
}

/// The codes that Qt gives for the statuses which the service uses.
static QNetworkReply::NetworkError errorFor(int status)
{
    if (status < 400)
        return QNetworkReply::NoError;
    if (status == 404)
        return QNetworkReply::ContentNotFoundError;
    return status < 500 ? QNetworkReply::UnknownContentError : QNetworkReply::UnknownServerError;
}

void PracticeReply::arrive()
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_bytes.status);
    setRawHeader("Content-Type", "application/vnd.api+json");
    setRawHeader("Content-Length", QByteArray::number(m_bytes.body.size()));
    if (!m_bytes.retryAfter.isEmpty())
        setRawHeader("Retry-After", m_bytes.retryAfter);
    Q_EMIT metaDataChanged();
    Q_EMIT readyRead();
    if (const NetworkError code = errorFor(m_bytes.status); code != NoError)
        fail(code);
    setFinished(true);
    Q_EMIT finished();
}

void PracticeReply::fail(NetworkError code)
{
    setError(code, {});
    Q_EMIT errorOccurred(code);
}

void PracticeReply::abort()
{
    if (isFinished())
        return;
    m_delay.stop();
    fail(OperationCanceledError);
    setFinished(true);
    Q_EMIT finished();
}

qint64 PracticeReply::bytesAvailable() const
{
    const bool hasArrived = attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    return (hasArrived ? m_bytes.body.size() - m_read : 0) + QNetworkReply::bytesAvailable();
}

qint64 PracticeReply::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_bytes.body.size() - m_read);
    std::memcpy(data, m_bytes.body.constData() + m_read, static_cast<size_t>(size));
    m_read += size;
    return size;
}

} // namespace sources
