#pragma once
#include "core/casework/session.h"
#include "core/domain/casefile.h"
#include "core/domain/casemark.h"
#include "core/domain/journal.h"
#include "core/domain/logreport.h"
#include "core/tariff/schedule.h"

#include <functional>
#include <stop_token>

class SealedLog;

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

/// The office's work on cases: plain blocking functions over the sealed log of a session. A value: copy it into a background
/// task; each call opens its own connection. Disk troubles come back as Fault::Unreadable (damaged), Fault::Refused (cannot be
/// written, not fit for a log, of a newer version) or Fault::Busy (another writer); Fault::Forbidden is said where the session's
/// account has no right to what is asked.
class Caseload
{
public:
    /// The log of the session's folder; that of a practice session is made when it is missing.
    explicit Caseload(Session session, Ports ports = {});

    const Session &session() const { return m_session; }
    /// The same practice log, worked on under another name; a signed-in account keeps its own.
    Caseload withAgent(const QString &agent) const;
    const QString &agent() const { return m_session.account().name; }

    /// Appends a revision in one durable transaction. Fault::Conflict when someone else's revision came after
    /// `basedOn`, or the case was merged or hidden since; nothing is written then. Right::DecideCases.
    Result<Revision> decide(const Draft &draft) const;

    /// Decides each draft that `next` gives, until it gives none, over one connection, which no one else can write
    /// beside meanwhile: for filling a log, not for a desk. `written` hears of each revision once it is durable, which is after
    /// every `batch` of them and at the end; the first that fails ends it. How many were written. Right::DecideCases.
    Result<int> decideAll(const std::function<std::optional<Draft>()> &next, const std::function<void(const Revision &)> &written = {},
                          int batch = 1) const;

    /// The same for the families of another program, which this needs no other right for: Right::Import. Notes that so
    /// many were taken over, with `facts` beside the number; also where one failed.
    Result<int> importAll(const std::function<std::optional<Draft>()> &next, const QJsonObject &facts) const;

    /// Whom an import leaves out, as list() has them: to be compared with, never shown. Right::Import.
    Result<QList<CaseSummary>> knownToImport() const;

    /// Appends « an attestation was made » to a case, and to who consulted it that it was printed: `version` is the one
    /// that the paper tells. Fault::Conflict when it is no longer the latest; nothing is written then. Wants the reason
    /// that open() wants. Right::DecideCases.
    Result<Revision> recordIssue(const CaseNumber &number, int version, const QString &reason = {}) const;

    /// The whole history of a case, and a journal line that it was looked at: what cannot be noted is not shown.
    /// Fault::NotFound when there is none. A sensitive case wants a `reason` from whom it is not meant for: without
    /// one, Fault::Forbidden with Problem::ReasonNeeded. A case that was merged leads to the one that goes on, whose
    /// number the file has; one in quarantine is found with Right::Purge only. Right::SeeCases.
    Result<CaseFile> open(const CaseNumber &number, const QString &reason = {}) const;

    /// Every case, latest change first. A case whose record is damaged stands with its number and version alone;
    /// opening it says Fault::Unreadable, the others are as good as ever. Without those that were merged or wait to be
    /// purged. Right::SeeCases.
    Result<QList<CaseSummary>> list() const;

    /// Sets or takes back a mark: sensitive, opposed, disputed (Right::MarkCases); takes a case back out of quarantine
    /// (Right::Purge; Fault::Conflict with Problem::NotInQuarantine). Fault::Invalid for what Merging and Purging do.
    Result<Done> mark(const CaseNumber &number, CaseMark mark) const;
    Result<CaseMarks> marks(const CaseNumber &number) const;
    /// Every mark that was set or taken back, oldest first, with its reason. Wants the reason that open() wants, and
    /// notes it where it had to be given. Right::SeeCases.
    Result<QList<CaseMark>> markHistory(const CaseNumber &number, const QString &reason = {}) const;

    /// Notes what was done with a case, or whom a provider was asked about; the time and the agent are filled in.
    Result<Done> note(JournalLine line) const;

    /// Who changed or looked at a case, oldest first. Not itself noted in the journal. Right::SeeConsultations.
    Result<QList<JournalLine>> journal(const CaseNumber &number) const;

    /// Reads the whole log and says what does not hold; `known` is a head from paper. `progress` is told in the same
    /// thread. Right::SeeCases or Right::Backup.
    Result<LogReport> verify(const std::optional<ChainHead> &known = {}, const std::stop_token &stop = {},
                             const LogProgress &progress = {}) const;
    /// The last link of the log: printed on papers, it proves later that nothing before it was taken away.
    Result<ChainHead> head() const;

    /// What pricing looks at on the first day of a schedule in the latest state of every case: for figures over the
    /// whole population. Nothing else of a family comes with it and no single case is shown, so nothing is noted in the
    /// journal. Damaged cases are left out. Who lives in the commune is what the schedule says of their address, until
    /// the agent has said otherwise. Nothing when it was asked to stop.
    Result<QList<Situation>> population(const Schedule &schedule, const std::stop_token &stop = {}) const;

private:
    Result<int> writeAll(SealedLog &log, const std::function<std::optional<Draft>()> &next, const std::function<void(const Revision &)> &written,
                         int batch) const;
    Revision revisionOf(const Draft &draft, const QDateTime &now) const;

    Session m_session;
    Ports m_ports;
};
