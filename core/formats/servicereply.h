#pragma once
#include "core/domain/serviceweather.h"
#include "core/domain/tokenrights.h"

/// Reads the body of a 200 of /api/introspect, in both shapes: flat with `scopes`, or `{"data": {"scopes", …}}`. Scopes
/// that are no plain words are left out; anything else of a wrong type makes it unreadable. Source: API contract §1.5.
Result<TokenRights> parseTokenRights(const QByteArray &body);

/// Reads the probe of a provider (/api/{provider}/ping): what it says, whatever the HTTP status; unknown for anything
/// else. A maintenance says until when as a whole date and time (ISO 8601). Source: API contract §1.6.
ProviderWeather parseProviderWeather(const QByteArray &body);
