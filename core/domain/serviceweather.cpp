#include "core/domain/serviceweather.h"

using namespace std::chrono_literals;

ProviderWeather overall(const ServiceWeather &weather)
{
    return weather.platform == Weather::Ok ? weather.funds : ProviderWeather{weather.platform, {}};
}

std::chrono::minutes nextLook(const ServiceWeather &weather)
{
    return overall(weather).weather == Weather::Ok ? 5min : 1min;
}
