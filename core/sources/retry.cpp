#include "core/sources/retry.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace sources {

static constexpr auto conflictPause = 5s;
static constexpr auto slowPause = 10s;
static constexpr auto longestPause = 60s;

static bool isConflict(const ProviderError &error)
{
    return error.trouble == Trouble::SameRequestRunning;
}

static bool isSlow(const ProviderError &error)
{
    return error.trouble == Trouble::ProviderSlow || error.trouble == Trouble::NoAnswerInTime;
}

/// Of the 502s, the network between the State and the fund (00501) and the fund's « in a few moments » (xx011).
static bool isPassing(const ProviderError &error)
{
    return error.trouble == Trouble::ProviderDown && (error.code == u"00501" || error.code.endsWith(u"011"));
}

static std::chrono::seconds asked(const ProviderError &error, std::chrono::seconds atLeast)
{
    return std::max(std::chrono::seconds(error.retryAfterSeconds.value_or(0)), atLeast);
}

/// What the contract says to wait for this error, whatever was done before.
static std::optional<std::chrono::seconds> pauseFor(const ProviderError &error)
{
    if (isConflict(error))
        return conflictPause;
    if (error.trouble == Trouble::TooManyRequests)
        return asked(error, 1s);
    if (error.trouble == Trouble::ProviderBusy)
        return asked(error, 10s);
    if (isPassing(error))
        return asked(error, error.retryAfterSeconds ? 1s : 10s);
    if (isSlow(error))
        return slowPause;
    return std::nullopt;
}

static bool isSpent(const ProviderError &error, const Progress &progress, const Limits &limits)
{
    if (limits.attempts <= 1)
        return true;
    if (isConflict(error))
        return progress.conflicts + conflictPause > limits.conflicts;
    if (isSlow(error) && progress.slowTried)
        return true;
    return progress.attempts + 1 >= limits.attempts;
}

std::optional<std::chrono::milliseconds> waitBeforeRetry(const ProviderError &error, const Progress &progress,
                                                         const Limits &limits, std::chrono::milliseconds jitter)
{
    const std::optional<std::chrono::seconds> pause = pauseFor(error);
    if (!pause || *pause > longestPause || isSpent(error, progress, limits))
        return std::nullopt;
    return isConflict(error) ? *pause : *pause + jitter;
}

Progress advanced(Progress progress, const ProviderError &error)
{
    if (isConflict(error))
        progress.conflicts += conflictPause;
    else
        ++progress.attempts;
    progress.slowTried |= isSlow(error);
    return progress;
}

} // namespace sources
