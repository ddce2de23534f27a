#include <catch2/catch.hpp>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <random>

#include "core/store/logcheck.h"
#include "tests/core/formats/randomcase.h"
#include "tests/core/store/samplelog.h"
#include "tests/support/rounds.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

/// What a process acknowledged before it was killed in the middle of its work.
static QList<QByteArray> acknowledgedUntilKilled(const QString &folder, int seed, unsigned long milliseconds)
{
    QProcess appender;
    appender.start(QStringLiteral(STORE_APPENDER), {folder, QString::number(seed)});
    REQUIRE(appender.waitForReadyRead(20'000)); // the first commit; then let it run
    QThread::msleep(milliseconds);
    appender.kill();
    REQUIRE(appender.waitForFinished());
    QList<QByteArray> lines = appender.readAllStandardOutput().split('\n');
    lines.removeLast(); // what comes after the last line break was not acknowledged
    CHECK(appender.readAllStandardError().isEmpty());
    return lines;
}

static bool holds(CaseLog &log, const QByteArray &acknowledged)
{
    const QList<QByteArray> parts = acknowledged.split(' ');
    const auto file = log.read(*CaseNumber::parse(QString::fromLatin1(parts.at(1))));
    const qsizetype version = parts.at(2).toInt();
    return file && file->revisions.size() >= version
        && file->revisions[version - 1].id == QUuid::fromString(QString::fromLatin1(parts.at(0)));
}

TEST_CASE("A process that is killed while it writes loses nothing that it acknowledged")
{
    const QTemporaryDir folder;
    std::mt19937 random(20261123);
    QList<QByteArray> acknowledged;
    const int killed = rounds(40, 600);
    for (int kill = 0; kill < killed; ++kill)
        acknowledged += acknowledgedUntilKilled(folder.path(), kill, 5 + random() % 120);
    REQUIRE(acknowledged.size() >= killed);

    SampleLog log(folder.path());
    const auto lost = std::ranges::count_if(acknowledged, [&](const QByteArray &line) { return !holds(log.cases, line); });
    CHECK(lost == 0);
    CHECK(checkLog(folder.path(), Keyring::practice()).problems.isEmpty());
    WARN(acknowledged.size() << " revisions acknowledged by " << killed << " killed processes, " << lost << " lost");
}

TEST_CASE("A log that was killed is whole for SQLite too")
{
    const QTemporaryDir folder;
    acknowledgedUntilKilled(folder.path(), 100, 60);
    Database database(QDir(folder.path()).filePath(u"sealed.db"_s), Access::Read);
    CHECK(database.valueOf(u"PRAGMA integrity_check"_s).toString() == u"ok");
    CHECK_FALSE(database.valueOf(u"PRAGMA foreign_key_check"_s).isValid());
}

#ifdef Q_OS_UNIX
namespace {

/// As long as it lives, no file of this process grows beyond `bytes`: what a full disk looks like from here.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("A full disk is said, and the log goes on where it was once there is room")
{
    const QTemporaryDir folder;
    RandomCase random(5);
    SampleLog log(folder.path());
    const Revision first = *log->create(random.revision(), 2026);
    const Revision second = random.revision();
    {
        const FullDisk full(16'384);
        std::optional<Fault> fault;
        try {
            while (log->create(random.revision(), 2026)) { }
        } catch (const StorageFailure &failure) {
            fault = failure.fault;
        }
        CHECK(fault == Fault::Refused);
    }
    REQUIRE(log->create(second, 2026));
    CHECK(log->read(first.number));
    CHECK(checkLog(folder.path(), Keyring::practice()).problems.isEmpty());
    CHECK(log->list().first().applicant == fullName(second.applicant));
}
#endif
