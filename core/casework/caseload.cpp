#include "core/casework/caseload.h"

#include "core/casework/pricing.h"
#include "core/store/caselog.h"

using namespace Qt::StringLiterals;

/// Runs work on the log, and is the one place where a StorageFailure becomes an Error.
template <typename Work>
static auto guarded(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StorageFailure &failure) {
        return failure.toError();
    }
}

Caseload::Caseload(QString folder, QString agent, Ports ports)
    : m_folder(std::move(folder)), m_agent(std::move(agent)), m_ports(std::move(ports))
{
}

bool Caseload::isIn(const QString &folder)
{
    return CaseLog::isIn(folder);
}

Revision Caseload::revisionOf(const Draft &draft, const QDateTime &now) const
{
    return {.id = draft.id.isNull() ? m_ports.newId() : draft.id,
            .number = draft.number.value_or(CaseNumber()),
            .version = draft.basedOn + 1,
            .kind = draft.number ? RevisionKind::Updated : RevisionKind::Created,
            .at = now.toUTC(),
            .agent = m_agent,
            .reason = draft.reason,
            .applicant = draft.applicant,
            .household = draft.household,
            .decisions = draft.decisions,
            .note = draft.note,
            .requestId = draft.requestId};
}

static Result<Revision> write(CaseLog &log, const Draft &draft, const Revision &revision, const QDateTime &now)
{
    return draft.number ? log.append(revision) : log.create(revision, now.date().year());
}

Result<Revision> Caseload::decide(const Draft &draft) const
{
    const QDateTime now = m_ports.now();
    const Revision revision = revisionOf(draft, now);
    return guarded([&] {
        CaseLog log(m_folder, Access::Write, m_ports.newId);
        return write(log, draft, revision, now);
    });
}

Result<int> Caseload::decideAll(const std::function<std::optional<Draft>()> &next) const
{
    return guarded([&]() -> Result<int> {
        CaseLog log(m_folder, Access::Write, m_ports.newId);
        int written = 0;
        for (auto draft = next(); draft; draft = next()) {
            const QDateTime now = m_ports.now();
            if (const Result<Revision> revision = write(log, *draft, revisionOf(*draft, now), now); !revision)
                return revision.error();
            ++written;
        }
        return written;
    });
}

Caseload Caseload::withAgent(const QString &agent) const
{
    Caseload other = *this;
    other.m_agent = agent;
    return other;
}

Result<Revision> Caseload::recordIssue(const CaseNumber &number, int version) const
{
    return guarded([&]() -> Result<Revision> {
        CaseLog log(m_folder, Access::Write, m_ports.newId);
        const Result<CaseFile> file = log.read(number);
        if (!file)
            return file.error();
        Revision issued = file->latest();
        issued.id = m_ports.newId();
        issued.version = version + 1; // the log refuses it when another revision came first
        issued.kind = RevisionKind::Issued;
        issued.at = m_ports.now().toUTC();
        issued.agent = m_agent;
        issued.reason.clear();
        return log.append(issued);
    });
}

Result<CaseFile> Caseload::open(const CaseNumber &number) const
{
    return guarded([&]() -> Result<CaseFile> {
        CaseLog log(m_folder, Access::Write, m_ports.newId);
        Result<CaseFile> file = log.read(number);
        const JournalLine line{.at = m_ports.now().toUTC(),
                               .agent = m_agent,
                               .action = JournalAction::Opened,
                               .requestId = {},
                               .outcome = file ? u"done"_s : u"unreadable"_s};
        if (const Result<Done> noted = log.recordOpening(number, line); !noted)
            return noted.error();
        return file;
    });
}

Result<QList<CaseSummary>> Caseload::list() const
{
    return guarded([&]() -> Result<QList<CaseSummary>> { return CaseLog(m_folder, Access::Read).list(); });
}

Result<QList<JournalLine>> Caseload::journal(const CaseNumber &number) const
{
    return guarded([&] { return CaseLog(m_folder, Access::Read).journal(number); });
}

Result<QList<CaseNumber>> Caseload::damaged() const
{
    return guarded([&]() -> Result<QList<CaseNumber>> { return CaseLog(m_folder, Access::Read).damaged(); });
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
    return guarded([&]() -> Result<QList<Situation>> {
        CaseLog log(m_folder, Access::Read);
        QList<Situation> families;
        for (const CaseSummary &summary : log.list()) {
            if (stop.stop_requested())
                return QList<Situation>();
            if (const Result<CaseFile> file = log.read(summary.number))
                families.append(situationUnder(schedule, file->latest().household));
        }
        return families;
    });
}
