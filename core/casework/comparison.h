#pragma once
#include "core/domain/casefile.h"

/// One part of a family in three columns: what the case said, what the fund says today, what the agent keeps.
template <typename T>
struct Compared {
    std::optional<Fact<T>> dossier;
    std::optional<T> received;
    std::optional<Fact<T>> kept;
};

/// The family, line by line. Persons stand on the same line when they are the same person; the order is the case's,
/// then the fund's, then what the agent added.
struct Comparison {
    QList<Compared<Person>> adults;
    QList<Compared<Child>> children;
    Compared<Address> address;
    QList<Compared<TaxNotice>> notices; ///< Nobody sends them but the family: never received.
    Compared<QuotientFamilial> quotient;
    Compared<bool> resident;
};

/// `dossier` is empty for a new case, `received` none before an answer.
Comparison compare(const Household &dossier, const std::optional<FamilyRecord> &received, const Household &kept);

/// Whether the fund says something else than what the case said (or than what is kept, for a new case).
bool differs(const Compared<Person> &line);
bool differs(const Compared<Child> &line);
bool differs(const Compared<Address> &line);
bool differs(const Compared<QuotientFamilial> &line);

/// « Tout retenir »: what the fund sent replaces what was kept, each part with its provenance. A child or an adult that
/// the fund does not name stays: it counts those of its own file only. Custody, which it does not send, stays too.
/// A quotient that the fund did not compute does not replace one that is kept. `foundAs` is Provenance::foundAs, here
/// and below.
Household acceptAll(const Household &kept, const FamilyRecord &received, QDate on, const QString &foundAs = {});

/// What was kept before the answer of that day was accepted: its persons go, and its address and quotient give way to the
/// case's own. What the agent typed stays.
Household withoutAnswer(const Household &kept, const Household &dossier, const FamilyRecord &received, QDate on,
                        const QString &foundAs = {});

/// Whether an identity can be the one of a case: its applicant, with one slip corrected at most (the name or the birth
/// date may differ, not both), or an adult of its family.
bool concerns(const Revision &dossier, const CivilIdentity &identity);

/// Whether two records may name the same person: same first given name (compound names whole) or same given names, same
/// birth name where both have one, and birth dates that agree on every part known to both.
bool isSame(const Person &a, const Person &b);
