#include "app/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/// A place of this account that goes away with its session, if the system has one; a folder beside the cases otherwise.
static QString papersFor(const QDir &data)
{
#ifdef Q_OS_UNIX
    const QByteArray digest = QCryptographicHash::hash(data.absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    if (const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation); !place.isEmpty())
        return QDir(place).filePath(u"passfamille-papers-"_s + QString::fromLatin1(digest));
#endif
    return data.absoluteFilePath(u"papers"_s);
}

Paths pathsIn(const QString &chosen)
{
    const QString set = chosen.isEmpty() ? qEnvironmentVariable("PASSFAMILLE_DATA") : chosen;
    const QDir data(set.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : set);
    return {.data = data.absolutePath(),
            .settingsFile = data.absoluteFilePath(u"settings.ini"_s),
            .serviceMemory = data.absoluteFilePath(u"service.ini"_s),
            .cases = data.absoluteFilePath(u"cases"_s),
            .practiceCases = data.absoluteFilePath(u"practice"_s),
            .schedules = data.absoluteFilePath(u"schedules"_s),
            .practiceSchedules = data.absoluteFilePath(u"practice-schedules"_s),
            .trust = data.absoluteFilePath(u"trust"_s),
            .pace = data.absoluteFilePath(u"pace"_s),
            .technicalLog = data.absoluteFilePath(u"technical"_s),
            .papers = papersFor(data)};
}
