#include "core/sources/weatherprobe.h"

#include "core/formats/servicereply.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sources {

HttpRequest probeRequest(const QUrl &url)
{
    return {url, {{"Accept", "application/json"}, {"User-Agent", userAgent()}}, std::nullopt};
}

WeatherProbe::WeatherProbe(QNetworkAccessManager &network, const QUrl &endpoint, const Ports &ports, QObject *parent)
    : QObject(parent), m_ports(ports)
{
    ask(network, routeUnder(endpoint, u"/api/ping"_s), &WeatherProbe::takePlatform);
    ask(network, routeUnder(endpoint, u"/api/cnaf_msa_quotient_familial/ping"_s), &WeatherProbe::takeFunds);
}

void WeatherProbe::ask(QNetworkAccessManager &network, const QUrl &url, void (WeatherProbe::*take)(const WireAnswer &))
{
    const auto *exchange = new Exchange(network, probeRequest(url), {.whole = 10s, .toSend = 5s, .silence = 5s}, this);
    connect(exchange, &Exchange::finished, this, [this, take](const WireAnswer &wire) {
        (this->*take)(wire);
        conclude();
    });
}

/// The body is to be ignored; a status that is neither good nor the server's own trouble comes from something else on
/// the way.
void WeatherProbe::takePlatform(const WireAnswer &wire)
{
    if (wire.fault != WireFault::None)
        m_weather.platform = Weather::Unknown;
    else if (wire.status == 200)
        m_weather.platform = Weather::Ok;
    else
        m_weather.platform = wire.status >= 500 ? Weather::Trouble : Weather::Unknown;
}

void WeatherProbe::takeFunds(const WireAnswer &wire)
{
    if (wire.fault == WireFault::None && (wire.status == 200 || wire.status == 502))
        m_weather.funds = parseProviderWeather(wire.body);
}

void WeatherProbe::conclude()
{
    if (--m_open > 0)
        return;
    m_weather.at = m_ports.now();
    Q_EMIT finished(m_weather);
}

} // namespace sources
