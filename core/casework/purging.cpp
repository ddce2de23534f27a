#include "core/casework/purging.h"

#include "core/casework/duecases.h"
#include "core/casework/logguard.h"
#include "core/casework/officeacts.h"
#include "core/formats/retentionjson.h"
#include "core/store/caselog.h"
#include "core/store/casemarks.h"
#include "core/store/purge.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

static constexpr qsizetype casesOnSlip = 10'000;
static constexpr size_t casesAtOnce = 100;

Purging::Purging(Session session, Ports ports) : m_session(std::move(session)), m_ports(std::move(ports)) {}

EliminationSlip Purging::slipBy(QDate by) const
{
    return {.id = m_ports.newId(), .at = m_ports.now().toUTC(), .agent = m_session.account().name, .dueBy = by, .policy = {}, .cases = {}, .months = {}};
}

static Result<EliminationSlip> filled(SealedLog &log, EliminationSlip slip)
{
    if (slip.dueBy > slip.at.date())
        return refused(Problem::NotYetPossible, u"purge"_s);
    const auto policy = retentionPolicy(log);
    if (!policy)
        return policy.error();
    slip.policy = *policy;
    slip.cases = dueCases(log, slip).mid(0, casesOnSlip);
    slip.months = Purge(log).monthsBefore(firstMonthKept(slip.dueBy, *policy));
    return slip;
}

Result<EliminationSlip> Purging::due(QDate by) const
{
    return onLog(m_session, Right::Purge, Access::Read, m_ports.newId, [&](SealedLog &log) { return filled(log, slipBy(by)); });
}

static void quarantine(SealedLog &log, const EliminationSlip &slip)
{
    CaseLog cases(log);
    const CaseMark mark{.kind = CaseMark::Kind::Quarantined, .isOn = true, .at = slip.at, .agent = slip.agent, .reason = u"durée de conservation écoulée"_s};
    for (const SlipCase &each : slip.cases) {
        if (const Result<Done> marked = cases.addMark(each.number, mark); !marked)
            throw StorageFailure(marked.error().fault, marked.error().detail); // none of them is hidden then
    }
    AccountBook(log).note({.kind = OfficeAct::Kind::PurgeProposed, .at = slip.at, .agent = slip.agent, .facts = toJson(slip)});
}

/// The search holds nobody up; only what it found is looked at again when it is written.
Result<EliminationSlip> Purging::propose(QDate by) const
{
    const auto found = due(by);
    if (!found)
        return found;
    return onLog(m_session, Right::Purge, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<EliminationSlip> {
        const auto policy = retentionPolicy(log);
        if (!policy)
            return policy.error();
        EliminationSlip slip = *found;
        if (!(*policy == slip.policy))
            return Error{Fault::Conflict, u"purge: how long cases are kept has just changed"_s};
        slip.cases = stillDue(log, slip);
        if (slip.cases.isEmpty() && slip.months.isEmpty())
            return Error{Fault::NotFound, u"purge: nothing is due"_s, Problem::NothingDue};
        log.atomically([&] {
            quarantine(log, slip);
            return true;
        });
        return slip;
    });
}

static ProposedPurge stateOf(const EliminationSlip &slip, const std::map<CaseNumber, CaseMarks> &marks, const QList<YearMonth> &readable)
{
    ProposedPurge state{.slip = slip};
    for (const auto &[number, mark] : marks)
        if (mark.quarantinedSince == slip.at)
            state.waiting.append(number);
    std::ranges::copy_if(slip.months, std::back_inserter(state.months), [&](const YearMonth &month) { return readable.contains(month); });
    return state;
}

Result<QList<ProposedPurge>> Purging::proposed() const
{
    return onLog(m_session, Right::Purge, Access::Read, m_ports.newId, [&](SealedLog &log) -> Result<QList<ProposedPurge>> {
        const auto slips = proposedSlips(log);
        if (!slips)
            return slips.error();
        const auto marks = marksOfCases(log);
        const QList<YearMonth> readable = Purge(log).monthsBefore(YearMonth::of(m_ports.now().toUTC().date()));
        QList<ProposedPurge> all;
        for (const EliminationSlip &slip : *slips)
            all.prepend(stateOf(slip, marks, readable));
        return all;
    });
}

using Families = std::map<CaseNumber, QList<CaseNumber>>;

namespace {

/// One slip that is carried out, a part at a time: between two of them others work with the log.
class Execution
{
public:
    Execution(const Session &session, const Ports &ports, const EliminationSlip &slip, const QString &visa, Families families)
        : m_session(session), m_ports(ports), m_slip(slip), m_visa(visa), m_families(std::move(families))
    {
    }
    Result<Done> purgeCases(const std::function<bool(double)> &progress);
    Result<Done> purgeMonths();
    /// Nothing of it is left in the file.
    Result<Done> finish();
    const PurgeReport &report() const { return m_report; }
    bool isStopped() const { return m_stopped; }

private:
    using Work = std::function<void(SealedLog &log, const RetentionPolicy &policy)>;
    Result<Done> part(const Work &work);
    void purgeSome(SealedLog &log, std::span<const SlipCase> cases, const RetentionPolicy &policy);
    PurgeReport purgeFamily(SealedLog &log, const CaseNumber &number, const RetentionPolicy &policy) const;
    void note(SealedLog &log, const PurgeReport &done);
    QDateTime now() const { return m_ports.now().toUTC(); }

    const Session &m_session;
    const Ports &m_ports;
    const EliminationSlip &m_slip;
    const QString m_visa;
    const Families m_families; ///< Nobody merges a case in quarantine: as good at the end as at the beginning.
    PurgeReport m_report;
    bool m_stopped = false;
};

} // namespace

Result<Done> Execution::part(const Work &work)
{
    return onLog(m_session, Right::Purge, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<Done> {
        const auto policy = retentionPolicy(log);
        if (!policy)
            return policy.error();
        log.atomically([&] {
            work(log, *policy);
            return true;
        });
        return Done();
    });
}

void Execution::note(SealedLog &log, const PurgeReport &done)
{
    if (done.records == 0)
        return;
    QJsonObject facts = purgedFacts(done.records);
    facts.insert(u"slip"_s, m_slip.id.toString(QUuid::WithoutBraces));
    facts.insert(u"visa"_s, m_visa);
    facts.insert(u"cases"_s, done.cases);
    facts.insert(u"months"_s, done.months);
    AccountBook(log).note({.kind = OfficeAct::Kind::Purged, .at = now(), .agent = m_session.account().name, .facts = facts});
    m_report.cases += done.cases;
    m_report.months += done.months;
    m_report.records += done.records;
}

/// What was purged has no marks any more.
static bool isGone(SealedLog &log, const CaseNumber &number)
{
    const auto marks = CaseLog(log).marks(number);
    return !marks && marks.error().fault == Fault::NotFound;
}

/// All that is left of a family, or nothing while one of its cases stays: a case must not lead to one that is gone.
PurgeReport Execution::purgeFamily(SealedLog &log, const CaseNumber &number, const RetentionPolicy &policy) const
{
    const auto found = m_families.find(number);
    QList<CaseNumber> family = found == m_families.end() ? QList{number} : found->second;
    family.removeIf([&](const CaseNumber &each) { return isGone(log, each); });
    PurgeReport done;
    if (!std::ranges::all_of(family, [&](const CaseNumber &each) { return isStillToGo(log, each, m_slip, policy); }))
        return done;
    for (const CaseNumber &each : family) {
        done.records += Purge(log).destroyCase(*CaseLog(log).find(each));
        ++done.cases;
    }
    return done;
}

void Execution::purgeSome(SealedLog &log, std::span<const SlipCase> cases, const RetentionPolicy &policy)
{
    PurgeReport done;
    for (const SlipCase &each : cases) {
        if (isGone(log, each.number))
            continue; // by an earlier call, or with its family
        const PurgeReport family = purgeFamily(log, each.number, policy);
        done.records += family.records;
        done.cases += family.cases;
        m_report.kept += family.cases == 0 ? 1 : 0;
    }
    note(log, done);
}

Result<Done> Execution::purgeCases(const std::function<bool(double)> &progress)
{
    const std::span<const SlipCase> all(m_slip.cases.constData(), static_cast<size_t>(m_slip.cases.size()));
    for (size_t from = 0; from < all.size() && !m_stopped; from += casesAtOnce) {
        const auto some = all.subspan(from, std::min(casesAtOnce, all.size() - from));
        if (const auto purged = part([&](SealedLog &log, const RetentionPolicy &policy) { purgeSome(log, some, policy); }); !purged)
            return purged;
        m_stopped = progress && !progress(static_cast<double>(from + some.size()) / static_cast<double>(all.size()));
        letOthersWrite();
    }
    return Done();
}

Result<Done> Execution::purgeMonths()
{
    for (const YearMonth &month : m_slip.months) {
        const auto forgotten = part([&](SealedLog &log, const RetentionPolicy &policy) {
            if (Purge(log).monthsBefore(firstMonthKept(now().date(), policy)).contains(month))
                note(log, {.months = 1, .records = Purge(log).destroyMonth(month)});
        });
        if (!forgotten)
            return forgotten;
    }
    return Done();
}

Result<Done> Execution::finish()
{
    return onLog(m_session, Right::Purge, Access::Write, m_ports.newId, [](SealedLog &log) -> Result<Done> {
        Purge(log).finish();
        return Done();
    });
}

static Result<Done> checkSlip(SealedLog &log, const EliminationSlip &slip, QDate today)
{
    const auto slips = proposedSlips(log);
    if (!slips)
        return slips.error();
    if (!slips->contains(slip))
        return refused(Problem::SlipUnknown, u"slip"_s);
    if (today < purgeableOn(slip))
        return Error{Fault::Conflict, u"slip: the quarantine runs"_s, Problem::QuarantineRuns};
    return Done();
}

Result<PurgeReport> Purging::purge(const EliminationSlip &slip, const QString &visa, const std::function<bool(double)> &progress) const
{
    if (visa.trimmed().isEmpty())
        return refused(Problem::Missing, u"visa"_s);
    const auto families = onLog(m_session, Right::Purge, Access::Read, m_ports.newId, [&](SealedLog &log) -> Result<Families> {
        const Result<Done> known = checkSlip(log, slip, m_ports.now().toUTC().date());
        return known ? Result(mergedFamilies(log)) : known.error();
    });
    if (!families)
        return families.error();
    Execution execution(m_session, m_ports, slip, visa.trimmed(), *families);
    Result<Done> purged = execution.purgeCases(progress);
    if (purged && !execution.isStopped())
        purged = execution.purgeMonths();
    if (purged)
        purged = execution.finish();
    return purged ? Result(execution.report()) : purged.error();
}
