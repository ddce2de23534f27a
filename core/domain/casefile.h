#pragma once
#include "core/domain/familyanswer.h"
#include "core/domain/identifiers.h"

#include <QUuid>

#include <variant>

/// What a computation did, in the order it did it, in French sentences: a decision keeps its own explanation, so that
/// it can be handed over years later as it was (CRPA R311-3-1-2). Figures are decimals with a point.
struct DecisionStep {
    QString rule; ///< "tier", "residence", "floor" …
    QString text;
    QString before; ///< Empty when the rule starts from nothing.
    QString after;
    friend bool operator==(const DecisionStep &, const DecisionStep &) = default;
};

/// The price of one service for one family, as an agent validated it.
struct Decision {
    QString service; ///< "cantine"
    QString child = {}; ///< Given name of the child whose price it is; empty where the price is the family's.
    QString serviceName; ///< « Restauration scolaire »
    QString tier; ///< « T4 », or empty for a rule without tiers.
    QString price; ///< "3.30"; empty when the voted grid has no answer.
    QString unit; ///< "repas", "séance", "%" …
    QDate validFrom;
    QDate validUntil;
    QString scheduleId;
    QString scheduleTitle; ///< « Barème 2026-2027 »
    QString act; ///< « délibération n° 2026-041 du 18 juin 2026 »
    QString article; ///< « article 2 »; may be empty.
    QList<DecisionStep> steps;
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// What an agent did to a case.
enum class RevisionKind {
    Created, ///< First validation.
    Updated, ///< Validated again, with other facts or prices.
    Issued, ///< An attestation was made; nothing else changed.
};
QString toString(RevisionKind kind);
std::optional<RevisionKind> parseRevisionKind(QStringView text);

/// One link of a case's history. Never changed: a correction is a further revision with its reason.
struct Revision {
    QUuid id;
    CaseNumber number;
    int version = 1; ///< 1, 2, 3 … within the case
    RevisionKind kind = RevisionKind::Created;
    QDateTime at; ///< UTC
    QString agent;
    QString reason; ///< Why the case was changed; empty for the first.
    CivilIdentity applicant;
    Household household;
    QList<Decision> decisions;
    QString note;
    QString requestId; ///< Of the look-up that the facts come from; empty when there was none.
};

/// A case: its revisions, oldest first, never empty.
struct CaseFile {
    QList<Revision> revisions;
    const Revision &latest() const { return revisions.last(); }
    const CaseNumber &number() const { return revisions.first().number; }
};

/// A case in a list.
struct CaseSummary {
    CaseNumber number;
    int version = 1;
    QDateTime at; ///< Of its latest revision, UTC.
    QString agent;
    QString applicant; ///< « DUPONT (MARTIN) Sophie »
    PartialDate birthDate;
    QStringList children; ///< « DUPONT Laura »
    QString town;
    QStringList services; ///< « Restauration scolaire »
    QStringList tiers; ///< Beside `services`, « T4 » or empty.
    QDate validUntil; ///< The last day that any price holds.
    qsizetype birthNameSize = 0; ///< How much of `applicant` is the birth name; 0 where that is not known.
    bool isSensitive = false; ///< To be opened with a reason only.
    bool isOpposed = false; ///< The person objects to calls of the State's API.
    std::optional<CaseNumber> mergedInto = {}; ///< The case that stands for this one since.
    bool isQuarantined = false; ///< Waits for its purge.
    friend bool operator==(const CaseSummary &, const CaseSummary &) = default;
};
CaseSummary summary(const Revision &latest);

/// Whom a question without a case was about, as the journal keeps it: the name, and the birth date that tells homonyms apart.
QString askedAbout(const CivilIdentity &person);

/// What changed between two revisions, for a timeline: which part, from what, to what. Words are the ui's.
struct Change {
    enum class Part { Name, Sex, BirthPlace, Adult, Child, Custody, Address, Quotient, Notice, Residence, Circumstance, Price, Validity, Note } part;
    /// A name, an INSEE code, an address, a circumstance, a day or a note as text; whether they live in the commune as bool.
    using Value = std::variant<std::monostate, QString, Custody, QuotientFamilial, TaxNotice, bool, Decision>;
    QString subject; ///< « Laura », « Accueil du soir (Laura) », « l’activité »; empty where the part says it all.
    Value before; ///< Nothing when added.
    Value after; ///< Nothing when removed.
    friend bool operator==(const Change &, const Change &) = default;
};
QList<Change> changesBetween(const Revision &before, const Revision &after);
