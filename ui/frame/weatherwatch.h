#pragma once
#include "core/base/ports.h"
#include "core/casework/rightslookup.h"

#include <QTimer>

class IdleWatch;

/// Looks now and then how the State's service says that it is: five minutes after good news, a minute after other.
/// Nobody at the desk, no look: a desk left open over night asks nothing.
class WeatherWatch : public QObject
{
    Q_OBJECT
public:
    /// How long nobody may have touched the window, and when to look again.
    struct Pace {
        std::chrono::milliseconds idle = std::chrono::minutes(3);
        std::function<std::chrono::milliseconds(const ServiceWeather &weather)> next = nextLook;
    };
    WeatherWatch(AskWeather ask, QUrl endpoint, const Clock &now, QObject *parent);
    WeatherWatch(AskWeather ask, QUrl endpoint, const Clock &now, const Pace &pace, QObject *parent);

    /// Now, unless a look is on its way.
    void look();

Q_SIGNALS:
    void told(const ServiceWeather &weather);

private:
    void take(const ServiceWeather &weather);

    const AskWeather m_ask;
    const QUrl m_endpoint;
    const Pace m_pace;
    QTimer m_timer;
    bool m_isLooking = false;
    bool m_isIdle = false;
    bool m_isDue = false; ///< While nobody is there.
};
