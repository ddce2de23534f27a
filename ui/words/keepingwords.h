#pragma once
#include "core/base/fault.h"
#include "core/domain/retention.h"

// How long things are kept, what is merged and what goes, in words.

/// « Cases with prices », for a list or a field's label.
QString describe(RetentionCategory category);

/// Why a case was not merged, hidden or purged, or a person not answered, and what to do; what describe(Error) says of anything else.
QString describeKeeping(const Error &error);
