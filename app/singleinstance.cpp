#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

/// All that is ever said: nothing secret, nothing that a stranger could do harm with.
static constexpr QByteArrayView raiseWord = "raise\n";
/// How long a first program that is beginning or ending is waited for.
static constexpr int patienceMs = 3000;

static QString socketName(const QString &data)
{
    const QString folder = QDir(data).canonicalPath();
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    const QString name = u"passfamille-"_s + QString::fromLatin1(digest);
#ifdef Q_OS_UNIX
    // Where nobody else can make a socket of this name, if the system has such a place.
    if (const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); !place.isEmpty())
        return QDir(place).filePath(name);
#endif
    return name;
}

static QString lockFile(const QString &data)
{
    QDir().mkpath(data);
    return QDir(data).filePath(u"window.lock"_s);
}

SingleInstance::SingleInstance(const QString &data) : m_lock(lockFile(data))
{
    m_name = socketName(data);
    m_lock.setStaleLockTime(0); // held as long as its program lives, however long that is
    m_isFirst = m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError;
    if (m_lock.isLocked())
        listen();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // ours by the lock: only a killed program can have left it
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    m_server.listen(m_name);
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() < raiseWord.size())
                return;
            const bool isRaise = socket->read(raiseWord.size()) == raiseWord;
            if (isRaise) {
                socket->write(raiseWord.data(), raiseWord.size());
                socket->flush();
                Q_EMIT raiseRequested();
            }
            socket->disconnectFromServer();
        });
    }
}

static bool raisedOnce(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(raiseWord.data(), raiseWord.size());
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs) && socket.readAll() == raiseWord;
}

bool SingleInstance::raiseFirst() const
{
    QElapsedTimer spent;
    spent.start();
    while (!raisedOnce(m_name)) {
        if (spent.elapsed() > patienceMs)
            return false;
        QThread::msleep(50);
    }
    return true;
}

void SingleInstance::release()
{
    m_server.close();
    m_lock.unlock();
}
