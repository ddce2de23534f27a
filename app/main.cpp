#include "app/assembly.h"
#include "app/language.h"
#include "app/logfile.h"
#include "app/startoptions.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

/// The settings of this start: a fresh installation practises, and so does --practice.
static Settings settingsFor(const StartOptions &options, const Paths &paths)
{
    Settings settings = loadSettings(paths.settingsFile);
    if (options.practice && !settings.practice) {
        settings.practice = true;
        settings.townHall = practiceTownHall();
    }
    return settings;
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"passfamille"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSFAMILLE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Guichet Pass famille"_s);

    const StartOptions options = readStartOptions(QCoreApplication::arguments());
    const Paths paths = pathsIn(options.data);
    const LogFile log(paths.technicalLog);
    const Settings settings = settingsFor(options, paths);
    installLanguage(application, parseLanguage(settings.language));
    answerQuestions(QCoreApplication::arguments());
    theme::apply(theme::choiceOf(settings.theme));

    Assembly assembly(paths, settings);
    MainWindow &window = assembly.window();
    if (options.exitAfterStartup)
        QObject::connect(&window, &MainWindow::casesLoaded, &application, &QApplication::quit, Qt::QueuedConnection);
    window.show();
    return QApplication::exec();
}
