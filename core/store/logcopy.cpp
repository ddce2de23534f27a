#include "core/store/logcopy.h"

#include "core/store/storagefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
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
    const bool done = fsync(descriptor) == 0;
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

ChainHead copyLog(SealedLog &log, const QString &file)
{
    if (QFileInfo::exists(file))
        throw StorageFailure(Fault::Conflict, u"copy of the log: the file is there already"_s);
    // In a folder of its own, since a copy that is checked has a write-ahead log beside it.
    const QString part = file + u".part"_s;
    removeFolder(part);
    prepareFolder(part);
    const QString copy = SealedLog::fileIn(part);
    log.database().run(u"VACUUM INTO ?"_s, copy);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    ChainHead head;
    {
        SealedLog read(part, Access::Write, log.keysInUse()); // proves the head
        if (read.database().valueOf(u"PRAGMA integrity_check(1)"_s).toString() != u"ok")
            throw StorageFailure(Fault::Unreadable, u"copy of the log: does not hold"_s);
        head = read.head();
    }
    flushToDisk(copy);
    if (!QFile::rename(copy, file) || !folderFlushed(QFileInfo(file).absolutePath()))
        throw cannotWrite();
    removeFolder(part);
    return head;
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
    if (!QFile::rename(part, path) || !folderFlushed(folder))
        throw cannotWrite();
}
