#pragma once
#include "core/base/result.h"

namespace cli {

/// "line 15, column 44" or "line 15 (cantine, T2)", as findings have it, in the language of the answer.
QString placeText(const QString &where);
/// Which fact of a facts file cannot be taken, and what to write instead.
QString factTrouble(const Error &error);

} // namespace cli
