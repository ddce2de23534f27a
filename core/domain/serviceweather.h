#pragma once
#include <QDateTime>

/// How a part of the service says that it is. Never a proof: an « ok » is up to half an hour old, and the next question
/// may fail all the same. Source: API contract §1.6.
enum class Weather { Unknown, Ok, Maintenance, Trouble };

/// What the probe of one data provider says.
struct ProviderWeather {
    Weather weather = Weather::Unknown;
    QDateTime until = {}; ///< Of the maintenance, where it is said; UTC.
    friend bool operator==(const ProviderWeather &, const ProviderWeather &) = default;
};

/// The State's platform and, behind it, the CAF/MSA.
struct ServiceWeather {
    Weather platform = Weather::Unknown;
    ProviderWeather funds = {};
    QDateTime at = {};
};

/// The two as one: the funds' where the platform is up, the platform's otherwise.
ProviderWeather overall(const ServiceWeather &weather);

/// When to look again: five minutes later when all is well, a minute later otherwise.
std::chrono::minutes nextLook(const ServiceWeather &weather);
