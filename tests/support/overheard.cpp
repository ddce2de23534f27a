#include "tests/support/overheard.h"

#include <QMutex>

#include <cstdio>
#include <unistd.h>

namespace {

QMutex logMutex; // Qt's network logs from a thread of its own
QByteArray logged;

void note(QtMsgType /*type*/, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    logged += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

} // namespace

Overheard::Overheard()
{
    logged.clear();
    m_before = qInstallMessageHandler(note);
    m_errors.open();
    std::fflush(stderr);
    m_realErrors = dup(STDERR_FILENO);
    dup2(m_errors.handle(), STDERR_FILENO);
}

Overheard::~Overheard()
{
    std::fflush(stderr);
    dup2(m_realErrors, STDERR_FILENO);
    close(m_realErrors);
    qInstallMessageHandler(m_before);
}

QByteArray Overheard::words()
{
    std::fflush(stderr);
    m_errors.seek(0);
    const QMutexLocker lock(&logMutex);
    return logged + m_errors.readAll();
}
