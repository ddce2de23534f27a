#pragma once
#include <QtGlobal>

#include <array>
#include <chrono>
#include <optional>

// How fast the site asks. Pure: the clock comes in, a state goes out. core/sources/paceshelf.h keeps it on the disk.

namespace sources {

/// By the wall clock, since it must mean the same in another process and after a restart.
using Moment = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

/// Who waits for the answer: a family at the counter, or nobody.
enum class Urgency { Counter, Campaign };

/// At most so many departures in any stretch of that length; a campaign leaves `spared` of them to the counter.
struct PaceRule {
    int most;
    Milliseconds stretch;
    int spared;
};

/// What the service allows, with our margins. Source: API contract §1.10.
///
/// It counts 20 requests of a token by fixed seconds, and 1,000 of an address by fixed minutes, and its seconds do not
/// begin with ours. « So many in any stretch » is safe wherever they begin; the stretch is longer than the second by
/// how much two requests may differ on their way. A campaign's requests leave one by one besides: a line that stalls
/// for a moment hands over what left meanwhile all at once. Of a minute, one in a hundred is left for what does not ask
/// us.
struct PaceRules {
    PaceRule second{20, Milliseconds(1150), 2};
    PaceRule minute{990, Milliseconds(60'500), 40};
    Milliseconds spacing{60}; ///< Between two requests where the second leaves by campaign.
};

/// Departures counted by half-seconds, the present one first: exact times of a minute would take eight kilobytes, which
/// each request would read and write.
struct PaceTally {
    static constexpr Milliseconds step{500};
    qint64 newest = 0; ///< Half-seconds since the epoch.
    std::array<quint16, 124> counts{}; ///< A little more than a minute.
};

/// What left with one token.
struct TokenPace {
    quint64 tag = 0; ///< See paceTag(). 0 for a place that is free.
    std::array<Moment, 20> recent{}; ///< Latest first: as many as a second may have.
    PaceTally minute;
    qint32 ownLimit = 0; ///< The habilitation's own limit a minute, where it has one.
    qint32 unused = 0;
    Moment ownLimitSeen{};
};

/// All that is remembered of one service. Trivially copyable, since its bytes are what is kept.
struct PaceState {
    std::array<TokenPace, 4> tokens{}; ///< A machine has one or two.
    PaceTally minute; ///< Of the address, hence of all tokens.
    Moment heldSince{}; ///< After « too many requests » (429) nothing leaves until heldUntil.
    Moment heldUntil{};
    Moment lastRefused{};
    Moment silentSince{}; ///< The first of `silences` requests in a row that nothing answered.
    Moment bannedUntil{}; ///< The address is probably banned: no HTTP answer at all.
    Moment probeAt{};
    qint32 refusals = 0; ///< Holds in a row that ended in another 429.
    qint32 silences = 0;
};

/// Whether a request may leave.
struct Permit {
    enum class Kind {
        Go,
        Wait, ///< Ask again in `left`.
        Held, ///< Not before `left`, which is more than anybody waits for: say so, and send nothing.
        Probe, ///< Send one harmless request without a token, tell what came of it, then ask again.
    };
    enum class Why { Nothing, Second, Minute, OwnLimit, Refused, Silence };
    Kind kind = Kind::Go;
    Why why = Why::Nothing;
    Milliseconds left{0};
    Moment since{}; ///< Of a hold, or of a silence.
    friend bool operator==(const Permit &, const Permit &) = default;
};

/// The headers RateLimit-Limit, -Remaining and -Reset of an answer.
struct RateWindow {
    int limit = 0;
    int remaining = 0;
    std::chrono::seconds toReset{0}; ///< By the service's own clock.
};

/// Whether it is the habilitation's own limit: a window of a second is the one that everybody has, which we count
/// ourselves.
inline bool isOwnLimit(const std::optional<RateWindow> &window)
{
    return window && window->limit > 0 && window->toReset > std::chrono::seconds(2);
}

/// What came of one request, as far as the pace is concerned.
struct PaceNews {
    int status = 0; ///< 0 when there was no HTTP answer.
    bool isSilence = false; ///< The connection hung or was cut.
    std::optional<std::chrono::seconds> retryAfter = {};
    std::optional<RateWindow> window = {};
};

/// How long a hold or a suspicion lasts at most, whatever a server or a clock says. Source of the ban: API contract
/// §1.10.
inline constexpr std::chrono::hours longestHold{1};
inline constexpr std::chrono::hours banLength{12};
/// A wait beyond this is somebody's decision, not ours.
inline constexpr std::chrono::seconds longestWait{60};

/// Asks; nothing is counted yet. `state` may come from another clock: it is settled first.
Permit permitFor(const PaceState &state, quint64 token, Urgency urgency, Moment now, const PaceRules &rules = {});
/// The state once a request has left.
PaceState departed(const PaceState &state, quint64 token, Moment now);
/// The state once somebody has taken on the probe, which nobody else sends for half an hour then.
PaceState probing(const PaceState &state, Moment now);
/// The state once it is known what came of a request. A ban is suspected when three in a row find silence within ten
/// minutes of a 429, and lifted by any HTTP answer: without a 429 before, silence is a network that is down.
PaceState heard(const PaceState &state, quint64 token, const PaceNews &news, Moment now);
/// The state without holds or suspicion: an administrator knows better.
PaceState lifted(PaceState state);

/// The same state, with nothing in the future of `now`: a clock that was set back must not hold anybody longer than the
/// longest hold, and what was counted counts as of now.
PaceState settled(PaceState state, Moment now);
/// Whether the clock was set back since: the settled state is to be kept then, or it would never grow older.
bool isAhead(const PaceState &state, Moment now);
/// A state to begin with where what was kept is lost: as though a campaign had just filled the minute and the second,
/// and the service had just refused. The counter may ask after a second.
PaceState afterLoss(Moment now, const PaceRules &rules = {});

} // namespace sources
