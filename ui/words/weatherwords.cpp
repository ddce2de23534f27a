#include "ui/words/weatherwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Whose sentences these are, for the translators.
class WeatherWords
{
    Q_DECLARE_TR_FUNCTIONS(WeatherWords)
};

} // namespace

QString describe(const ServiceWeather &weather)
{
    const ProviderWeather whole = overall(weather);
    switch (whole.weather) {
    case Weather::Ok:
        return WeatherWords::tr("Service: up");
    case Weather::Maintenance:
        return whole.until.isValid()
            ? WeatherWords::tr("Service: maintenance until %1").arg(whole.until.toLocalTime().toString(u"HH:mm"_s))
            : WeatherWords::tr("Service: maintenance");
    case Weather::Trouble:
        return WeatherWords::tr("Service: trouble");
    case Weather::Unknown:
        break;
    }
    return WeatherWords::tr("Service: unknown");
}

QString weatherDetail(const ServiceWeather &weather)
{
    const QString at = weather.at.toLocalTime().toString(u"HH:mm"_s);
    switch (overall(weather).weather) {
    case Weather::Ok:
        return WeatherWords::tr("At %1 the State’s service and the CAF/MSA said that they are up. This promises "
                                "nothing for the next question.")
            .arg(at);
    case Weather::Maintenance:
        return WeatherWords::tr("At %1 the CAF/MSA said that it is under maintenance. Asking stays possible; otherwise "
                                "go on with a paper.")
            .arg(at);
    case Weather::Trouble:
        return WeatherWords::tr("At %1 the State’s service said that it has trouble. Asking stays possible; otherwise "
                                "go on with a paper.")
            .arg(at);
    case Weather::Unknown:
        break;
    }
    return WeatherWords::tr("At %1 the State’s service did not say how it is. Asking stays possible.").arg(at);
}
