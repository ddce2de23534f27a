#pragma once
#include "core/domain/identity.h"

class BirthDateField;
class BirthPlaceField;
class GivenNamesField;
class QLineEdit;
class SexField;

/// The fields in which somebody's identity is typed, wherever they stand.
struct IdentityInputs {
    const QLineEdit *birthName;
    const QLineEdit *usageName;
    const GivenNamesField *givenNames;
    const BirthDateField *birthDate;
    const SexField *sex;
    const BirthPlaceField *place;
};

/// What stands in them, finished or not.
IdentityFields fieldsOf(const IdentityInputs &inputs);
