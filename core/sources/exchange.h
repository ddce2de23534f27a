#pragma once
#include "core/formats/particulierclassify.h"
#include "core/sources/particulier.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;

namespace sources {

/// One HTTP exchange: request, answer, and nothing by itself. A redirection is an answer like any other, and is not
/// followed: Qt would carry our token to the other host. No cookies, no passwords, no cache, no HTTP/2, no compression;
/// a body beyond 1 MiB and an answer not whole within `deadline` are given up.
///
/// Emits finished() exactly once, never from within the constructor; deleting it aborts the exchange.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(QNetworkAccessManager &network, const HttpRequest &request, std::chrono::milliseconds deadline,
             QObject *parent);

Q_SIGNALS:
    void finished(const WireAnswer &answer);

private:
    void take();
    void giveUp(WireFault fault);
    void onError(QNetworkReply::NetworkError error);
    void onReplyFinished();
    void conclude(const WireAnswer &answer);
    bool isWhole() const;
    WireAnswer answer() const;

    QNetworkReply *m_reply;
    QTimer m_deadline;
    QByteArray m_body;
    bool m_concluded = false;
};

} // namespace sources
