#pragma once
#include "app/cli/arguments.h"
#include "core/formats/identityfile.h"

namespace cli {

/// The identity of the file that an option names; refusals go to the arguments by field ("birth.month").
std::optional<CivilIdentity> readIdentity(Arguments &arguments, const QString &option, QDate today);

/// The same for an identity inside a larger document. A birth place that was given by its name gets the code that was
/// valid at the birth date.
struct ResolvedIdentity {
    std::optional<CivilIdentity> identity;
    QList<Refusal> refusals;
};
ResolvedIdentity resolve(IdentityFile file, QDate today);

/// A reading's error as a refusal that says what to do. `error.detail` is the path of a field ("identity.birth.month").
Refusal refusalOf(const Error &error);

} // namespace cli
