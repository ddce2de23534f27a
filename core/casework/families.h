#pragma once
#include "core/domain/identifiers.h"

#include <functional>
#include <optional>

/// The case that `number` became, itself when it was not merged: cases that were merged are one family, and each leads
/// to the one that goes on. `mergedInto` says which case another was merged into, if any.
CaseNumber goesOnAs(const CaseNumber &number, const std::function<std::optional<CaseNumber>(const CaseNumber &)> &mergedInto);
