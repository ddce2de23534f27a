#include "ui/frame/weatherwatch.h"

#include "ui/frame/idlewatch.h"

WeatherWatch::WeatherWatch(AskWeather ask, QUrl endpoint, const Clock &now, QObject *parent)
    : WeatherWatch(std::move(ask), std::move(endpoint), now, Pace(), parent)
{
}

WeatherWatch::WeatherWatch(AskWeather ask, QUrl endpoint, const Clock &now, const Pace &pace, QObject *parent)
    : QObject(parent), m_ask(std::move(ask)), m_endpoint(std::move(endpoint)), m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isDue = m_isIdle;
        if (!m_isIdle)
            look();
    });
    auto *idle = new IdleWatch(pace.idle, now, this);
    connect(idle, &IdleWatch::idle, this, [this] { m_isIdle = true; });
    connect(idle, &IdleWatch::woken, this, [this] {
        m_isIdle = false;
        if (std::exchange(m_isDue, false))
            look();
    });
}

void WeatherWatch::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    WeatherLookup *lookup = m_ask(m_endpoint, this);
    connect(lookup, &WeatherLookup::finished, this, [this, lookup](const ServiceWeather &weather) {
        lookup->deleteLater();
        take(weather);
    });
}

void WeatherWatch::take(const ServiceWeather &weather)
{
    m_isLooking = false;
    m_timer.start(m_pace.next(weather));
    Q_EMIT told(weather);
}
