#include "core/sources/retry.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace std::chrono_literals;

namespace sources {

namespace {

/// What the wait that the service names (Retry-After, retry_in) does to the one of the table.
enum class Named { Ignored, Longer, Instead };

/// What bounds a kind of retry, beside the whole time.
enum class Bound {
    Requests, ///< Limits::attempts.
    Once, ///< One retry for all time-outs together, within Limits::attempts.
    Minute ///< Limits::conflicts, and not the requests.
};

struct Row {
    Trouble trouble;
    std::u16string_view codeEnd; ///< Only codes that end so.
    std::chrono::seconds pause;
    Named named;
    Bound bound;
};

} // namespace

// clang-format off
// What is asked again by itself. Whatever is not here stands as it was answered: what is permanent fails again, and what
// lasts minutes is asked again by the agent's key, or not at all.
//
// The contract and the usual rules of an HTTP client differ in four points; each time the contract is followed.
//   – Connection errors, 503 and the other 502s: the usual rules insist, the contract says « later ». A fund that is down
//     is so for minutes, during which an agent is better served by « go on with a paper » than by a wait.
//   – The pauses: the usual 0.5 s, 1 s, 2 s come back sooner than the contract allows after a 502 or a 504 (10 s).
//   – A Retry-After beyond a minute: the usual rules come back after the minute. Coming back earlier than asked is what the
//     service calls insisting, and bans an address for 12 hours; here the answer stands and says how long to wait.
//   – 409: §6.2 counts it among two retries, §1.12 gives it a minute, every 5 s. It is the echo of our own earlier request
//     and ends with it, mostly in a 200 from the State's cache: §1.12.
static constexpr std::array table{
    // what came back                          after  what it names     how often
    Row{Trouble::SameRequestRunning, u"",       5s,   Named::Ignored,  Bound::Minute},   // 409, §1.12
    Row{Trouble::TooManyRequests,    u"",       1s,   Named::Longer,   Bound::Requests}, // 429, §1.10
    Row{Trouble::ProviderBusy,       u"",      10s,   Named::Longer,   Bound::Requests}, // 502 xx008, §6.2
    Row{Trouble::ProviderDown,       u"00501", 10s,   Named::Instead,  Bound::Requests}, // 502 between the State and the fund, §6.2
    Row{Trouble::ProviderDown,       u"011",   10s,   Named::Instead,  Bound::Requests}, // 502 « in a few moments », §6.2
    Row{Trouble::ProviderSlow,       u"",      10s,   Named::Ignored,  Bound::Once},     // 504, §6.2
    Row{Trouble::NoAnswerInTime,     u"",      10s,   Named::Ignored,  Bound::Once},     // no answer in our own time, §6.2
};
// clang-format on

static constexpr auto longestPause = 60s;
static constexpr auto timeForAnswer = 5s; // a request that would be given up before is not worth sending

static const Row *rowOf(const ProviderError &error)
{
    const auto found = std::ranges::find_if(table, [&](const Row &row) {
        return row.trouble == error.trouble && (row.codeEnd.empty() || error.code.endsWith(QStringView(row.codeEnd)));
    });
    return found == table.end() ? nullptr : &*found;
}

static std::chrono::seconds pauseOf(const Row &row, const ProviderError &error)
{
    if (row.named == Named::Ignored || !error.retryAfterSeconds)
        return row.pause;
    const std::chrono::seconds named(*error.retryAfterSeconds);
    return std::max(named, row.named == Named::Instead ? 1s : row.pause);
}

static bool isSpent(const Row &row, const Progress &progress, const Limits &limits)
{
    if (limits.attempts <= 1)
        return true;
    if (row.bound == Bound::Minute)
        return progress.conflicts + row.pause > limits.conflicts;
    if (row.bound == Bound::Once && progress.slowTried)
        return true;
    return progress.attempts + 1 >= limits.attempts;
}

std::optional<std::chrono::milliseconds> waitBeforeRetry(const ProviderError &error, const Progress &progress,
                                                         const Limits &limits, std::chrono::milliseconds jitter)
{
    const Row *row = rowOf(error);
    if (!row || isSpent(*row, progress, limits))
        return std::nullopt;
    const std::chrono::seconds pause = pauseOf(*row, error);
    if (pause > longestPause)
        return std::nullopt;
    const std::chrono::milliseconds wait = row->bound == Bound::Minute ? pause : pause + jitter;
    if (progress.elapsed + wait + timeForAnswer > limits.whole)
        return std::nullopt;
    return wait;
}

Progress advanced(Progress progress, const ProviderError &error)
{
    const Row *row = rowOf(error);
    if (row && row->bound == Bound::Minute)
        progress.conflicts += row->pause;
    else
        ++progress.attempts;
    progress.slowTried |= row && row->bound == Bound::Once;
    return progress;
}

} // namespace sources
