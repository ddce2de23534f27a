#include "app/assembly.h"
#include "app/coredump.h"
#include "app/language.h"
#include "app/logfile.h"
#include "app/startoptions.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    refuseCoreDumps();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"passfamille"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSFAMILLE_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Guichet Pass famille"_s);

    const StartOptions options = readStartOptions(QCoreApplication::arguments());
    const Paths paths = pathsIn(options.data);
    const LogFile log(paths.technicalLog);
    qCInfo(appLog).noquote() << u"start"_s << QCoreApplication::applicationVersion();
    const Settings settings = loadSettings(paths.settingsFile);
    installLanguage(application, parseLanguage(settings.language));
    answerQuestions(QCoreApplication::arguments());
    theme::apply(theme::choiceOf(settings.theme));

    Assembly assembly(paths, settings, options.practice ? Mode::PracticeOnly : Mode::AsSet);
    MainWindow &window = assembly.window();
    if (options.exitAfterStartup)
        QObject::connect(&window, &MainWindow::casesLoaded, &application, &QApplication::quit, Qt::QueuedConnection);
    window.show();
    const int exit = QApplication::exec();
    qCInfo(appLog) << "end, exit code" << exit;
    return exit;
}
