#pragma once
#include "core/base/exact.h"
#include "core/domain/identity.h"
#include "core/domain/provenance.h"
#include "core/domain/taxnotice.h"

/// A person as a provider names them: strings as received, any of them empty.
struct Person {
    QString birthName;
    QString usageName;
    QString givenNames; ///< All in one string, as the fund sends them.
    PartialDate birthDate;
    std::optional<Sex> sex;
    QString birthCommune; ///< INSEE code, when the route gives it (EAJE).
    friend bool operator==(const Person &, const Person &) = default;
};

/// A postal address, as printed on an envelope.
struct Address {
    QString recipient; ///< « Madame DUPONT SOPHIE », or empty.
    QStringList lines; ///< Between the recipient and the town; none of them empty.
    QString postcode; ///< Five digits, or empty for a foreign address.
    QString town;
    QString country;
    friend bool operator==(const Address &, const Address &) = default;
};

/// What the fund says of the family quotient. The key being absent altogether is the caller's std::nullopt.
struct QuotientFamilial {
    std::optional<qint64> value; ///< €/month; none when the fund computed none; 0 is a value.
    QString provider; ///< "CNAF", "MSA", or what the fund says.
    std::optional<YearMonth> period; ///< The month it is for.
    std::optional<YearMonth> computed; ///< The month it was worked out from.
    friend bool operator==(const QuotientFamilial &, const QuotientFamilial &) = default;
};

/// Who has the child: decides what a service may charge to whom.
enum class Custody { Full, Shared };

struct Child {
    Person person;
    Custody custody = Custody::Full;
    friend bool operator==(const Child &, const Child &) = default;
};

/// Who a member of a household is.
inline const Person &personOf(const Person &adult)
{
    return adult;
}
inline const Person &personOf(const Child &child)
{
    return child.person;
}

/// Something else that a voted rule looks at, as the family or its papers say it: an income, a status, the course of a
/// registration.
struct Circumstance {
    QString service; ///< Id of the service whose registration it is of; empty for a fact of the family.
    QString key; ///< Of the schedules' vocabulary: "income_monthly", "course", "statuses" …
    QString value; ///< As a facts file has it: "1250.5", "true", "piano", "ase,handicap".
    QString name; ///< French, as the schedules call the key: « l’activité ».
    friend bool operator==(const Circumstance &, const Circumstance &) = default;
};

/// The family as the agent keeps it. Each part says where it comes from; what is absent was neither received nor typed.
struct Household {
    QList<Fact<Person>> adults;
    QList<Fact<Child>> children;
    std::optional<Fact<Address>> address;
    std::optional<Fact<QuotientFamilial>> quotient;
    QList<Fact<TaxNotice>> notices; ///< One, or two for a couple who file apart; of each what toKept() leaves.
    std::optional<Fact<bool>> resident; ///< Lives in the commune, in the sense of its schedules.
    QList<Fact<Circumstance>> circumstances;
    /// Known to have no child, by the fund or the agent; an empty list alone says that nothing is known.
    bool childless = false;
    friend bool operator==(const Household &, const Household &) = default;
};

/// The household without this member. A last child taken away leaves a household known to have none.
Household withoutChild(Household household, const Person &child);
Household withoutAdult(Household household, const Person &adult);
/// With this circumstance in the place of the one of the same key and service; an empty value takes that away. One that
/// says nothing new keeps its provenance.
Household withCircumstance(Household household, const Fact<Circumstance> &said);
/// « DUPONT (MARTIN) Sophie », as on a list: birth name, usage name where it differs, given names.
QString fullName(const Person &person);
QString fullName(const CivilIdentity &identity);
/// The full names of the children, in their order.
QStringList childrenNames(const Household &household);
/// « 15 COURS JULIEN, 13006 MARSEILLE »: without the recipient and the country.
QString oneLine(const Address &address);
/// The applicant as a member of the household, from their own identity card.
Person toPerson(const CivilIdentity &identity);
