#include "core/attestation/peopletext.h"

#include "core/base/frenchtext.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace attestation {

static QString born(std::optional<Sex> sex)
{
    if (!sex)
        return u"né(e)"_s;
    return *sex == Sex::Female ? u"née"_s : u"né"_s;
}

QString birthText(const PartialDate &birth, std::optional<Sex> sex)
{
    if (birth.isUnknown())
        return {};
    if (birth.isWhole())
        return born(sex) + u" le "_s + longDateText(birth.earliest());
    if (birth.month())
        return born(sex) + u" en "_s + monthText({*birth.year(), *birth.month()});
    return born(sex) + u" en "_s + QString::number(*birth.year());
}

static QString surname(const Person &person)
{
    if (person.birthName.isEmpty())
        return person.usageName;
    if (person.usageName.isEmpty() || folded(person.usageName) == folded(person.birthName))
        return person.birthName;
    return person.birthName + u", usage "_s + person.usageName;
}

QString nameText(const Person &person)
{
    return joined({person.givenNames, surname(person)}, u" "_s);
}

QString applicantText(const CivilIdentity &identity)
{
    const QString civility = identity.sex == Sex::Female ? u"Madame "_s : u"Monsieur "_s;
    return joined({civility + nameText(toPerson(identity)), birthText(identity.birthDate, identity.sex)}, u", "_s);
}

/// A child who bears a parent's surname is called by the given names: the surname stands two lines above.
static bool sharesSurname(const Person &child, const CivilIdentity &family)
{
    const QString name = folded(child.birthName);
    return name.isEmpty() || name == folded(family.birthName.toString())
        || (family.usageName && name == folded(family.usageName->toString()));
}

static QString childName(const Person &child, const CivilIdentity &family)
{
    const bool givenNamesSuffice = !child.givenNames.isEmpty() && sharesSurname(child, family);
    const QString name = givenNamesSuffice ? child.givenNames : nameText(child);
    return name.isEmpty() ? u"Enfant"_s : name;
}

QString childText(const Child &child, const CivilIdentity &family)
{
    const Person &person = child.person;
    const QString text = joined({childName(person, family), birthText(person.birthDate, person.sex)}, u", "_s);
    return child.custody == Custody::Shared ? text + u" (garde alternée)"_s : text;
}

} // namespace attestation
