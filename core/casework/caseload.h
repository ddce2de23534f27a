#pragma once
#include "core/base/ports.h"
#include "core/domain/casefile.h"

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
};

/// The office's work on cases: plain blocking functions over the case log in one folder. A value: copy it into a
/// background task; each call opens its own connection. Disk troubles come back as Fault::Unreadable or Fault::Refused.
class Caseload
{
public:
    /// `folder` is made when missing. `agent` is written into every revision and journal line.
    Caseload(QString folder, QString agent, Ports ports = {});

    /// Appends a revision and its journal line in one durable transaction. Fault::Conflict when someone else's revision
    /// came after `basedOn`; nothing is written then.
    Result<Revision> decide(const Draft &draft) const;

    /// Appends « an attestation was made » to a case.
    Result<Revision> recordIssue(const CaseNumber &number) const;

    /// The whole history of a case, and a journal line that it was looked at. Fault::NotFound when there is none.
    Result<CaseFile> open(const CaseNumber &number) const;

    /// Every case, latest change first.
    Result<QList<CaseSummary>> list() const;

    const QString &agent() const { return m_agent; }

private:
    QString m_folder;
    QString m_agent;
    Ports m_ports;
};
