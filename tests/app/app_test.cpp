#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

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
    CHECK(QFile(folder.filePath(u"technical/technical.1.log"_s)).size() == 1'100'000);
}

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
