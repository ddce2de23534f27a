#include "ui/desk/countdown.h"

static constexpr int lookEveryMs = 100; // so that no number comes late enough to be seen

Countdown::Countdown(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::look);
}

void Countdown::start(int seconds, Tell tell)
{
    m_told = seconds;
    m_tell = std::move(tell);
    m_end.setRemainingTime(seconds * 1000LL);
    m_timer.start();
}

void Countdown::look()
{
    const auto left = static_cast<int>((m_end.remainingTime() + 999) / 1000);
    if (left >= m_told)
        return;
    m_told = left;
    if (left == 0)
        m_timer.stop();
    m_tell(left);
}
