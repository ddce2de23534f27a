#include "app/coredump.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#include <sys/resource.h>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

void refuseCoreDumps()
{
#if defined(Q_OS_LINUX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // for a machine that hands crashes to a program instead of writing a file
#elif defined(Q_OS_WIN)
    SetErrorMode(SetErrorMode(0) | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
}
