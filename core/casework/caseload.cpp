#include "core/casework/caseload.h"

#include "core/casework/families.h"
#include "core/casework/logguard.h"
#include "core/store/accountbook.h"
#include "core/store/caselog.h"
#include "core/store/casemarks.h"
#include "core/store/firstlog.h"

using namespace Qt::StringLiterals;

Caseload::Caseload(Session session, Ports ports) : m_session(std::move(session)), m_ports(std::move(ports)) {}

Caseload Caseload::withAgent(const QString &agent) const
{
    return m_session.keys()->isPractice() ? Caseload(Session::practice(m_session.folder(), agent), m_ports) : *this;
}

Revision Caseload::revisionOf(const Draft &draft, const QDateTime &now) const
{
    return {.id = draft.id.isNull() ? m_ports.newId() : draft.id,
            .number = draft.number.value_or(CaseNumber()),
            .version = draft.basedOn + 1,
            .kind = draft.number ? RevisionKind::Updated : RevisionKind::Created,
            .at = now.toUTC(),
            .agent = agent(),
            .reason = draft.reason,
            .applicant = draft.applicant,
            .household = draft.household,
            .decisions = draft.decisions,
            .note = draft.note,
            .requestId = draft.requestId};
}

/// Nobody goes on with a case that was merged or waits to be purged: who still has it on the screen reads it again.
static Result<Done> goesOn(CaseLog &cases, const CaseNumber &number)
{
    const auto marks = cases.marks(number);
    if (!marks)
        return marks.error();
    return isHidden(*marks) ? Result<Done>(Error{Fault::Conflict, u"case: merged, or in quarantine"_s}) : Done();
}

static Result<Revision> write(SealedLog &log, const Draft &draft, const Revision &revision, const QDateTime &now)
{
    CaseLog cases(log);
    if (!draft.number)
        return cases.create(revision, now.date().year());
    const Result<Done> open = goesOn(cases, *draft.number);
    return open ? cases.append(revision) : open.error();
}

Result<Revision> Caseload::decide(const Draft &draft) const
{
    const QDateTime now = m_ports.now();
    const Revision revision = revisionOf(draft, now);
    return onLog(m_session, Right::DecideCases, Access::Write, m_ports.newId,
                 [&](SealedLog &log) { return write(log, draft, revision, now); });
}

Result<int> Caseload::writeAll(SealedLog &log, const std::function<std::optional<Draft>()> &next,
                               const std::function<void(const Revision &)> &written, int batch) const
{
    int count = 0;
    QList<Revision> durable;
    std::optional<Error> refusal;
    do {
        durable = log.atomically([&] {
            QList<Revision> revisions;
            while (revisions.size() < batch && !refusal) {
                const auto draft = next();
                if (!draft)
                    break;
                const QDateTime now = m_ports.now();
                const Result<Revision> revision = write(log, *draft, revisionOf(*draft, now), now);
                if (revision)
                    revisions.append(*revision);
                else
                    refusal = revision.error();
            }
            return revisions;
        });
        count += static_cast<int>(durable.size());
        if (written)
            std::ranges::for_each(durable, written);
    } while (durable.size() == batch && !refusal);
    return refusal ? Result<int>(*refusal) : count;
}

Result<int> Caseload::decideAll(const std::function<std::optional<Draft>()> &next, const std::function<void(const Revision &)> &written,
                                int batch) const
{
    return onLog(m_session, Right::DecideCases, Access::Write, m_ports.newId,
                 [&](SealedLog &log) { return writeAll(log, next, written, batch); });
}

Result<int> Caseload::importAll(const std::function<std::optional<Draft>()> &next, const QJsonObject &facts) const
{
    return onLog(m_session, Right::Import, Access::Write, m_ports.newId, [&](SealedLog &log) {
        int cases = 0;
        Result<int> done = guarded([&] { return writeAll(log, next, [&cases](const Revision &) { ++cases; }, 1); });
        if (cases == 0)
            return done;
        OfficeAct act{.kind = OfficeAct::Kind::Imported, .at = m_ports.now().toUTC(), .agent = agent(), .facts = facts};
        act.facts.insert(u"cases"_s, cases);
        log.atomically([&] {
            AccountBook(log).note(act);
            return true;
        });
        return done;
    });
}

/// Whether somebody looks at a case only for the reason they give: it is sensitive, or nobody can read whether it is,
/// and not meant for them. Without a reason, and for a case in quarantine that they may not purge, the refusal.
static Result<bool> looksForReason(const Session &session, const Result<CaseMarks> &marks, const QString &reason)
{
    if (marks && marks->quarantinedSince && !session.may(Right::Purge))
        return Error{Fault::NotFound, u"case: in quarantine"_s};
    const bool isSensitive = marks ? marks->isSensitive : marks.error().fault != Fault::NotFound;
    const bool mustSayWhy = isSensitive && !session.may(Right::SeeSensitive);
    if (mustSayWhy && reason.trimmed().isEmpty())
        return Error{Fault::Forbidden, u"case: sensitive"_s, Problem::ReasonNeeded};
    return mustSayWhy;
}

/// What left the town hall on paper is in the case's history and in the journal of who consulted it, both or neither.
static Result<Revision> appendIssue(CaseLog &cases, const Revision &issued, const QString &reason)
{
    Result<Revision> appended = cases.append(issued);
    if (!appended)
        return appended;
    const Result<Done> noted = cases.addLine({.at = issued.at,
                                              .agent = issued.agent,
                                              .action = JournalAction::Printed,
                                              .requestId = {},
                                              .outcome = u"done"_s,
                                              .number = issued.number,
                                              .reason = reason});
    return noted ? appended : noted.error();
}

Result<Revision> Caseload::recordIssue(const CaseNumber &number, int version, const QString &reason) const
{
    return onLog(m_session, Right::DecideCases, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<Revision> {
        CaseLog cases(log);
        if (const Result<Done> open = goesOn(cases, number); !open)
            return open.error();
        if (const Result<bool> looks = looksForReason(m_session, cases.marks(number), reason); !looks)
            return looks.error();
        const Result<CaseFile> file = cases.read(number);
        if (!file)
            return file.error();
        Revision issued = file->latest();
        issued.id = m_ports.newId();
        issued.version = version + 1; // the log refuses it when another revision came first
        issued.kind = RevisionKind::Issued;
        issued.at = m_ports.now().toUTC();
        issued.agent = agent();
        issued.reason.clear();
        return log.atomically([&] { return appendIssue(cases, issued, reason); });
    });
}

Result<CaseFile> Caseload::open(const CaseNumber &asked, const QString &reason) const
{
    return onLog(m_session, Right::SeeCases, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<CaseFile> {
        CaseLog cases(log);
        const CaseNumber number = goesOnAs(asked, [&](const CaseNumber &each) {
            const auto set = cases.marks(each);
            return set ? set->mergedInto : std::nullopt;
        });
        const Result<bool> forReason = looksForReason(m_session, cases.marks(number), reason);
        if (!forReason)
            return forReason.error();
        Result<CaseFile> file = cases.read(number);
        const JournalLine line{.at = m_ports.now().toUTC(),
                               .agent = agent(),
                               .action = *forReason ? JournalAction::Revealed : JournalAction::Opened,
                               .requestId = {},
                               .outcome = file ? u"done"_s : u"unreadable"_s,
                               .number = number,
                               .reason = reason};
        if (const Result<Done> noted = cases.note(line); !noted)
            return noted.error();
        return file;
    });
}

/// Without those that were merged or wait to be purged.
/// A merge and a quarantine have conditions of their own: Merging and Purging begin them.
static Result<Done> isPlain(const CaseMark &mark)
{
    const bool begins = mark.kind == CaseMark::Kind::Merged || (mark.kind == CaseMark::Kind::Quarantined && mark.isOn);
    return begins ? Result<Done>(refused(Problem::UnknownCode, u"mark"_s)) : Done();
}

static Right rightFor(CaseMark::Kind kind)
{
    switch (kind) {
    case CaseMark::Kind::Quarantined:
        return Right::Purge;
    case CaseMark::Kind::Sensitive:
    case CaseMark::Kind::Opposed:
    case CaseMark::Kind::Disputed:
    case CaseMark::Kind::Merged:
        break;
    }
    return Right::MarkCases;
}

Result<Done> Caseload::mark(const CaseNumber &number, CaseMark mark) const
{
    mark.at = m_ports.now().toUTC();
    mark.agent = agent();
    if (const Result<Done> plain = isPlain(mark); !plain)
        return plain.error();
    return onLog(m_session, rightFor(mark.kind), Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<Done> {
        CaseLog cases(log);
        const auto before = cases.marks(number);
        if (before && mark.kind == CaseMark::Kind::Quarantined && !before->quarantinedSince)
            return Error{Fault::Conflict, u"case: not in quarantine"_s, Problem::NotInQuarantine};
        return cases.mark(number, mark);
    });
}

Result<CaseMarks> Caseload::marks(const CaseNumber &number) const
{
    return onLog(m_session, Right::SeeCases, Access::Read, m_ports.newId, [&](SealedLog &log) { return CaseLog(log).marks(number); });
}

Result<QList<CaseMark>> Caseload::markHistory(const CaseNumber &number, const QString &reason) const
{
    bool isForReason = false;
    auto history = onLog(m_session, Right::SeeCases, Access::Read, m_ports.newId, [&](SealedLog &log) -> Result<QList<CaseMark>> {
        CaseLog cases(log);
        const auto caseId = cases.find(number);
        if (!caseId)
            return Error{Fault::NotFound, u"case"_s};
        const Result<bool> looks = looksForReason(m_session, cases.marks(number), reason);
        if (!looks)
            return looks.error();
        isForReason = *looks;
        return marksOfCase(log, *caseId);
    });
    if (!history || !isForReason)
        return history;
    const Result<Done> noted = note({.at = {}, .agent = {}, .action = JournalAction::Revealed, .requestId = {}, .outcome = u"done"_s, .number = number, .reason = reason});
    return noted ? history : noted.error();
}

Result<Done> Caseload::note(JournalLine line) const
{
    line.at = m_ports.now().toUTC();
    line.agent = agent();
    return onLog(m_session, Right::SeeCases, Access::Write, m_ports.newId, [&](SealedLog &log) { return CaseLog(log).note(line); });
}

Result<QList<JournalLine>> Caseload::journal(const CaseNumber &number) const
{
    return onLog(m_session, Right::SeeConsultations, Access::Read, m_ports.newId,
                 [&](SealedLog &log) { return CaseLog(log).journal(number); });
}
