#pragma once
#include <QStringList>

#include <span>

/// What the window is started with.
struct StartOptions {
    QString data; ///< Another data folder than the system's place; empty for that one.
    bool practice = false; ///< Fictitious families, whatever the settings say.
    bool locked = false; ///< The desk has just been locked: the sign-in says so.
    bool exitAfterStartup = false; ///< Ends well once the window is there: a smoke test of an installation.
};

/// Reads the command line as far as it can be understood.
StartOptions readStartOptions(const QStringList &arguments);

/// Whether --help or --version is asked, which has an answer without a display.
bool isQuestion(std::span<char *const> arguments);

/// Ends the program for --help, --version and what was not understood, with its answer in the installed language.
void answerQuestions(const QStringList &arguments);
