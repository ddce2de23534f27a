#include <catch2/catch.hpp>

#include "core/sources/pace.h"
#include "core/sources/pacenews.h"

#include <random>

using namespace sources;
using namespace std::chrono_literals;

static constexpr Moment noon{Milliseconds(1'795'608'000'000)}; // 25 November 2026, 12:00 UTC
static constexpr quint64 token = 7;

static PaceState afterDepartures(int count, Moment at, PaceState state = {})
{
    for (int i = 0; i < count; ++i)
        state = departed(state, token, at);
    return state;
}

static PaceState after429(Moment at, std::optional<std::chrono::seconds> retryAfter = {}, const PaceState &state = {})
{
    return heard(state, token, {.status = 429, .retryAfter = retryAfter}, at);
}

static PaceState afterSilences(int count, Moment at, PaceState state)
{
    for (int i = 0; i < count; ++i)
        state = heard(state, token, {.status = 0, .isSilence = true}, at + i * 1s);
    return state;
}

static Permit counter(const PaceState &state, Moment now)
{
    return permitFor(state, token, Urgency::Counter, now);
}

TEST_CASE("Twenty may leave at once, the next when the first are more than a second old")
{
    PaceState state;
    for (int i = 0; i < 20; ++i) {
        INFO(i);
        REQUIRE(counter(state, noon) == Permit());
        state = departed(state, token, noon);
    }
    CHECK(counter(state, noon) == Permit{Permit::Kind::Wait, Permit::Why::Second, 1150ms, {}});
    CHECK(counter(state, noon + 1149ms).left == 1ms);
    CHECK(counter(state, noon + 1150ms) == Permit());
}

TEST_CASE("Another token has its own second, and shares the address's minute")
{
    const PaceState second = afterDepartures(20, noon);
    CHECK(permitFor(second, 8, Urgency::Counter, noon) == Permit());
    const PaceState minute = afterDepartures(990, noon);
    CHECK(permitFor(minute, 8, Urgency::Counter, noon + 5s).why == Permit::Why::Minute);
    CHECK(permitFor(minute, 8, Urgency::Counter, noon + 61s) == Permit());
}

TEST_CASE("A campaign goes one by one, and leaves room for the counter in each second and each minute")
{
    PaceState state = departed({}, token, noon);
    CHECK(permitFor(state, token, Urgency::Campaign, noon)
          == Permit{Permit::Kind::Wait, Permit::Why::Second, 60ms, {}});
    CHECK(permitFor(state, token, Urgency::Campaign, noon + 60ms) == Permit());
    CHECK(counter(state, noon) == Permit());

    state = afterDepartures(18, noon);
    CHECK(permitFor(state, token, Urgency::Campaign, noon + 500ms).left == 650ms);
    CHECK(counter(state, noon + 500ms) == Permit());

    state = afterDepartures(950, noon);
    CHECK(permitFor(state, token, Urgency::Campaign, noon + 10s).why == Permit::Why::Minute);
    CHECK(counter(state, noon + 10s) == Permit());
}

TEST_CASE("What left a minute ago counts no more, half a second more or less")
{
    const PaceState state = afterDepartures(990, noon);
    const Permit permit = counter(state, noon + 2s);
    CHECK(permit.kind == Permit::Kind::Wait);
    CHECK(permit.left >= 58'500ms);
    CHECK(permit.left <= 59s);
    CHECK(counter(state, noon + 2s + permit.left) == Permit());
    CHECK(counter(state, noon + 1h) == Permit());
}

TEST_CASE("After « too many requests » everybody waits as long as asked, a second at least and an hour at most")
{
    const auto [asked, expected] = GENERATE(table<std::optional<std::chrono::seconds>, Milliseconds>({
        {std::nullopt, 1s},
        {0s, 1s},
        {7s, 7s},
        {60s, 60s},
        {500'000'000s, 1h},
    }));
    const PaceState state = after429(noon, asked);
    for (const quint64 each : {token, quint64(8)}) {
        const Permit permit = permitFor(state, each, Urgency::Counter, noon);
        CHECK(permit.why == Permit::Why::Refused);
        CHECK(permit.left == expected);
        CHECK(permit.kind == (expected > 60s ? Permit::Kind::Held : Permit::Kind::Wait));
        CHECK(permit.since == noon);
        CHECK(permitFor(state, each, Urgency::Counter, noon + expected) == Permit());
    }
}

TEST_CASE("Who is refused again after the wait waits longer each time; those already on their way do not count")
{
    PaceState state = after429(noon);
    for (int i = 0; i < 9; ++i)
        state = after429(noon + 300ms, {}, state); // on their way when the first came back
    CHECK(counter(state, noon + 300ms).left <= 1s);

    Moment now = noon + 300ms;
    Milliseconds last = 0s;
    for (const Milliseconds expected : {2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
        now += counter(state, now).left;
        state = after429(now, {}, state);
        last = counter(state, now).left;
        CHECK(last == expected);
    }
    now += last;
    state = heard(state, token, {.status = 200}, now);
    CHECK(counter(after429(now + 1s, {}, state), now + 1s).left == 1s);
}

TEST_CASE("Three silences in a row soon after a 429 look like a ban: nothing leaves, and now and then one probe")
{
    const PaceState refused = after429(noon);
    CHECK(counter(afterSilences(2, noon + 1min, refused), noon + 2min) == Permit());
    const PaceState banned = afterSilences(3, noon + 1min, refused);

    const Permit permit = counter(banned, noon + 2min);
    CHECK(permit.kind == Permit::Kind::Held);
    CHECK(permit.why == Permit::Why::Silence);
    CHECK(permit.since == noon + 1min);
    CHECK(permit.left == 12h - 1min);

    const Moment later = noon + 8min;
    CHECK(counter(banned, later).kind == Permit::Kind::Probe);
    const PaceState probed = probing(banned, later);
    CHECK(counter(probed, later).kind == Permit::Kind::Held); // for everybody else
    CHECK(counter(heard(probed, token, {.status = 0, .isSilence = true}, later), later).kind == Permit::Kind::Held);
    CHECK(counter(heard(probed, token, {.status = 0, .isSilence = true}, later), later + 30min).kind
          == Permit::Kind::Probe);
    CHECK(counter(heard(probed, token, {.status = 404}, later), later) == Permit());
    CHECK(counter(lifted(banned), noon + 2min) == Permit());
    CHECK(counter(banned, noon + 1min + 12h) == Permit());
}

TEST_CASE("A silence without a refusal before is a network that is down, whoever counts")
{
    CHECK(counter(afterSilences(50, noon, {}), noon + 1min) == Permit());
    const PaceState long_ago = after429(noon - 11min);
    CHECK(counter(afterSilences(50, noon, long_ago), noon + 1min) == Permit());
    const PaceState answered =
        heard(afterSilences(2, noon + 1min, after429(noon)), token, {.status = 502}, noon + 2min);
    CHECK(counter(afterSilences(2, noon + 3min, answered), noon + 4min) == Permit());
}

TEST_CASE("A limit of the habilitation's own a minute is kept once it was seen, for an hour")
{
    const PaceState seen = heard({}, token, {.status = 200, .retryAfter = {}, .window = RateWindow{50, 30, 40s}}, noon);
    const PaceState full = afterDepartures(49, noon, seen);
    CHECK(counter(full, noon + 30s).why == Permit::Why::OwnLimit);
    CHECK(permitFor(full, 8, Urgency::Counter, noon + 30s) == Permit());
    CHECK(permitFor(afterDepartures(47, noon, seen), token, Urgency::Campaign, noon + 30s).why
          == Permit::Why::OwnLimit);
    CHECK(counter(afterDepartures(49, noon + 61min, seen), noon + 62min + 2s) == Permit());

    const PaceState spent = heard({}, token, {.status = 200, .retryAfter = {}, .window = RateWindow{50, 0, 40s}}, noon);
    CHECK(counter(spent, noon).left == 40s);
    const PaceState usual = heard({}, token, {.status = 200, .retryAfter = {}, .window = RateWindow{20, 0, 1s}}, noon);
    CHECK(counter(usual, noon) == Permit());
}

TEST_CASE("The headers of the limit are read against the service's own clock")
{
    WireAnswer answer;
    answer.at = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
    answer.rateLimit = "50";
    answer.rateRemaining = " 12 ";
    answer.rateReset = "1000040";
    const auto window = rateWindowIn(answer);
    REQUIRE(window);
    CHECK(window->limit == 50);
    CHECK(window->remaining == 12);
    CHECK(window->toReset == 40s);
    for (const char *reset : {"", "soon", "999999", "-5", "1004000", "99999999999999999999999"}) {
        INFO(reset);
        answer.rateReset = reset;
        CHECK_FALSE(rateWindowIn(answer));
    }
}

TEST_CASE("A clock that was set back holds nobody longer than the longest hold")
{
    const auto back = GENERATE(as<Milliseconds>(), 2s, 1h, 24h, 8760h * 30);
    const Moment then = noon - back;
    CHECK(counter(afterDepartures(20, noon), then).left == 1150ms);
    CHECK(counter(afterDepartures(990, noon), then).left <= 61s);
    CHECK(counter(after429(noon, 40s), then).left == 40s);
    CHECK(counter(after429(noon, 3600s), then).left <= 1h);
    const PaceState banned = afterSilences(3, noon + 1min, after429(noon));
    CHECK(counter(banned, then).left <= 12h);
    CHECK(isAhead(banned, then));
    const PaceState kept = settled(banned, then);
    CHECK_FALSE(isAhead(kept, then));
    CHECK(counter(kept, then + 30min).kind == Permit::Kind::Probe);
    CHECK(counter(kept, then + 12h) == Permit());
}

TEST_CASE("What was lost begins anew as though a campaign had just been refused; the counter goes on after a second")
{
    const PaceState state = afterLoss(noon);
    CHECK(counter(state, noon).left == 1150ms);
    CHECK(counter(state, noon + 1150ms) == Permit());
    CHECK(permitFor(state, token, Urgency::Campaign, noon + 2s).why == Permit::Why::Minute);
    CHECK(permitFor(state, token, Urgency::Campaign, noon + 61s) == Permit());
    CHECK(counter(afterSilences(3, noon + 2s, state), noon + 10s).why == Permit::Why::Silence);
}

TEST_CASE("More tokens than places push out the one that was not used for longest")
{
    PaceState state;
    for (int i = 0; i < 20; ++i)
        for (const quint64 each : {1, 2, 3, 4})
            state = departed(state, each, noon + std::chrono::milliseconds(each));
    state = departed(state, 5, noon + 10ms);
    CHECK(permitFor(state, 1, Urgency::Counter, noon + 10ms) == Permit());
    for (const quint64 each : {2, 3, 4})
        CHECK(permitFor(state, each, Urgency::Counter, noon + 10ms).why == Permit::Why::Second);
}

TEST_CASE("Without hurry, no stretch of a second ever has more than twenty")
{
    std::mt19937 random(20261124);
    PaceState state;
    Moment now = noon;
    std::vector<Moment> left;
    while (left.size() < 3000) {
        const Urgency urgency = random() % 3 == 0 ? Urgency::Counter : Urgency::Campaign;
        const Permit permit = permitFor(state, token, urgency, now);
        if (permit.kind == Permit::Kind::Go) {
            left.push_back(now);
            state = departed(state, token, now);
        }
        now += random() % 4 == 0 ? Milliseconds(random() % 300)
                                 : std::min<Milliseconds>(permit.left, Milliseconds(random() % 40));
    }
    for (std::size_t i = 20; i < left.size(); ++i)
        REQUIRE(left[i] - left[i - 20] >= 1150ms);
    for (std::size_t i = 990; i < left.size(); ++i)
        REQUIRE(left[i] - left[i - 990] >= 60'500ms);
}
