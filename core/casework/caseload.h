#pragma once
#include "core/base/ports.h"
#include "core/domain/casefile.h"
#include "core/domain/journal.h"
#include "core/tariff/schedule.h"

#include <functional>
#include <stop_token>

/// What an agent is about to validate.
struct Draft {
    std::optional<CaseNumber> number; ///< None for a new case.
    int basedOn = 0; ///< The version that the agent saw; 0 for a new case.
    CivilIdentity applicant;
    Household household;
    QList<Decision> decisions;
    QString note;
    QString reason; ///< Why, for a case that exists; may be empty for a new one.
    QString requestId;
    /// Set by the window once a draft: validating the same draft again after a failure never writes it twice. Without
    /// one, each call is a further revision.
    QUuid id = {};
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The office's work on cases: plain blocking functions over the case log in one folder. A value: copy it into a
/// background task; each call opens its own connection. Disk troubles come back as Fault::Unreadable (damaged),
/// Fault::Refused (cannot be written, not fit for a log, of a newer version) or Fault::Busy (another writer).
class Caseload
{
public:
    /// `folder` is made when missing. `agent` is written into every revision and journal line.
    Caseload(QString folder, QString agent, Ports ports = {});

    /// Whether `folder` holds a case log; opens nothing.
    static bool isIn(const QString &folder);

    /// Appends a revision and its journal line in one durable transaction. Fault::Conflict when someone else's revision
    /// came after `basedOn`; nothing is written then.
    Result<Revision> decide(const Draft &draft) const;

    /// Decides each draft that `next` gives, until it gives none, over one connection, which no one else can write
    /// beside meanwhile: for filling a log, not for a desk. Each is durable before `next` is asked again; the first
    /// that fails ends it. How many were written.
    Result<int> decideAll(const std::function<std::optional<Draft>()> &next) const;

    /// Appends « an attestation was made » to a case: `version` is the one that the paper tells. Fault::Conflict when it
    /// is no longer the latest; nothing is written then.
    Result<Revision> recordIssue(const CaseNumber &number, int version) const;

    /// The whole history of a case, and a journal line that it was looked at: what cannot be noted is not shown.
    /// Fault::NotFound when there is none.
    Result<CaseFile> open(const CaseNumber &number) const;

    /// Every case, latest change first. A case whose record is damaged stands with its number and version alone;
    /// opening it says Fault::Unreadable, the others are as good as ever.
    Result<QList<CaseSummary>> list() const;

    /// Who changed or looked at a case, oldest first. Not itself noted in the journal.
    Result<QList<JournalLine>> journal(const CaseNumber &number) const;

    /// The cases of which some revision or journal line cannot be read: reads the whole log.
    Result<QList<CaseNumber>> damaged() const;

    /// What pricing looks at on the first day of a schedule in the latest state of every case: for figures over the whole population. Nothing else of a
    /// family comes with it and no single case is shown, so nothing is noted in the journal. Damaged cases are left out.
    /// Who lives in the commune is what the schedule says of their address, until the agent has said otherwise. Nothing when
    /// it was asked to stop.
    Result<QList<Situation>> population(const Schedule &schedule, const std::stop_token &stop = {}) const;

    const QString &agent() const { return m_agent; }
    /// The same log, worked on by somebody else.
    Caseload withAgent(const QString &agent) const;

private:
    Revision revisionOf(const Draft &draft, const QDateTime &now) const;

    QString m_folder;
    QString m_agent;
    Ports m_ports;
};
