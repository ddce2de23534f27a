#pragma once
#include "core/attestation/content.h"

// Fictitious town hall and families.

attestation::TownHall morvallon();

/// An identity from its birth name, given name, birth date as typed, and "F" or "M".
CivilIdentity identityOf(
    const QString &birthName, const QString &givenName, const QString &birthDate, const QString &sex);

/// Sophie DUPONT, two children, a quotient of 900 € for October 2026, four services priced to the end of August 2027.
Revision dupont();

/// Eight children with long names, fourteen services with long names, several steps each.
Revision largeFamily();

Child childOf(const QString &givenNames, const QString &birthDate, std::optional<Sex> sex);
Decision decisionOf(const QString &serviceName, const QString &tier, const QString &price, const QString &unit);
