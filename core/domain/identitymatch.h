#pragma once
#include "core/domain/familyanswer.h"

/// Whether the record is about the person asked for: one allocataire has a birth date that agrees on every part known
/// to both, and the same folded birth name (or usage name, where the fund files a person under it). Where no part of
/// the date is known to both, the first given name has to be among theirs too: a family name alone is shared by many.
/// Without the right to the allocataires nothing can be compared, and the answer is no. Source: API contract §2.6, «
/// Match check ».
bool isAbout(const FamilyRecord &record, const CivilIdentity &identity);

/// The same question for one person.
bool isSamePerson(const Person &person, const CivilIdentity &identity);

/// Which of what was asked does not agree, for the allocataire who is nearest. It names the part and nothing of the
/// answer: what that says is of somebody else, who is not at the counter, and even initials or a year would tell an
/// agent who it is.
IdentityMismatch mismatchOf(const FamilyRecord &record, const CivilIdentity &identity);
