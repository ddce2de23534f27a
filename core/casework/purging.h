#pragma once
#include "core/casework/session.h"
#include "core/domain/eliminationslip.h"

#include <functional>

/// A slip, and where it stands.
struct ProposedPurge {
    EliminationSlip slip;
    QList<CaseNumber> waiting = {}; ///< Cases still in quarantine under it, by number; none once it was carried out, or all were taken back.
    QList<YearMonth> months = {}; ///< Of consultations on it, those that are not forgotten yet.
};

/// What a purge did.
struct PurgeReport {
    qsizetype cases = 0;
    qsizetype kept = 0; ///< On the slip, but taken back meanwhile, disputed, or kept longer by a newer setting.
    qsizetype months = 0; ///< Of consultations.
    qint64 records = 0; ///< That lost their content.
    friend bool operator==(const PurgeReport &, const PurgeReport &) = default;
};

/// The end of cases whose time has run out, in two steps: propose() hides them for thirty days and gives the slip,
/// purge() destroys what the slip names. Blocking; Right::Purge; disk troubles as in Caseload.
///
/// A disputed case stays until its dispute ends. Cases that were merged go together, when the time of the last of them
/// has run out. A case under opposition goes like any other: its person is asked about no longer, as nothing is known
/// of them. A damaged case stays.
class Purging
{
public:
    explicit Purging(Session session, Ports ports = {});

    /// What propose() would put on a slip; changes nothing. `by` is today at the latest (Fault::Invalid with
    /// Problem::NotYetPossible).
    Result<EliminationSlip> due(QDate by) const;

    /// Quarantines the cases that were due on `by`, ten thousand at most, all or none. Fault::NotFound with
    /// Problem::NothingDue. What is hidden can be taken back with Caseload::mark().
    Result<EliminationSlip> propose(QDate by) const;

    /// Every slip, the latest first.
    Result<QList<ProposedPurge>> proposed() const;

    /// Destroys what the slip names and is still to go, thirty days after it at the earliest: keys, boxes and
    /// overviews, a hundred cases at a time, each time all or none with a note in the log; then nothing of it is left
    /// in the file. `visa` is what the archives answered: without a visa public archives are not destroyed (code du
    /// patrimoine, article L214-3). `progress` (of 1.0) stops it with false; the same call goes on.
    ///
    /// Fault::Invalid with Problem::Missing without a visa, with Problem::SlipUnknown for a slip that this log did not
    /// give, or that was changed; Fault::Conflict with Problem::QuarantineRuns; Fault::Busy where another program reads
    /// the file: all is destroyed, but for its traces in the write-ahead log, which the same call takes away later.
    Result<PurgeReport> purge(const EliminationSlip &slip, const QString &visa, const std::function<bool(double)> &progress = {}) const;

private:
    EliminationSlip slipBy(QDate by) const;

    Session m_session;
    Ports m_ports;
};
