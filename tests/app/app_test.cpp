#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

#include "app/language.h"
#include "app/logfile.h"
#include "app/paths.h"

using namespace Qt::StringLiterals;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST_CASE("The technical log keeps our own text and of a library's only where it came from")
{
    const QDateTime at(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    CHECK(LogFile::line(QtWarningMsg, u"passfamille.app"_s, u"settings: not written"_s, at)
          == u"2026-11-23T09:30:00Z warning passfamille.app: settings: not written"_s);
    CHECK(LogFile::line(QtWarningMsg, u"qt.network"_s, u"https://host/?nomNaissance=MARCHAND"_s, at)
          == u"2026-11-23T09:30:00Z warning qt.network"_s);
    CHECK(LogFile::line(QtCriticalMsg, u"passfamilleish"_s, u"MARCHAND"_s, at) == u"2026-11-23T09:30:00Z critical passfamilleish"_s);
}

TEST_CASE("The technical log is written while it lives, without a name, and turned before it grows")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"technical/technical.log"_s);
    {
        const LogFile log(folder.filePath(u"technical"_s));
        CHECK_FALSE(QFile::exists(path)); // nothing to say, nothing made
        qCWarning(appLog, "first");
        qWarning("MARCHAND");
    }
    qCWarning(appLog, "after its life");
    const QByteArray written = contentOf(path);
    CHECK(written.contains("passfamille.app: first\n"));
    CHECK_FALSE(written.contains("MARCHAND"));
    CHECK_FALSE(written.contains("after its life"));
    CHECK(written.count('\n') == 2);

    REQUIRE(QFile::resize(path, 1'100'000));
    const LogFile log(folder.filePath(u"technical"_s));
    qCWarning(appLog, "second");
    CHECK(contentOf(path).endsWith("passfamille.app: second\n"));
    CHECK(QFile(path).size() < 100);
    const QString month = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM"_s);
    CHECK(QFile(folder.filePath(u"technical/technical-%1.log"_s.arg(month))).size() == 1'100'000);
}

TEST_CASE("The technical log is put aside when its month is over, and forgotten after twelve months")
{
    const QTemporaryDir folder;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto nameOf = [&](int monthsAgo) {
        return folder.filePath(u"technical-%1.log"_s.arg(now.addMonths(-monthsAgo).toString(u"yyyy-MM"_s)));
    };
    for (const int monthsAgo : {2, 12, 13, 20}) {
        QFile file(nameOf(monthsAgo));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    QFile current(folder.filePath(u"technical.log"_s));
    REQUIRE(current.open(QIODevice::WriteOnly));
    current.write("last month\n");
    current.flush();
    REQUIRE(current.setFileTime(now.addMonths(-1), QFileDevice::FileModificationTime));
    current.close();

    const LogFile log(folder.path());
    qCWarning(appLog, "this month");
    CHECK(contentOf(nameOf(1)) == "last month\n");
    CHECK(contentOf(folder.filePath(u"technical.log"_s)).count('\n') == 1);
    CHECK(QFile::exists(nameOf(2)));
    CHECK(QFile::exists(nameOf(12)));
    CHECK_FALSE(QFile::exists(nameOf(13)));
    CHECK_FALSE(QFile::exists(nameOf(20)));
}

#ifdef Q_OS_UNIX
/// What `work` writes to standard error.
template <typename Work>
static QByteArray saidOnStandardError(Work work)
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"stderr"_s).toLocal8Bit();
    std::fflush(stderr);
    const int kept = ::dup(STDERR_FILENO);
    REQUIRE(std::freopen(path.constData(), "w", stderr));
    work();
    std::fflush(stderr);
    ::dup2(kept, STDERR_FILENO);
    ::close(kept);
    return contentOf(QString::fromLocal8Bit(path));
}

TEST_CASE("Standard error, hence the system's journal, gets no more of a library's text than the file")
{
    const QTemporaryDir folder;
    const QByteArray said = saidOnStandardError([&] {
        const LogFile log(folder.filePath(u"technical"_s));
        qWarning("https://host/?nomNaissance=MARCHAND");
        qCritical("MARCHAND");
        qCWarning(appLog, "settings: not written");
        qCInfo(appLog, "start");
    });
    CHECK_FALSE(said.contains("MARCHAND"));
    CHECK(said.contains("warning default\n"));
    CHECK(said.contains("settings: not written\n"));
    CHECK_FALSE(said.contains("start"));
}

TEST_CASE("A crash before the first line is noted all the same, where no one else reads")
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"data/technical"_s);
    const pid_t child = ::fork();
    if (child == 0) {
        const LogFile log(folder);
        std::raise(SIGSEGV);
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(contentOf(folder + u"/technical.log"_s) == "crash: signal 11\n");
    CHECK_FALSE(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    CHECK_FALSE(QFile::permissions(folder + u"/technical.log"_s) & (QFile::ReadGroup | QFile::ReadOther));
}
#endif

TEST_CASE("Everything of a desk stands in the folder that was chosen")
{
    qputenv("PASSFAMILLE_DATA", "/from/environment");
    CHECK(pathsIn(u"/chosen"_s).data == u"/chosen"_s);
    const Paths paths = pathsIn();
    qunsetenv("PASSFAMILLE_DATA");
    CHECK(paths.data == u"/from/environment"_s);
    for (const QString &path : {paths.settingsFile, paths.cases, paths.practiceCases, paths.schedules, paths.technicalLog})
        CHECK(path.startsWith(paths.data + u'/'));
    CHECK(paths.cases != paths.practiceCases);
    CHECK(pathsIn().data != paths.data);
}

TEST_CASE("The program speaks French unless it is asked for English, whatever the machine's language")
{
    CHECK(parseLanguage(u""_s) == Language::French);
    CHECK(parseLanguage(u"de"_s) == Language::French);
    CHECK(parseLanguage(u"en"_s) == Language::English);

    const auto said = [] { return QCoreApplication::translate("StartOptions", "Practise on fictitious families."); };
    installLanguage(*QCoreApplication::instance(), Language::French);
    CHECK(said().startsWith(u"S’exercer"));
    CHECK(QLocale().toString(1.5) == u"1,5"_s);
}
