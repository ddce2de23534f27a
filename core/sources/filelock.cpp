#include "core/sources/filelock.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <sys/file.h>
#include <sys/stat.h>
#endif

namespace sources {

#ifdef Q_OS_WIN
// A byte far behind the content: Windows keeps others from reading what is locked, and the holder's own second handle
// too.
static OVERLAPPED lockedByte()
{
    OVERLAPPED place{};
    place.Offset = 1U << 30;
    return place;
}

static HANDLE handleOf(const QFile &file)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
}

static bool lock(const QFile &file)
{
    OVERLAPPED place = lockedByte();
    return LockFileEx(handleOf(file), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) != 0;
}

static void unlock(const QFile &file)
{
    OVERLAPPED place = lockedByte();
    UnlockFileEx(handleOf(file), 0, 1, 0, &place);
}

bool isOrphan(const QFile &)
{
    return false; // Windows does not remove what is open
}
#else
static bool lock(const QFile &file)
{
    return flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
}

static void unlock(const QFile &file)
{
    flock(file.handle(), LOCK_UN);
}

bool isOrphan(const QFile &file)
{
    struct stat status {
    };
    return fstat(file.handle(), &status) != 0 || status.st_nlink == 0;
}
#endif

FileLock::FileLock(QFile &file) : m_file(file), m_isHeld(lock(file)) { }

FileLock::~FileLock()
{
    if (m_isHeld)
        unlock(m_file);
}

} // namespace sources
