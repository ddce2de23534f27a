#pragma once
#include "app/cli/command.h"

namespace cli {

/// --data: the folder of this desk's data, which holds what was imported.
Option dataOption();

/// `notice trust show` and `notice trust import`.
QList<Command> trustCommands();

} // namespace cli
