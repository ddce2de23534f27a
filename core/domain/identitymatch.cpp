#include "core/domain/identitymatch.h"

#include "core/base/text.h"

#include <algorithm>

bool isSamePerson(const Person &person, const CivilIdentity &identity)
{
    if (!person.birthDate.canBe(identity.birthDate))
        return false;
    const QString asked = folded(identity.birthName.toString());
    const QString askedUsage = identity.usageName ? folded(identity.usageName->toString()) : asked;
    const QString birthName = folded(person.birthName);
    // A fund that files a married woman under her usage name alone sends no birth name.
    return birthName.isEmpty() ? folded(person.usageName) == askedUsage : birthName == asked;
}

bool isAbout(const FamilyRecord &record, const CivilIdentity &identity)
{
    return record.allocataires && std::ranges::any_of(*record.allocataires, [&](const Person &person) {
        return isSamePerson(person, identity);
    });
}
