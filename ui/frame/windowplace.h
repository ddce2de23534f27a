#pragma once
#include <QString>

class QWidget;

// Where the window stood last, in a file beside the settings. Without a settings file nothing is kept.

/// At its own size hint where nothing was kept: Qt's first size is two thirds of the screen, too little for a visit on one page.
void restorePlace(QWidget &window, const QString &settingsFile);
void keepPlace(const QWidget &window, const QString &settingsFile);
