#pragma once
#include "core/base/result.h"

namespace cli {

/// Which fact of a facts file cannot be taken, and what to write instead.
QString factTrouble(const Error &error);

} // namespace cli
