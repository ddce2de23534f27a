#pragma once
#include "core/domain/identity.h"
#include "core/domain/taxnotice.h"

/// How far a notice is about the person at the counter. It is an indication: names on notices stand in any order, and
/// the paper carries no birth date.
enum class NameAgreement {
    None,
    NameOnly, ///< The birth or usage name, and no given name: a relative, or a spouse under the other's given name.
    Whole, ///< That and at least one given name.
};

struct NoticeMatch {
    NameAgreement agreement = NameAgreement::None;
    int declarant = 0; ///< 1 or 2; 0 for none.
    friend bool operator==(const NoticeMatch &, const NoticeMatch &) = default;
};

/// The declarant who agrees best. Words are compared folded, in any order, each used once; a compound given name needs
/// all its words; where the code had no room for the whole name its last word may be a beginning.
NoticeMatch matchDeclarants(const TaxNotice &notice, const CivilIdentity &identity);
