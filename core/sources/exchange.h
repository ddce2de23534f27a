#pragma once
#include "core/formats/particulierclassify.h"
#include "core/sources/particulier.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;

namespace sources {

/// How long is waited. The State may take half a minute to hear from the fund before it says its first byte (API contract
/// §1.13); reaching it, and the rest of an answer once begun, takes no such time.
struct Patience {
    std::chrono::milliseconds whole{std::chrono::seconds(30)}; ///< From start to last byte.
    std::chrono::milliseconds toSend{std::chrono::seconds(10)}; ///< Name, proxy, connection and TLS, up to the request's last byte.
    std::chrono::milliseconds silence{std::chrono::seconds(10)}; ///< Between two parts of an answer.
};

/// One HTTP exchange: request, answer, and nothing by itself. A redirection is an answer like any other, and is not
/// followed: Qt would carry our token to the other host. No cookies, no passwords, no cache, no HTTP/2, no compression;
/// a body beyond 1 MiB and what takes longer than `patience` are given up. A password is never given to the service, and to a
/// proxy (by whoever answers the network's prompts) twice at most.
///
/// When a connection closes without an answer, Qt sends the request again by itself, up to three times. That is let happen
/// once, for a connection that was kept from an earlier request and had gone stale (RFC 9112 §9.3.1), and is counted. Over
/// TLS no other one leaves; in clear, which is loopback only, the second is seen once it has left, and is the last.
///
/// Emits finished() exactly once, never from within the constructor; deleting it aborts the exchange.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(QNetworkAccessManager &network, const HttpRequest &request, const Patience &patience, QObject *parent);

Q_SIGNALS:
    void finished(const WireAnswer &answer);

private:
    void onConnecting();
    void onEncrypted();
    void onSent();
    void onPrompt();
    void onCertificateErrors(const QList<QSslError> &errors);
    void take();
    void giveUp(WireFault fault);
    void onError(QNetworkReply::NetworkError error);
    void onReplyFinished();
    void conclude(WireAnswer answer);
    bool maySend() const { return m_sent < (m_isOnKeptConnection && !m_isForm ? 2 : 1); }
    bool hasBegun() const { return m_sent > 0 || m_isAnswered; }
    WireFault faultOf(QNetworkReply::NetworkError error) const;
    WireFault bodyFault() const;
    WireAnswer answer() const;

    QNetworkReply *m_reply;
    const Patience m_patience;
    const bool m_isForm;
    QTimer m_deadline;
    QTimer m_silence; ///< Runs until the request is sent, and again from the first part of its answer.
    int m_sent = 0; ///< How often the request left.
    bool m_isOnKeptConnection = true; ///< Until one is made for it.
    bool m_isAnswered = false; ///< In part; a refusal may come before the whole request has left.
    int m_prompts = 0; ///< For a proxy's password.
    WireFault m_tlsFault = WireFault::SecureLinkFailed; ///< What a failed handshake is put down to.
    QByteArray m_body;
    bool m_concluded = false;
};

} // namespace sources
