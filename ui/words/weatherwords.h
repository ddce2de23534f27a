#pragma once
#include "core/domain/serviceweather.h"

/// « CAF/MSA : en service », as the service's probes say it, short enough for the status line.
QString describe(const ServiceWeather &weather);
/// What it means: a green probe promises nothing, a red one forbids nothing.
QString weatherDetail(const ServiceWeather &weather);
