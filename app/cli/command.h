#pragma once
#include "app/cli/arguments.h"
#include "core/base/ports.h"

namespace cli {

/// How a command ends: part of the promise to scripts (docs/ligne-de-commande.md).
enum class Exit {
    Done = 0,
    OurFault = 1,
    InputRefused = 2,
    NotFound = 3, ///< Or not eligible, or no price.
    Refused = 4, ///< By the provider: token, rights, address.
    Unavailable = 5, ///< The provider is busy, away or not understood.
    Damaged = 6, ///< The case log does not hold together, or a signature does not hold.
};

/// One command: its words, its options and its work. English sources of the context "Cli".
struct Command {
    QString name; ///< "log create"
    const char *summary;
    QList<Option> options;
    Exit (*run)(Arguments &arguments, const Ports &ports);
    bool draws = false; ///< Makes pages: needs fonts, hence a QGuiApplication.
};

// One function a family of commands.
QList<Command> lookupCommands();
QList<Command> rightsCommands();
QList<Command> paceCommands();
QList<Command> priceCommands();
QList<Command> scheduleCommands();
QList<Command> publishCommands();
QList<Command> tryCommands();
QList<Command> caseCommands();
QList<Command> logCommands();
QList<Command> userCommands();
QList<Command> retentionCommands();
QList<Command> caseMarkCommands();
QList<Command> subjectCommands();
QList<Command> consultationCommands();
QList<Command> backupCommands();
QList<Command> secretCommands();
QList<Command> attestCommands();
QList<Command> visitCommands();
QList<Command> demoCommands();
QList<Command> communeCommands();
QList<Command> noticeCommands();
QList<Command> importCommands();

} // namespace cli
