#include "core/domain/household.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static QString joinedNames(const QString &birthName, const QString &usageName, const QString &givenNames)
{
    QStringList parts;
    if (!birthName.isEmpty())
        parts << birthName;
    if (!usageName.isEmpty() && usageName.compare(birthName, Qt::CaseInsensitive) != 0)
        parts << (birthName.isEmpty() ? usageName : u'(' + usageName + u')');
    if (!givenNames.isEmpty())
        parts << givenNames;
    return parts.join(u' ');
}

static QString allOf(const QList<PersonName> &names)
{
    QStringList texts;
    for (const PersonName &name : names)
        texts << name.toString();
    return texts.join(u' ');
}

Household withoutChild(Household household, const Person &child)
{
    household.children.removeIf([&child](const Fact<Child> &fact) { return fact.value.person == child; });
    household.childless = household.childless || household.children.isEmpty();
    return household;
}

Household withoutAdult(Household household, const Person &adult)
{
    household.adults.removeIf([&adult](const Fact<Person> &fact) { return fact.value == adult; });
    return household;
}

Household withCircumstance(Household household, const Fact<Circumstance> &said)
{
    QList<Fact<Circumstance>> &known = household.circumstances;
    const auto isSame = [&said](const Fact<Circumstance> &fact) {
        return fact.value.key == said.value.key && fact.value.service == said.value.service;
    };
    const auto found = std::ranges::find_if(known, isSame);
    if (found != known.end() && found->value == said.value)
        return household;
    if (said.value.value.isEmpty())
        known.removeIf(isSame);
    else if (found != known.end())
        *found = said;
    else
        known.append(said);
    return household;
}

QString fullName(const Person &person)
{
    return joinedNames(person.birthName, person.usageName, person.givenNames);
}

QString fullName(const CivilIdentity &identity)
{
    return fullName(toPerson(identity));
}

QStringList childrenNames(const Household &household)
{
    QStringList names;
    for (const Fact<Child> &child : household.children)
        names << fullName(child.value.person);
    return names;
}

QString oneLine(const Address &address)
{
    QStringList parts = address.lines;
    const QString town = (address.postcode + u' ' + address.town).trimmed();
    if (!town.isEmpty())
        parts << town;
    return parts.join(u", "_s);
}

Person toPerson(const CivilIdentity &identity)
{
    return {.birthName = identity.birthName.toString(),
            .usageName = identity.usageName ? identity.usageName->toString() : QString(),
            .givenNames = allOf(identity.givenNames),
            .birthDate = identity.birthDate,
            .sex = identity.sex,
            .birthCommune = identity.birthPlace.commune ? identity.birthPlace.commune->toString() : QString()};
}
