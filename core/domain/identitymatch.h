#pragma once
#include "core/domain/familyanswer.h"

/// Whether the record is about the person asked for: one allocataire has a birth date that agrees on every part known
/// to both, and the same folded birth name (or usage name, where the fund files a person under it). Without the right
/// to the allocataires nothing can be compared, and the answer is no. Source: API contract §2.6, « Match check ».
bool isAbout(const FamilyRecord &record, const CivilIdentity &identity);

/// The same question for one person.
bool isSamePerson(const Person &person, const CivilIdentity &identity);
