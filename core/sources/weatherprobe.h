#pragma once
#include "core/base/ports.h"
#include "core/domain/serviceweather.h"
#include "core/sources/exchange.h"

namespace sources {

/// Asks the State's probes how the platform and the CAF/MSA are: two questions at once, without token and without
/// anybody's name. Emits finished() exactly once, never from within the constructor; deleting it aborts both. Source:
/// API contract §1.6.
class WeatherProbe : public QObject
{
    Q_OBJECT
public:
    WeatherProbe(QNetworkAccessManager &network, const QUrl &endpoint, const Ports &ports, QObject *parent);

Q_SIGNALS:
    void finished(const ServiceWeather &weather);

private:
    void ask(QNetworkAccessManager &network, const QUrl &url, void (WeatherProbe::*take)(const WireAnswer &));
    void takePlatform(const WireAnswer &wire);
    void takeFunds(const WireAnswer &wire);
    void conclude();

    const Ports m_ports;
    ServiceWeather m_weather;
    int m_open = 2;
};

/// The request of a probe: nothing of ours but our product's name.
HttpRequest probeRequest(const QUrl &url);

} // namespace sources
