#include "tests/support/servicelimits.h"

#include <algorithm>

int ServiceLimits::Window::counted(long long at)
{
    count = at == number ? count + 1 : 1;
    number = at;
    return count;
}

bool ServiceLimits::refuses(Milliseconds at)
{
    const auto clock = (at + m_phase).count();
    const int inSecond = m_second.counted(clock / 1000);
    const int inMinute = m_minute.counted(clock / 60'000);
    const bool isRefused = inSecond > 20 || inMinute > 1000;
    ++m_received;
    m_refused += isRefused ? 1 : 0;
    m_mostInSecond = std::max(m_mostInSecond, inSecond);
    return isRefused;
}
