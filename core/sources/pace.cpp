#include "core/sources/pace.h"

#include <algorithm>
#include <type_traits>

using namespace std::chrono_literals;

namespace sources {

static_assert(std::is_trivially_copyable_v<PaceState>);
static_assert(PaceRules().second.most <= static_cast<int>(std::tuple_size_v<decltype(TokenPace::recent)>));
static_assert(PaceRules().minute.stretch < PaceTally::step * (std::tuple_size_v<decltype(PaceTally::counts)> - 2));

static constexpr auto soonAfter = 10min; // a silence so soon after a 429 is suspicious
static constexpr int suspiciousSilences = 3;
static constexpr auto firstProbe = 5min;
static constexpr auto nextProbe = 30min;
static constexpr auto ownLimitKept = 1h;

static qint64 stepOf(Moment moment)
{
    return moment.time_since_epoch() / PaceTally::step;
}

/// The tally with its first count for `now`.
static PaceTally advanced(PaceTally tally, Moment now)
{
    const auto size = static_cast<qint64>(tally.counts.size());
    const qint64 by = std::clamp<qint64>(stepOf(now) - tally.newest, 0, size);
    std::shift_right(tally.counts.begin(), tally.counts.end(), by);
    std::fill_n(tally.counts.begin(), by, quint16(0));
    tally.newest += std::max<qint64>(stepOf(now) - tally.newest, 0);
    return tally;
}

static void count(PaceTally &tally, Moment now)
{
    tally = advanced(tally, now);
    if (tally.counts.front() < 60'000)
        ++tally.counts.front();
}

/// When fewer than `most` have left in the stretch before. A half-second counts until the last that may have left in it
/// is out.
static Moment roomIn(const PaceTally &tally, int most, Milliseconds stretch, Moment now)
{
    const auto endOf = [&](std::size_t back) { // of the half-second
        return Moment(PaceTally::step * (tally.newest - static_cast<qint64>(back) + 1));
    };
    int left = 0;
    for (std::size_t back = 0; back < tally.counts.size(); ++back) {
        left += tally.counts[back];
        if (left >= most) // all from this one on must be out
            return std::max(now, endOf(back) + stretch);
    }
    return now;
}

static const TokenPace *find(const PaceState &state, quint64 token)
{
    const auto found = std::ranges::find(state.tokens, token, &TokenPace::tag);
    return found == state.tokens.end() ? nullptr : &*found;
}

/// The token's own place, or the one that was not used for longest.
static TokenPace &placeOf(PaceState &state, quint64 token)
{
    const auto found = std::ranges::find(state.tokens, token, &TokenPace::tag);
    if (found != state.tokens.end())
        return *found;
    const auto oldest =
        std::ranges::min_element(state.tokens, {}, [](const TokenPace &each) { return each.recent.front(); });
    *oldest = TokenPace{.tag = token, .recent = {}, .minute = {}, .ownLimit = 0, .unused = 0, .ownLimitSeen = {}};
    return *oldest;
}

static int mostFor(const PaceRule &rule, Urgency urgency)
{
    return std::max(rule.most - (urgency == Urgency::Campaign ? rule.spared : 0), 1);
}

static Moment roomInSecond(const TokenPace &pace, Urgency urgency, Moment now, const PaceRules &rules)
{
    const Moment first = pace.recent[static_cast<std::size_t>(mostFor(rules.second, urgency) - 1)];
    const Moment spaced = urgency == Urgency::Campaign ? pace.recent.front() + rules.spacing : now;
    return std::max({now, first + rules.second.stretch, spaced});
}

/// The habilitation's own limit, with the margins of the address's.
static PaceRule ownRule(const TokenPace &pace, const PaceRules &rules)
{
    return {std::max(pace.ownLimit - (pace.ownLimit + 49) / 50, 1), rules.minute.stretch, pace.ownLimit / 20};
}

static Permit held(Permit::Why why, Milliseconds left, Moment since)
{
    return {left > longestWait ? Permit::Kind::Held : Permit::Kind::Wait, why, left, since};
}

/// After a refusal or a silence; none where the service is on good terms with us.
static std::optional<Permit> heldBack(const PaceState &state, Moment now)
{
    if (now < state.bannedUntil && now >= state.probeAt)
        return Permit{Permit::Kind::Probe, Permit::Why::Silence, 0ms, state.silentSince};
    if (now < state.bannedUntil)
        return Permit{Permit::Kind::Held, Permit::Why::Silence, state.bannedUntil - now, state.silentSince};
    if (now < state.heldUntil)
        return held(Permit::Why::Refused, state.heldUntil - now, state.heldSince);
    return std::nullopt;
}

Permit permitFor(const PaceState &kept, quint64 token, Urgency urgency, Moment now, const PaceRules &rules)
{
    const PaceState state = settled(kept, now);
    if (const auto back = heldBack(state, now))
        return *back;
    Permit permit;
    const auto wait = [&](Moment until, Permit::Why why) {
        if (until - now > permit.left)
            permit = {Permit::Kind::Wait, why, until - now, {}};
    };
    wait(roomIn(state.minute, mostFor(rules.minute, urgency), rules.minute.stretch, now), Permit::Why::Minute);
    const TokenPace *own = find(state, token);
    if (!own)
        return permit;
    wait(roomInSecond(*own, urgency, now, rules), Permit::Why::Second);
    if (own->ownLimit > 0) {
        const PaceRule rule = ownRule(*own, rules);
        wait(roomIn(own->minute, mostFor(rule, urgency), rule.stretch, now), Permit::Why::OwnLimit);
    }
    return permit;
}

PaceState departed(const PaceState &kept, quint64 token, Moment now)
{
    PaceState state = settled(kept, now);
    TokenPace &own = placeOf(state, token);
    std::shift_right(own.recent.begin(), own.recent.end(), 1);
    own.recent.front() = now;
    count(own.minute, now);
    count(state.minute, now);
    return state;
}

PaceState probing(const PaceState &kept, Moment now)
{
    PaceState state = settled(kept, now);
    state.probeAt = now + nextProbe;
    return state;
}

static void hold(PaceState &state, Milliseconds length, Moment now)
{
    const Moment until = now + std::clamp<Milliseconds>(length, 0ms, longestHold);
    if (until <= state.heldUntil)
        return;
    state.heldSince = now;
    state.heldUntil = until;
}

/// Those that were on their way when the first came back are refused too: only one that leaves after the hold insists.
static void refused(PaceState &state, const PaceNews &news, Moment now)
{
    if (now >= state.heldUntil) {
        const bool isAgain = state.refusals > 0 && now - state.lastRefused < soonAfter;
        state.refusals = isAgain ? std::min(state.refusals + 1, 7) : 1;
    }
    state.lastRefused = now;
    const Milliseconds ours = 1s * (1 << std::max(state.refusals - 1, 0)); // 1, 2, 4 … 64 s
    hold(state, std::max<Milliseconds>(news.retryAfter.value_or(0s), std::min<Milliseconds>(ours, longestWait)), now);
}

static void silent(PaceState &state, Moment now)
{
    if (state.silences == 0)
        state.silentSince = now;
    state.silences = std::min(state.silences + 1, 1000);
    const bool isAfterRefusal = state.lastRefused > Moment{} && state.silentSince - state.lastRefused < soonAfter;
    if (state.silences < suspiciousSilences || !isAfterRefusal || now < state.bannedUntil)
        return;
    state.bannedUntil = state.silentSince + banLength;
    state.probeAt = now + firstProbe;
}

static void answered(PaceState &state, bool isRefusal, Moment now)
{
    state.silences = 0;
    state.silentSince = {};
    state.bannedUntil = {};
    if (!isRefusal && now >= state.heldUntil)
        state.refusals = 0;
}

static void noteWindow(PaceState &state, quint64 token, const RateWindow &window, Moment now)
{
    TokenPace &own = placeOf(state, token);
    own.ownLimit = window.limit;
    own.ownLimitSeen = now;
    if (window.remaining <= 0)
        hold(state, std::min(window.toReset, longestWait), now);
}

PaceState heard(const PaceState &kept, quint64 token, const PaceNews &news, Moment now)
{
    PaceState state = settled(kept, now);
    if (news.status > 0)
        answered(state, news.status == 429, now);
    if (news.status == 429)
        refused(state, news, now);
    if (news.status == 0 && news.isSilence)
        silent(state, now);
    if (isOwnLimit(news.window))
        noteWindow(state, token, *news.window, now);
    return state;
}

PaceState lifted(PaceState state)
{
    state.heldSince = state.heldUntil = state.lastRefused = {};
    state.silentSince = state.bannedUntil = state.probeAt = {};
    state.refusals = state.silences = 0;
    return state;
}

static void settle(PaceTally &tally, Moment now)
{
    tally.newest = std::clamp<qint64>(tally.newest, 0, stepOf(now));
    tally = advanced(tally, now);
}

static void settle(Moment &past, Moment now)
{
    past = std::clamp(past, Moment{}, now);
}

/// A hold keeps its length, counted from now where the clock went back behind its beginning.
static void settleHold(PaceState &state, Moment now)
{
    const bool isClockBack = state.heldSince > now;
    const Milliseconds length =
        isClockBack && state.heldUntil > state.heldSince ? state.heldUntil - state.heldSince : longestHold;
    state.heldUntil = std::clamp(state.heldUntil, Moment{}, now + std::min<Milliseconds>(length, longestHold));
    settle(state.heldSince, now);
    state.bannedUntil = std::clamp(state.bannedUntil, Moment{}, now + banLength);
    state.probeAt = std::clamp(state.probeAt, Moment{}, now + nextProbe);
}

PaceState settled(PaceState state, Moment now)
{
    for (TokenPace &token : state.tokens) {
        for (Moment &each : token.recent)
            settle(each, now);
        settle(token.minute, now);
        settle(token.ownLimitSeen, now);
        const bool isKept = token.ownLimit > 0 && now - token.ownLimitSeen < ownLimitKept;
        token.ownLimit = isKept ? token.ownLimit : 0;
    }
    settle(state.minute, now);
    settleHold(state, now);
    settle(state.lastRefused, now);
    settle(state.silentSince, now);
    state.refusals = std::clamp(state.refusals, 0, 7);
    state.silences = std::clamp(state.silences, 0, 1000);
    return state;
}

bool isAhead(const PaceState &state, Moment now)
{
    const auto isLater = [now](Moment moment) { return moment > now; };
    const bool isTokenAhead = std::ranges::any_of(state.tokens, [&](const TokenPace &each) {
        return std::ranges::any_of(each.recent, isLater) || each.minute.newest > stepOf(now)
            || isLater(each.ownLimitSeen);
    });
    return isTokenAhead || state.minute.newest > stepOf(now) || isLater(state.heldSince) || isLater(state.silentSince)
        || isLater(state.lastRefused) || state.heldUntil > now + longestHold || state.bannedUntil > now + banLength
        || state.probeAt > now + nextProbe;
}

PaceState afterLoss(Moment now, const PaceRules &rules)
{
    PaceState state;
    state.minute.newest = stepOf(now);
    state.minute.counts.front() = static_cast<quint16>(mostFor(rules.minute, Urgency::Campaign));
    state.heldSince = now;
    state.heldUntil = now + rules.second.stretch;
    state.lastRefused = now;
    return state;
}

} // namespace sources
