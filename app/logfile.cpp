#include "app/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <csignal>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(appLog, "passfamille.app")

static constexpr qint64 largestFile = 1 << 20;
static constexpr int keptMonths = 12;
static constexpr qsizetype mostFiles = 24;

namespace {

/// What a handler that is a plain function can reach. Qt calls it from any thread.
struct Destination {
    QMutex mutex;
    QString path; ///< Empty while no LogFile lives.
};
Destination destination;

/// For a signal handler, which may allocate nothing.
QByteArray crashPath;

QString nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg: return u"critical"_s;
    case QtFatalMsg: return u"fatal"_s;
    }
    return {};
}

QString monthOf(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM"_s);
}

/// Files whose month, which is in their names, is more than a year ago; and of one month that writes without end, all
/// but the latest.
void forgetOldFiles(const QDir &folder, const QDateTime &now)
{
    const QString oldest = u"technical-%1"_s.arg(monthOf(now.addMonths(-keptMonths)));
    const QStringList names = folder.entryList({u"technical-*.log"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i] < oldest || i >= mostFiles)
            QFile::remove(folder.filePath(names[i]));
    }
}

/// Puts the file aside when its month is over or it is full.
void rotate(const QString &path, const QDateTime &now)
{
    const QFileInfo file(path);
    if (!file.exists() || (file.size() <= largestFile && monthOf(file.lastModified()) == monthOf(now)))
        return;
    const QDir folder = file.dir();
    QString aside = folder.filePath(u"technical-%1.log"_s.arg(monthOf(file.lastModified())));
    for (int part = 2; QFile::exists(aside); ++part)
        aside = folder.filePath(u"technical-%1-%2.log"_s.arg(monthOf(file.lastModified())).arg(part, 3, 10, QChar(u'0')));
    QFile::rename(path, aside);
    forgetOldFiles(folder, now);
}

void append(const QString &path, const QString &line)
{
    rotate(path, QDateTime::currentDateTimeUtc());
    QFile file(path);
    if (file.open(QIODevice::Append)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(line.toUtf8() + '\n');
    }
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line =
        LogFile::line(type, QString::fromUtf8(context.category), message, QDateTime::currentDateTimeUtc());
    const QMutexLocker lock(&destination.mutex);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(qPrintable(line + u'\n'), stderr);
    if (!destination.path.isEmpty() && type != QtDebugMsg)
        append(destination.path, line);
}

#ifdef Q_OS_UNIX
/// Notes the signal, then lets it do what it does.
extern "C" void noteCrash(int signal)
{
    const int file = ::open(crashPath.constData(), O_WRONLY | O_APPEND | O_CREAT, 0600);
    char text[] = "crash: signal 00\n";
    text[14] = static_cast<char>('0' + signal / 10 % 10);
    text[15] = static_cast<char>('0' + signal % 10);
    if (file >= 0 && ::write(file, text, sizeof text - 1) > 0)
        ::close(file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void watchCrashes()
{
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, noteCrash);
}
#else
void watchCrashes() {}
#endif

} // namespace

LogFile::LogFile(const QString &folder) : m_former(qInstallMessageHandler(handle))
{
    const QMutexLocker lock(&destination.mutex);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    destination.path = QDir(folder).filePath(u"technical.log"_s);
    crashPath = QFile::encodeName(destination.path);
    watchCrashes();
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_former);
    const QMutexLocker lock(&destination.mutex);
    destination.path.clear();
}

QString LogFile::line(QtMsgType type, const QString &category, const QString &message, const QDateTime &at)
{
    const QString head = u"%1 %2 %3"_s.arg(at.toUTC().toString(Qt::ISODate), nameOf(type), category);
    return category.startsWith(u"passfamille."_s) ? head + u": "_s + message : head;
}
