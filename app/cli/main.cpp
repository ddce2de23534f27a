#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "app/language.h"
#include "app/memoryguard.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace cli {

static QList<Command> commands()
{
    return lookupCommands() + rightsCommands() + paceCommands() + priceCommands() + scheduleCommands() + publishCommands() + tryCommands() + caseCommands() + caseMarkCommands() + subjectCommands() + logCommands()
        + userCommands() + backupCommands() + secretCommands() + retentionCommands() + consultationCommands() + attestCommands() + visitCommands() + demoCommands()
        + communeCommands() + noticeCommands() + importCommands();
}

/// The command that the first words name: "price", "case add".
static std::optional<Command> commandIn(const QStringList &words)
{
    for (const Command &command : commands()) {
        const QStringList name = command.name.split(u' ');
        if (words.first(std::min(name.size(), words.size())) == name)
            return command;
    }
    return std::nullopt;
}

static void show(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
}

static void showHelp()
{
    show(sentence(QT_TRANSLATE_NOOP("Cli", "passfamille-cli COMMAND [options]: the Guichet Pass famille without a window.")) + u"\n\n"_s);
    for (const Command &command : commands())
        show(u"  %1  %2\n"_s.arg(command.name, -19).arg(sentence(command.summary)));
    show(u'\n'
         + sentence(QT_TRANSLATE_NOOP(
             "Cli", "Each command has its own --help. Standard output is JSON; progress and warnings go to standard error.\n"
                    "Exit codes: 0 done, 1 our fault, 2 input refused, 3 not found, not eligible or no price,\n"
                    "4 refused by the provider, 5 provider busy or unavailable, 6 integrity problem found."))
         + u'\n');
}

static void showHelp(const Command &command)
{
    show(u"passfamille-cli %1\n%2\n\n"_s.arg(command.name, sentence(command.summary)));
    for (const Option &option : command.options) {
        const QString usage = option.isPositional() ? option.name : u"--%1 %2"_s.arg(option.name, option.value).trimmed();
        const QString needed = option.required ? sentence(QT_TRANSLATE_NOOP("Cli", " (needed)")) : QString();
        show(u"  %1  %2%3\n"_s.arg(usage, -22).arg(sentence(option.help), needed));
    }
}

static bool asksForHelp(const QStringList &words)
{
    return words.contains(u"--help"_s) || words.contains(u"-h"_s);
}

static int exitCode(Exit exit)
{
    return static_cast<int>(exit);
}

static int run(const QStringList &words)
{
    const auto command = words.isEmpty() ? std::nullopt : commandIn(words);
    if (!command && (words.isEmpty() || asksForHelp(words))) {
        showHelp();
        return exitCode(words.isEmpty() ? Exit::InputRefused : Exit::Done);
    }
    if (!command)
        return exitCode(refuse({{u"command"_s, sentence(QT_TRANSLATE_NOOP("Cli", "No such command: see passfamille-cli --help."))}}));
    if (asksForHelp(words)) {
        showHelp(*command);
        return exitCode(Exit::Done);
    }
    Arguments arguments(command->options, words.sliced(command->name.count(u' ') + 1));
    if (arguments.isRefused())
        return exitCode(refuse(arguments.refusals()));
    return exitCode(command->run(arguments, Ports()));
}

/// A library's warning may quote an address or a file, hence a person: of these only what ends the program is said, and
/// by its category alone. What the program has to say goes through note().
static void dropForeignWords(QtMsgType type, const QMessageLogContext &context, const QString &)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", context.category ? context.category : "default");
}

/// Pages need fonts, hence a QGuiApplication; the rest starts without one.
static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto command = words.isEmpty() ? std::nullopt : commandIn(words);
    if (!command || !command->draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// French, whatever the machine's language. LANG=en gives the help in English; what a command prints stays French, as
/// its sentences are for agents.
static Language languageFor(const QStringList &words)
{
    const bool english = qEnvironmentVariable("LANG").startsWith(u"en"_s);
    return english && (words.isEmpty() || asksForHelp(words)) ? Language::English : Language::French;
}

} // namespace cli

int main(int argc, char **argv)
{
    qInstallMessageHandler(cli::dropForeignWords);
    const auto application = cli::makeApplication(argc, argv);
    forbidMemoryDumps();
    QCoreApplication::setApplicationName(u"passfamille"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSFAMILLE_VERSION));
    const QStringList words = QCoreApplication::arguments().sliced(1);
    installLanguage(*application, cli::languageFor(words));
    if (words == QStringList{u"--version"_s}) {
        cli::print({{u"version"_s, QCoreApplication::applicationVersion()}});
        return 0;
    }
    return cli::run(words);
}
