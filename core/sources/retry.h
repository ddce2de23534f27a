#pragma once
#include "core/domain/familyanswer.h"

#include <chrono>

namespace sources {

/// How much one look-up may ask of the service, retries included.
struct Limits {
    int attempts = 3; ///< Requests, those answered by « already running » apart. 1 means no retry of any kind.
    /// How long « already running » is waited for; it is no fault of anybody's, and the State keeps it 60 s at most.
    std::chrono::seconds conflicts{60};
    /// From the first request to the answer that stands: no family is kept waiting longer, whatever the retries still
    /// allow.
    std::chrono::seconds whole{120};
};

/// What a look-up has done so far.
struct Progress {
    int attempts = 0; ///< Requests that count against Limits::attempts.
    std::chrono::seconds conflicts{0}; ///< Waited for because the same request was already running.
    bool slowTried = false; ///< A request was already sent again after a time-out, ours or the provider's.
    std::chrono::milliseconds elapsed{0}; ///< Since the first request left.
};

/// How long to wait before asking again, or nothing when the answer stands. Only what the contract lists is asked
/// again: 409, 429, three kinds of 502, and once a time-out. A wait beyond a minute is the agent's decision, not ours:
/// insisting gets the town hall's address banned. `jitter` is added where several desks would come back at once.
/// Source: API contract §1.10, §1.12, §6.2; the table stands in retry.cpp.
std::optional<std::chrono::milliseconds> waitBeforeRetry(const ProviderError &error, const Progress &progress,
                                                         const Limits &limits, std::chrono::milliseconds jitter);

/// The progress once a request ended with `error` and is about to be sent again.
Progress advanced(Progress progress, const ProviderError &error);

} // namespace sources
