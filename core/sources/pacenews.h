#pragma once
#include "core/formats/particulierclassify.h"
#include "core/sources/pace.h"

namespace sources {

/// The headers RateLimit-Limit, -Remaining and -Reset (seconds since the epoch) of an answer that was given `at`; none
/// where they are missing or make no sense. Source: API contract §1.9.
std::optional<RateWindow> rateWindowIn(const WireAnswer &answer);

/// What an answer, or its absence, means for the pace. `retryAfterSeconds` as its reader understood it.
PaceNews newsOf(const WireAnswer &answer, std::optional<int> retryAfterSeconds);

/// Why nothing leaves now, as an error of the answer; its wait in whole seconds.
ProviderError toProviderError(const Permit &permit);
int secondsLeft(const Permit &permit);

} // namespace sources
