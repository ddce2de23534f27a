#pragma once
#include "app/cli/command.h"
#include "core/casework/caseload.h"

namespace cli {

/// --log, --user and --password-file, which every command on a case log has; `more` comes after them.
QList<Option> logOptions(const QList<Option> &more = {});

/// --user, or the name of the account that runs the program; refused where neither says who acts.
QString actorIn(Arguments &arguments);

/// The log of --log, worked on by --user. A folder without a log is refused, so that a slip does not begin a new one.
std::optional<Caseload> existingLog(Arguments &arguments, const Ports &ports);
/// The same, begun when it is not there.
std::optional<Caseload> anyLog(Arguments &arguments, const Ports &ports);

std::optional<CaseNumber> caseIn(Arguments &arguments);

} // namespace cli
