#pragma once
#include "core/domain/casefile.h"
#include "core/formats/identityfile.h"

/// One line of `passfamille-cli case add`, as far as it can be read without the communes and the schedules.
struct CaseLine {
    IdentityFile identity;
    Household household;
    QList<Decision> decisions; ///< None or one: what the line claims, without dates and without steps.
    QString note;
};

/// {"identity", "quotient": {"value", "provider", "period", "computed"}, "allocataires", "children", "address":
/// {"lines", "postcode", "town", "country"}, "decision": {"service", "tier", "price"}, "note"}. Only the identity is
/// needed; persons and the address have the shape of the answer of `lookup`, a child may add "custody": "shared", a
/// decision "unit". `given` is what every fact of the line is kept with.
///
/// In "lines", as `lookup` prints them, a first line of several that begins with a civility is the recipient.
///
/// Errors are Fault::Invalid and name the field ("quotient.value"); a key that is not known is one of them.
Result<CaseLine> parseCaseLine(const QByteArray &json, const Provenance &given);
