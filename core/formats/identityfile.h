#pragma once
#include "core/domain/identity.h"
#include "core/formats/strictobject.h"

/// The identity file of the command line: fields as a form would give them, still to be checked by parseIdentity().
/// A birth place that was given by name is for the caller to look up in the communes of the birth date;
/// `fields.commune` is empty then.
struct IdentityFile {
    IdentityFields fields;
    QString communeName; ///< « Gennevilliers », or empty when the code was given.
    QString department; ///< "92", or empty.
};

/// {"birth_name", "usage_name", "given_names": […], "birth": {"year", "month", "day"}, "sex", "birth_place":
/// {"country", "commune"} or {"country", "commune_name", "department"}}. Errors are Fault::Invalid and name the field
/// ("birth.month"); so does a key that is not one of these. A body that is no JSON object is Fault::Unreadable.
Result<IdentityFile> parseIdentityFile(const QByteArray &json);

/// The same inside a larger document.
IdentityFile readIdentity(const StrictObject &object);

/// {"year", "month", "day"} with null for what is not known; null or nothing for a date of which nothing is known.
PartialDate readBirth(const StrictObject &person, QStringView key);
