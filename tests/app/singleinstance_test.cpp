#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include "app/memoryguard.h"
#include "app/singleinstance.h"

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// Asks from another thread, as another program would, while this one goes on with its events.
static bool raises(const SingleInstance &second)
{
    std::atomic<int> answer = -1;
    std::thread other([&] { answer = second.raiseFirst() ? 1 : 0; });
    while (answer < 0)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    other.join();
    return answer == 1;
}

TEST_CASE("A second start on the same folder shows the first window")
{
    const QTemporaryDir data;
    SingleInstance first(data.path());
    REQUIRE(first.isFirst());
    int raised = 0;
    QObject::connect(&first, &SingleInstance::raiseRequested, &first, [&] { ++raised; });
    const SingleInstance second(data.path());
    CHECK_FALSE(second.isFirst());
    CHECK(raises(second));
    CHECK(raised == 1);
    const SingleInstance third(data.path() + u"/../"_s + QDir(data.path()).dirName()); // the same folder by another path
    CHECK_FALSE(third.isFirst());
    CHECK(raises(third));
    CHECK(raised == 2);
}

TEST_CASE("Different folders have a window each")
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    const SingleInstance first(one.path());
    const SingleInstance second(other.path());
    CHECK(first.isFirst());
    CHECK(second.isFirst());
}

TEST_CASE("A folder is free again once its window has given it up, or is gone")
{
    const QTemporaryDir data;
    SingleInstance first(data.path());
    first.release();
    {
        const SingleInstance next(data.path());
        CHECK(next.isFirst());
    }
    CHECK(SingleInstance(data.path()).isFirst());
}

#ifdef Q_OS_UNIX
TEST_CASE("What a killed program left behind does not keep the next one from starting")
{
    const QTemporaryDir data;
    const pid_t child = ::fork();
    if (child == 0) {
        const SingleInstance killed(data.path());
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(QFile::exists(data.filePath(u"window.lock"_s)));
    SingleInstance next(data.path());
    CHECK(next.isFirst());
    int raised = 0;
    QObject::connect(&next, &SingleInstance::raiseRequested, &next, [&] { ++raised; });
    const SingleInstance second(data.path());
    CHECK(raises(second));
    CHECK(raised == 1);
}

TEST_CASE("A crash of the window leaves no core")
{
    const pid_t child = ::fork();
    if (child == 0) {
        forbidMemoryDumps();
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        ::_exit(limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
}
#endif
