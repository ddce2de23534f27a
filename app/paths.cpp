#include "app/paths.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

Paths pathsIn(const QString &chosen)
{
    const QString set = chosen.isEmpty() ? qEnvironmentVariable("PASSFAMILLE_DATA") : chosen;
    const QDir data(set.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : set);
    return {.data = data.absolutePath(),
            .settingsFile = data.absoluteFilePath(u"settings.ini"_s),
            .cases = data.absoluteFilePath(u"cases"_s),
            .practiceCases = data.absoluteFilePath(u"practice"_s),
            .schedules = data.absoluteFilePath(u"schedules"_s),
            .practiceSchedules = data.absoluteFilePath(u"practice-schedules"_s),
            .trust = data.absoluteFilePath(u"trust"_s),
            .technicalLog = data.absoluteFilePath(u"technical"_s)};
}
