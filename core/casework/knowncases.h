#pragma once
#include "core/casework/caseindex.h"
#include "core/domain/likeness.h"

struct KnownCase {
    CaseSummary summary;
    Likeness likeness = Likeness::Same;
};

/// The cases that may be of this person, the surest first, then the latest; `most` of them. Merged cases and those that wait
/// for their purge are left out. Where nobody is known by name, they are looked for
/// by `children`, full names as CaseSummary has them.
QList<KnownCase> knownCases(const CaseIndex &index, const CivilIdentity &identity, const QStringList &children = {}, int most = 5);

/// « Voulait-on dire … »: names of the index that sound as what was typed, or as its longest word, the most frequent first; not
/// those that were typed.
QStringList namesSoundingLike(const CaseIndex &index, const QString &typed, int most = 3);

/// Whether two whole dates differ by one digit, or by their day and month swapped.
bool isSlip(const PartialDate &one, const PartialDate &other);
