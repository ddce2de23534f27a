#include "core/casework/caseload.h"
#include "core/casework/logguard.h"
#include "core/casework/pricing.h"
#include "core/store/caselog.h"
#include "core/store/logcheck.h"

// The log as a whole: its list, its check, its population.

static QList<CaseSummary> shownCases(SealedLog &log)
{
    QList<CaseSummary> cases = CaseLog(log).list();
    cases.removeIf([](const CaseSummary &line) { return line.mergedInto || line.isQuarantined; });
    return cases;
}

Result<QList<CaseSummary>> Caseload::list() const
{
    return onLog(m_session, Right::SeeCases, Access::Read, m_ports.newId,
                 [](SealedLog &log) -> Result<QList<CaseSummary>> { return shownCases(log); });
}

Result<QList<CaseSummary>> Caseload::knownToImport() const
{
    return onLog(m_session, Right::Import, Access::Read, m_ports.newId,
                 [](SealedLog &log) -> Result<QList<CaseSummary>> { return shownCases(log); });
}

Result<LogReport> Caseload::verify(const std::optional<ChainHead> &known, const std::stop_token &stop,
                                   const LogProgress &progress) const
{
    if (!m_session.may(Right::SeeCases) && !m_session.may(Right::Backup))
        return forbidden();
    return guarded(
        [&]() -> Result<LogReport> { return checkLog(m_session.folder(), m_session.keys(), known, stop, progress); });
}

Result<ChainHead> Caseload::head() const
{
    return guarded([&]() -> Result<ChainHead> { return SealedLog(m_session.folder(), Access::Read, m_session.keys()).head(); });
}

static Situation situationUnder(const Schedule &schedule, const Household &household)
{
    Situation situation = situationOf(household, schedule.validFrom);
    const auto resident = residenceOf(household, schedule, schedule.validFrom);
    situation.resident = resident ? std::optional(resident->value) : std::nullopt;
    return situation;
}

Result<QList<Situation>> Caseload::population(const Schedule &schedule, const std::stop_token &stop) const
{
    return onLog(m_session, Right::SeeCases, Access::Read, m_ports.newId, [&](SealedLog &sealed) -> Result<QList<Situation>> {
        CaseLog log(sealed);
        QList<Situation> families;
        for (const CaseSummary &summary : shownCases(sealed)) {
            if (stop.stop_requested())
                return QList<Situation>();
            if (const Result<CaseFile> file = log.read(summary.number))
                families.append(situationUnder(schedule, file->latest().household));
        }
        return families;
    });
}
