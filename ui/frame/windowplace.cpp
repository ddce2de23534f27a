#include "ui/frame/windowplace.h"

#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

static QString placeFile(const QString &settingsFile)
{
    return settingsFile.isEmpty() ? QString() : QFileInfo(settingsFile).dir().filePath(u"window.ini"_s);
}

void restorePlace(QWidget &window, const QString &settingsFile)
{
    const QString file = placeFile(settingsFile);
    if (file.isEmpty() || !QFileInfo::exists(file))
        window.resize(window.sizeHint().boundedTo(window.screen()->availableSize()));
    else
        window.restoreGeometry(QSettings(file, QSettings::IniFormat).value(u"geometry"_s).toByteArray());
}

void keepPlace(const QWidget &window, const QString &settingsFile)
{
    if (const QString file = placeFile(settingsFile); !file.isEmpty())
        QSettings(file, QSettings::IniFormat).setValue(u"geometry"_s, window.saveGeometry());
}
