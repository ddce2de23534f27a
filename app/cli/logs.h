#pragma once
#include "app/cli/command.h"
#include "core/casework/accounts.h"
#include "core/casework/caseload.h"
#include "core/casework/signin.h"

namespace cli {

/// --log, --user and --password-file, which every command on a case log has; `more` comes after them.
QList<Option> logOptions(const QList<Option> &more = {});

/// --user, or the name of the account that runs the program; refused where neither says who acts.
QString actorIn(Arguments &arguments);

/// The first line of the file that an option names.
std::optional<QString> passwordIn(Arguments &arguments, const QString &option);

/// The same as sessionIn(), for a command that has something to say of a log that cannot be opened: none where the
/// options are refused.
std::optional<Result<Session>> signedIn(Arguments &arguments, const Ports &ports);

/// Who --user is, signed in with --password-file to the log of --log; a log of fictitious families asks for no password.
std::optional<Session> sessionIn(Arguments &arguments, const Ports &ports);

/// A new sealed log in --log, whose first account is --user.
std::optional<NewLog> newLogIn(Arguments &arguments, const Ports &ports);

/// The log of --log, worked on by --user. A folder without a log is refused, so that a slip does not begin a new one.
std::optional<Caseload> existingLog(Arguments &arguments, const Ports &ports);
/// The same, begun when it is not there: sealed with an account where there is a password, of fictitious families otherwise.
std::optional<Caseload> anyLog(Arguments &arguments, const Ports &ports);

/// What is wrong with an account or its password.
QString accountSentence(const Error &error);

std::optional<CaseNumber> caseIn(Arguments &arguments);

/// --reason, for a command that opens a case.
Option openingReason();
/// The case as whoever --user is may see it, which the journal notes; none where it was refused, and how the command ends then.
std::optional<CaseFile> openedCase(Arguments &arguments, const Caseload &caseload, const CaseNumber &number, Exit &end);

} // namespace cli
