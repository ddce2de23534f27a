#include "core/store/logcopy.h"

#include "core/store/storagefolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

static StorageFailure cannotWrite()
{
    return {Fault::Refused, u"copy of the log: cannot be written"_s};
}

#ifdef Q_OS_WIN
static bool flushed(const QFile &file)
{
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
}

/// Windows keeps a name with its file.
static bool folderFlushed(const QString &)
{
    return true;
}
#else
static bool flushed(const QFile &file)
{
    return fsync(file.handle()) == 0;
}

static bool folderFlushed(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Some shares know no such thing for a folder, and say EINVAL.
    const bool done = fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return done;
}
#endif

void flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite) || !flushed(file) || !folderFlushed(QFileInfo(path).absolutePath()))
        throw cannotWrite();
}

static void removeFolder(const QString &folder)
{
    if (QFileInfo::exists(folder) && !QDir(folder).removeRecursively())
        throw cannotWrite();
}

/// Throws Fault::Unreadable unless the copy in `folder` is whole and ends where its sealed head says.
static ChainHead provenHead(const QString &folder, const SealedLog &log)
{
    SealedLog read(folder, Access::Write, log.keysInUse());
    if (read.database().valueOf(u"PRAGMA integrity_check(1)"_s).toString() != u"ok")
        throw StorageFailure(Fault::Unreadable, u"copy of the log: does not hold"_s);
    return read.head();
}

static QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QFile::ReadOnly) || !hash.addData(&file))
        throw cannotWrite();
    return hash.result();
}

/// Bytes alone, since the target may be a share or a stick, where a database's locks do not hold.
static void streamTo(const QString &part, const QString &copy)
{
    QFile from(copy), to(part);
    if (!from.open(QFile::ReadOnly) || !to.open(QFile::WriteOnly | QFile::Truncate))
        throw cannotWrite();
    to.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // where the drive knows owners
    while (!from.atEnd()) {
        const QByteArray piece = from.read(1 << 20);
        if (piece.isEmpty() || to.write(piece) != piece.size())
            throw cannotWrite();
    }
    if (!to.flush() || !flushed(to))
        throw cannotWrite();
    to.close();
    if (digestOf(part) != digestOf(copy))
        throw StorageFailure(Fault::Unreadable, u"copy of the log: does not hold"_s);
}

ChainHead copyLog(SealedLog &log, const QString &folder, const QString &file)
{
    if (QFileInfo::exists(file))
        throw StorageFailure(Fault::Conflict, u"copy of the log: the file is there already"_s);
    const QString place = QDir(folder).filePath(u"copying"_s);
    QLockFile lock(place + u".lock"_s);
    lock.setStaleLockTime(2000); // one that a power cut left empty; that of a living process is safe whatever its age
    if (!lock.tryLock(0))
        throw StorageFailure(Fault::Busy, u"copy of the log: another one is being made"_s);
    removeFolder(place); // what a power cut left
    prepareFolder(place);
    const auto tidy = qScopeGuard([&place] { QDir(place).removeRecursively(); });
    const QString copy = SealedLog::fileIn(place);
    log.database().run(u"VACUUM INTO ?"_s, copy);
    const ChainHead head = provenHead(place, log);
    const QString part = file + u".part"_s;
    const auto tidyTarget = qScopeGuard([&part] { QFile::remove(part); });
    streamTo(part, copy);
    if (!QFile::rename(part, file) || !folderFlushed(QFileInfo(file).absolutePath()))
        throw cannotWrite();
    return head;
}

/// For good, or not at all: a name that may not outlast a power cut is taken back.
static void moveInto(const QString &folder, const QString &file, const QString &path)
{
    if (!QFile::rename(file, path))
        throw cannotWrite();
    if (folderFlushed(folder))
        return;
    QFile::remove(path);
    throw cannotWrite();
}

void placeCopy(const QString &file, const QString &folder)
{
    prepareFolder(folder);
    const QString path = SealedLog::fileIn(folder);
    if (QFileInfo::exists(path))
        throw StorageFailure(Fault::Conflict, u"restoring: there is a log in the folder"_s);
    const QString part = path + u".part"_s;
    QFile::remove(part);
    if (!QFile::copy(file, part))
        throw cannotWrite();
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    flushToDisk(part);
    moveInto(folder, part, path);
}

void placeLog(const QString &made, const QString &folder)
{
    if (SealedLog::isIn(folder))
        throw StorageFailure(Fault::Conflict, u"case log: there is one in the folder"_s);
    const QString path = SealedLog::fileIn(folder);
    // Of a beginning that was cut short: a write-ahead log would be taken for the new file's own.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u""_s}) {
        if (QFileInfo::exists(path + suffix) && !QFile::remove(path + suffix))
            throw cannotWrite();
    }
    const QString whole = SealedLog::fileIn(made);
    flushToDisk(whole);
    moveInto(folder, whole, path);
}
