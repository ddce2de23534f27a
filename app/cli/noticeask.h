#pragma once
#include "app/cli/command.h"

namespace cli {

/// `notice ask`: the tax office's own API.
QList<Command> noticeAskCommands();

} // namespace cli
