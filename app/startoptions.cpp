#include "app/startoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

static QString words(const char *source)
{
    return QCoreApplication::translate("StartOptions", source);
}

namespace {

/// The options and what --help says of them, in the language installed when it is made.
struct Parser : QCommandLineParser {
    const QCommandLineOption data{u"data"_s, words(QT_TRANSLATE_NOOP("StartOptions", "Keep everything in this folder.")), u"DIR"_s};
    const QCommandLineOption practice{u"practice"_s, words(QT_TRANSLATE_NOOP("StartOptions", "Practise on fictitious families."))};
    const QCommandLineOption locked{u"locked"_s, words(QT_TRANSLATE_NOOP("StartOptions", "Say that the desk was locked."))};
    const QCommandLineOption exitAfterStartup{
        u"exit-after-startup"_s, words(QT_TRANSLATE_NOOP("StartOptions", "End once the window is there."))};

    Parser()
    {
        setApplicationDescription(words(QT_TRANSLATE_NOOP("StartOptions", "The window of the Guichet Pass famille.")));
        addHelpOption();
        addVersionOption();
        addOptions({data, practice, locked, exitAfterStartup});
    }
};

} // namespace

StartOptions readStartOptions(const QStringList &arguments)
{
    Parser parser;
    parser.parse(arguments);
    return {.data = parser.value(parser.data),
            .practice = parser.isSet(parser.practice),
            .locked = parser.isSet(parser.locked),
            .exitAfterStartup = parser.isSet(parser.exitAfterStartup)};
}

bool isQuestion(std::span<char *const> arguments)
{
    static constexpr std::string_view questions[] = {"-h", "-?", "--help", "--help-all", "-v", "--version"};
    return std::ranges::any_of(arguments, [](std::string_view argument) {
        return std::ranges::find(questions, argument) != std::ranges::end(questions);
    });
}

void answerQuestions(const QStringList &arguments)
{
    Parser().process(arguments);
}
