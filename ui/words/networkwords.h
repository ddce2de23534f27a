#pragma once
#include "core/base/fault.h"

#include <QString>

/// What is wrong with the proxy that was typed, and what to write.
QString describeProxy(Problem problem);
/// Why a file of authorities is refused, and what to do.
QString describeAuthority(const Error &error);
