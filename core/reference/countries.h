#pragma once
#include "core/domain/identity.h"

/// A country or territory of birth, with its INSEE code. French Algeria (92352) stands among them.
struct Country {
    CountryCode code;
    QString name;
};

/// Those whose name has words beginning with `typed`, as findCommunes(); France first when it matches.
QList<Country> findCountries(QStringView typed, qsizetype limit = 20);
std::optional<Country> findCountry(const CountryCode &code);
