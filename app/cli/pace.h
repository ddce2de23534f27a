#pragma once
#include "app/cli/arguments.h"
#include "core/sources/paceshelf.h"

namespace cli {

/// The pace that a command which asks a service goes at: that of the window on the same data folder. A log stands in
/// one, and with --log it is that folder's.
sources::Pace paceFor(const Arguments &arguments);

} // namespace cli
