#include "app/memoryguard.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#include <sys/resource.h>
#elif defined(Q_OS_WIN)
#include <QCoreApplication>
#include <QFileInfo>
#include <qt_windows.h>
#include <werapi.h>
#endif

void forbidMemoryDumps()
{
#if defined(Q_OS_LINUX)
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // the sanitizer's search for leaks reads its own process
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
#elif defined(Q_OS_WIN)
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    const std::wstring program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toStdWString();
    ::WerAddExcludedApplication(program.c_str(), FALSE);
#endif
}
