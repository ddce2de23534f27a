#include "core/domain/identitymatch.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Where nothing of the date can be compared, one given name stands in for it, if both sides have any.
static bool givenNamesMeet(const Person &person, const CivilIdentity &identity)
{
    const QStringList filed = folded(person.givenNames).split(u' ', Qt::SkipEmptyParts);
    if (filed.isEmpty() || identity.givenNames.isEmpty())
        return true;
    return filed.contains(folded(identity.givenNames.first().toString()).section(u' ', 0, 0));
}

static bool hasBirthDate(const Person &person, const CivilIdentity &identity)
{
    if (person.birthDate.isUnknown() || identity.birthDate.isUnknown())
        return givenNamesMeet(person, identity);
    return person.birthDate.canBe(identity.birthDate);
}

static bool hasBirthName(const Person &person, const CivilIdentity &identity)
{
    const QString asked = folded(identity.birthName.toString());
    const QString askedUsage = identity.usageName ? folded(identity.usageName->toString()) : asked;
    const QString birthName = folded(person.birthName);
    // A fund that files a married woman under her usage name alone sends no birth name.
    return birthName.isEmpty() ? folded(person.usageName) == askedUsage : birthName == asked;
}

bool isSamePerson(const Person &person, const CivilIdentity &identity)
{
    return hasBirthDate(person, identity) && hasBirthName(person, identity);
}

bool isAbout(const FamilyRecord &record, const CivilIdentity &identity)
{
    return mismatchOf(record, identity) == IdentityMismatch::None;
}

IdentityMismatch mismatchOf(const FamilyRecord &record, const CivilIdentity &identity)
{
    if (!record.allocataires)
        return IdentityMismatch::NotComparable;
    const auto any = [&](auto agrees) {
        return std::ranges::any_of(*record.allocataires,
                                   [&](const Person &person) { return agrees(person, identity); });
    };
    if (any(isSamePerson))
        return IdentityMismatch::None;
    const bool dateMeets = any(hasBirthDate);
    if (any(hasBirthName) != dateMeets)
        return dateMeets ? IdentityMismatch::BirthName : IdentityMismatch::BirthDate;
    return IdentityMismatch::BirthDateAndName;
}

QString toString(IdentityMismatch mismatch)
{
    switch (mismatch) {
    case IdentityMismatch::None:
        return {};
    case IdentityMismatch::BirthDate:
        return u"birth_date"_s;
    case IdentityMismatch::BirthName:
        return u"birth_name"_s;
    case IdentityMismatch::BirthDateAndName:
        return u"birth_date_and_name"_s;
    case IdentityMismatch::NotComparable:
        return u"not_comparable"_s;
    }
    return {};
}
