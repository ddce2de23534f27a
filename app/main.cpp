#include "app/assembly.h"
#include "app/language.h"
#include "app/logfile.h"
#include "app/memoryguard.h"
#include "app/singleinstance.h"
#include "app/startoptions.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>

using namespace Qt::StringLiterals;

/// Before there is a window: somebody who asks what the program can do may have no display.
static int answer(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Settings settings = loadSettings(pathsIn(readStartOptions(arguments).data).settingsFile);
    installLanguage(application, parseLanguage(settings.language));
    answerQuestions(arguments);
    return 0;
}

/// A fresh program takes this one's place: nothing that was on the screen is in its memory.
static void beginAnew(SingleInstance &instance, bool isLocked)
{
    qCInfo(appLog) << (isLocked ? "locked" : "begins anew");
    instance.release();
    QStringList arguments = QCoreApplication::arguments().mid(1);
    arguments.removeAll(u"--locked"_s);
    if (isLocked)
        arguments.append(u"--locked"_s);
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    QCoreApplication::exit(0);
}

/// Shows the window that is there already. The exit code.
static int showFirst(const SingleInstance &instance)
{
    qCInfo(appLog, "shows the window that is open already");
    if (instance.raiseFirst())
        return 0;
    QMessageBox::warning(nullptr, QGuiApplication::applicationDisplayName(),
                         QCoreApplication::translate("Start", "The program is already open on these cases and does not answer: close it, on this "
                                                              "computer or on the one that shares the folder, then start it again."));
    return 1;
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"passfamille"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSFAMILLE_VERSION));
    if (isQuestion({argv, static_cast<size_t>(argc)}))
        return answer(argc, argv);

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Guichet Pass famille"_s);

    forbidMemoryDumps();

    const StartOptions options = readStartOptions(QCoreApplication::arguments());
    const Paths paths = pathsIn(options.data);
    const LogFile log(paths.technicalLog);
    qCInfo(appLog).noquote() << u"start"_s << QCoreApplication::applicationVersion();
    const Settings settings = loadSettings(paths.settingsFile);
    installLanguage(application, parseLanguage(settings.language));
    theme::apply(theme::choiceOf(settings.theme));

    SingleInstance instance(paths.data);
    if (!instance.isFirst())
        return showFirst(instance);
    Assembly assembly(paths, settings, {.practiceOnly = options.practice, .isLocked = options.locked});
    QObject::connect(&instance, &SingleInstance::raiseRequested, &assembly, &Assembly::raise);
    QObject::connect(&assembly, &Assembly::restartRequested, &application, [&instance](bool isLocked) { beginAnew(instance, isLocked); });
    if (options.exitAfterStartup)
        QObject::connect(&assembly, &Assembly::ready, &application, &QApplication::quit, Qt::QueuedConnection);
    assembly.show();
    const int exit = QApplication::exec();
    qCInfo(appLog) << "end, exit code" << exit;
    return exit;
}
