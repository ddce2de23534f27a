#pragma once
#include "core/domain/diagnosis.h"
#include "core/sources/wayout.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>

class QAbstractSocket;
class QHostInfo;
class QSslSocket;
class QTcpSocket;

namespace sources {

/// Goes the way to the service step by step, without a request: its name, the route, the proxy, the encryption. Where
/// there is a proxy, name and route are the proxy's, since a network that has one need not know other names. Stops at
/// the first failure. Emits stepped() for each step that was tried or has no object, then finished() exactly once,
/// never from within the constructor; deleting it closes what is open.
class WayProbe : public QObject
{
    Q_OBJECT
public:
    /// `way` was prepared for `endpoint`. `patience` is for one step.
    WayProbe(std::shared_ptr<WayOut> way, const QUrl &endpoint, std::chrono::milliseconds patience, QObject *parent);

Q_SIGNALS:
    void stepped(const StepResult &result);
    void finished(bool isThrough);

private:
    void begin(WayStep step, void (WayProbe::*work)());
    void end(StepState state, WayFinding finding);
    void fail(WayFinding finding) { end(StepState::Failed, finding); }
    void advance();
    void askName();
    void takeName(const QHostInfo &info);
    void openRoute();
    void passProxy();
    void encrypt();
    void takeEncryption(const QSslSocket &socket);
    void onEnd(QAbstractSocket *socket, const std::function<void(bool)> &ended);
    void open(QTcpSocket *socket, const QNetworkProxy &proxy, const QString &host, int port);
    void introduce(QAbstractSocket &socket);
    WayFinding findingOf(const QAbstractSocket &socket) const;
    QString firstHost() const;
    int firstPort() const;
    int servicePort() const;

    const std::shared_ptr<WayOut> m_way;
    const QUrl m_endpoint;
    const QNetworkProxy m_proxy;
    const std::chrono::milliseconds m_patience;
    StepResult m_now;
    QElapsedTimer m_clock;
    QTimer m_limit;
    QAbstractSocket *m_socket = nullptr; ///< Of the step that runs.
    QList<QSslError> m_tlsErrors;
    bool m_isOver = false;
};

} // namespace sources
