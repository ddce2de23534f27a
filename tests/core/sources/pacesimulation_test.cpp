#include <catch2/catch.hpp>

#include "core/sources/pace.h"
#include "tests/support/rounds.h"
#include "tests/support/servicelimits.h"

#include <queue>
#include <random>

using namespace sources;
using namespace std::chrono_literals;

// A campaign in virtual time: what takes five minutes passes in a moment, with another chance each time.

namespace {

/// How one campaign went.
struct Campaign {
    int refused = 0;
    int mostInSecond = 0;
    double perMinute = 0;
    Milliseconds longestAtCounter{0}; ///< What a family at the counter waited for its turn at most.
};

/// Several processes with several look-ups each, on one state; the requests are hurried and held up on their way, and
/// arrive out of order.
class Simulation
{
public:
    Simulation(unsigned seed, int lookups)
        : m_random(seed), m_service(Milliseconds(between(0, 60'000))), m_lookups(lookups)
    {
    }

    Campaign run(int workers)
    {
        for (int i = 0; i < workers; ++i)
            at(m_begin, [this] { ask(Urgency::Campaign, m_now); });
        visit();
        while (!m_events.empty()) {
            const Event next = m_events.top();
            m_events.pop();
            m_now = next.at;
            next.what();
        }
        const double minutes = std::chrono::duration<double, std::ratio<60>>(m_lastAnswer - m_begin).count();
        return {m_service.refused(), m_service.mostInSecond(), m_lookups / minutes, m_longestAtCounter};
    }

private:
    struct Event {
        Moment at;
        int number; // those of one moment in the order in which they were made
        std::function<void()> what;
        friend bool operator<(const Event &a, const Event &b)
        {
            return std::tie(b.at, b.number) < std::tie(a.at, a.number);
        }
    };

    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    void at(Moment moment, const std::function<void()> &what) { m_events.push({moment, ++m_number, what}); }

    void ask(Urgency urgency, Moment since)
    {
        if (urgency == Urgency::Campaign && m_started == m_lookups)
            return;
        const Permit permit = permitFor(m_state, 1, urgency, m_now);
        if (permit.kind != Permit::Kind::Go)
            return at(m_now + permit.left + Milliseconds(between(0, 4)),
                      [this, urgency, since] { ask(urgency, since); });
        m_state = departed(m_state, 1, m_now);
        if (urgency == Urgency::Campaign)
            ++m_started;
        else
            m_longestAtCounter = std::max(m_longestAtCounter, m_now - since);
        at(m_now + Milliseconds(20 + between(0, 150)), [this, urgency] { arrive(urgency); });
    }

    void arrive(Urgency urgency)
    {
        const int status = m_service.refuses(m_now.time_since_epoch()) ? 429 : 200;
        at(m_now + Milliseconds(between(60, 900)), [this, urgency, status] { receive(urgency, status); });
    }

    void receive(Urgency urgency, int status)
    {
        m_state = heard(m_state, 1, {.status = status}, m_now);
        if (urgency == Urgency::Counter)
            return;
        m_lastAnswer = m_now;
        ask(Urgency::Campaign, m_now);
    }

    /// Somebody at the counter, now and then, for as long as the campaign runs.
    void visit()
    {
        at(m_now + Milliseconds(between(800, 4000)), [this] {
            ask(Urgency::Counter, m_now);
            if (m_started < m_lookups)
                visit();
        });
    }

    std::mt19937 m_random;
    ServiceLimits m_service;
    const int m_lookups;
    const Moment m_begin{Milliseconds(1'795'608'000'000)};
    Moment m_now = m_begin;
    Moment m_lastAnswer = m_begin;
    PaceState m_state;
    std::priority_queue<Event> m_events;
    int m_number = 0;
    int m_started = 0;
    Milliseconds m_longestAtCounter{0};
};

} // namespace

TEST_CASE("A campaign of 5,000 look-ups is never refused, at nine tenths of what the service allows")
{
    double slowest = 1e9;
    int most = 0;
    for (int seed = 1; seed <= rounds(12, 600); ++seed) {
        INFO("seed " << seed);
        const Campaign campaign = Simulation(static_cast<unsigned>(seed), 5000).run(36);
        CHECK(campaign.refused == 0);
        CHECK(campaign.perMinute >= 900);
        CHECK(campaign.longestAtCounter <= 150ms);
        slowest = std::min(slowest, campaign.perMinute);
        most = std::max(most, campaign.mostInSecond);
    }
    WARN("at least " << slowest << " a minute of 1,000, at most " << most << " in a second of 20");
}
