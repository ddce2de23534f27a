#pragma once
#include "core/domain/casefile.h"
#include "core/domain/casemark.h"
#include "core/domain/journal.h"
#include "core/domain/retention.h"

/// As what a person stands in a case.
enum class Capacity { Applicant, Adult, Child };
QString toString(Capacity capacity); ///< "applicant", "adult", "child"

/// As what somebody of this birth name and this birth date stands in a revision, or none. Both are compared as
/// isSamePerson() does; a birth date that is unknown on one side is nobody's.
std::optional<Capacity> capacityIn(const Revision &revision, const CivilIdentity &person);

/// What a revision tells one person of. Rights of access must not adversely affect the rights of others (GDPR 15(4)):
/// - of the other adults, the name alone; of the family's children, what the case holds, to adults of the household;
/// - a tax notice goes to those who declared it;
/// - who is in the case as a child learns what was kept of the child, and for which services and days: not the quotient, the address,
///   the prices, the notes of a household that may be the other parent's.
struct DisclosedRevision {
    Capacity capacity = Capacity::Applicant;
    int version = 1;
    RevisionKind kind = RevisionKind::Created;
    QDateTime at;
    QString agent; ///< Who handles a case is named to whom it is about (CRPA L111-2).
    QString reason;
    std::optional<CivilIdentity> identity; ///< The applicant's, for the applicant alone.
    QString applicantName; ///< « DUPONT Sophie »
    Household household;
    QList<Decision> decisions;
    QString note;
    QString requestId;
    QStringList withheld; ///< "adults", "notices", "quotient", "address", "prices", "notes" …: what the case holds and is not told.
};
DisclosedRevision disclosed(const Revision &revision, Capacity capacity, const CivilIdentity &person);

/// What one case holds about the person. Revisions in which they do not stand are others'.
struct DisclosedCase {
    CaseNumber number;
    bool isUnreadable = false; ///< Damaged: it says so instead of nothing.
    QList<DisclosedRevision> revisions; ///< Oldest first.
    int othersRevisions = 0; ///< How many were left out.
    QList<CaseMark> marks; ///< Without reasons and agents where the person is a child.
    QList<JournalLine> lines; ///< Who looked, and who asked a provider; see SubjectAnswer::namesAgents.
};

/// All that the log holds about one person, as they may read it (GDPR 15).
struct SubjectAnswer {
    CivilIdentity person;
    QDateTime at; ///< UTC
    QString agent; ///< Who answers.
    bool namesAgents = false; ///< Who looked is told only where the person needs it for their rights (CJEU C-579/21).
    RetentionPolicy policy; ///< How long it is kept.
    QList<DisclosedCase> cases; ///< By number.
    QList<JournalLine> askings; ///< Look-ups about the person that were of no case yet.
};
