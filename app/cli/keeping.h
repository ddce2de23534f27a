#pragma once
#include "app/cli/command.h"
#include "core/base/fault.h"

namespace cli {

/// Ends a command that core refused: an option that was wrong is named, the rest ends as any command does.
Exit refusedKeeping(Arguments &arguments, const Error &error, const QString &option);

/// Writes what names a family, or a slip, where nothing is written over: whole, for this account alone. False, with a
/// refusal of `option`, where it cannot be.
bool writeOut(Arguments &arguments, const QString &option, const QString &path, const QByteArray &bytes);
/// Refuses an option whose file is there already.
void checkFree(Arguments &arguments, const QString &option, const QString &path);

} // namespace cli
