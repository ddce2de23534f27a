#pragma once
#include <chrono>

/// How the State's service counts: 20 requests of a token in each second of its own clock, 1,000 of an address in each
/// minute. Written from the API contract §1.10 alone, apart from the program's own pace.
class ServiceLimits
{
public:
    using Milliseconds = std::chrono::milliseconds;
    /// `phase` is where in a second, and in a minute, its clock stands when ours begins.
    explicit ServiceLimits(Milliseconds phase) : m_phase(phase) { }

    /// One more request; whether it is refused (429).
    bool refuses(Milliseconds at);

    int received() const { return m_received; }
    int refused() const { return m_refused; }
    int mostInSecond() const { return m_mostInSecond; }

private:
    struct Window {
        long long number = -1;
        int count = 0;
        int counted(long long at);
    };

    const Milliseconds m_phase;
    Window m_second;
    Window m_minute;
    int m_received = 0;
    int m_refused = 0;
    int m_mostInSecond = 0;
};
