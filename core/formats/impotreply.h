#pragma once
#include "core/domain/taxsituation.h"
#include "core/formats/particulierclassify.h"

#include <chrono>

/// What the token's door gives: a key to one resource, for a while.
struct AccessGrant {
    QByteArray token;
    std::chrono::seconds lifetime{0};
    friend bool operator==(const AccessGrant &, const AccessGrant &) = default;
};

/// The body of a 200 of the token's door. A token with anything but visible ASCII is refused: it goes into a header.
/// Without a lifetime it serves once.
Result<AccessGrant> parseAccessGrant(const QByteArray &body);

/// The body of a 200 of « dernieresituation », both forms (deuxans, annrev). An absent or null field is absent; a
/// second declarant whose fields are all null is none; a value of another type spoils the whole. Names are kept as
/// received, in capitals. A figure beyond 12 digits is refused, and so are counts, parts and years that no household has.
Result<TaxSituation> parseTaxSituation(const QByteArray &body);

/// The « codeapp » of an error: {"erreur":{"code":4102,…}}, the code as a number or as text; empty when there is none.
QString parseImpotErrorCode(const QByteArray &body);

/// What an answer of the token's door means; None when it holds a grant.
TaxOfficeTrouble grantTrouble(const WireAnswer &answer);

/// What an answer of the resource means; None when it holds a situation. The code counts before the status, since one
/// status says several things; 204, 403, 404 and 410 without code mean that nothing was found. Source: contract, §9.5.
TaxOfficeTrouble situationTrouble(const WireAnswer &answer);
