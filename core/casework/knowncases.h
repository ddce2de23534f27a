#pragma once
#include "core/casework/caseindex.h"

/// Why a case may be that of a person at the counter, the surest reason first.
enum class Likeness {
    Same, ///< Birth or usage name, and a birth date that agrees.
    SoundsAlike, ///< A name that sounds the same, and a birth date that agrees.
    NearDate, ///< The name, at least by its sound, and a birth date with one other digit, or day and month swapped.
    SameYear, ///< The name and the first given name, at least by their sound, and the year of birth.
    SameChildren, ///< Two children of the same names, or more.
};

struct KnownCase {
    CaseSummary summary;
    Likeness likeness = Likeness::Same;
};

/// The cases that may be of this person, the surest first, then the latest; `most` of them. Merged cases and those that wait
/// for their purge are left out. `children` are full names, as CaseSummary has them.
QList<KnownCase> knownCases(const CaseIndex &index, const CivilIdentity &identity, const QStringList &children = {}, int most = 5);

/// « Voulait-on dire … »: names of the index that sound as what was typed, or as its longest word, the most frequent first; not
/// those that were typed.
QStringList namesSoundingLike(const CaseIndex &index, const QString &typed, int most = 3);

/// Whether two whole dates differ by one digit, or by their day and month swapped.
bool isSlip(const PartialDate &one, const PartialDate &other);
