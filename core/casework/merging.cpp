#include "core/casework/merging.h"

#include "core/casework/logguard.h"
#include "core/store/caselog.h"

using namespace Qt::StringLiterals;

Merging::Merging(Session session, Ports ports) : m_session(std::move(session)), m_ports(std::move(ports)) {}

static Error conflict(Problem problem)
{
    return {Fault::Conflict, u"merge"_s, problem};
}

/// Whether the case can take part in a merge.
static Result<Done> isFree(CaseLog &cases, const CaseNumber &number)
{
    const auto marks = cases.marks(number);
    if (!marks)
        return marks.error();
    if (marks->mergedInto)
        return conflict(Problem::AlreadyMerged);
    return marks->quarantinedSince ? Result<Done>(conflict(Problem::InQuarantine)) : Done();
}

template <typename Check>
Result<Done> Merging::mark(const CaseNumber &from, const std::optional<CaseNumber> &into, const QString &reason, Check check) const
{
    const CaseMark mark{.kind = CaseMark::Kind::Merged,
                        .isOn = into.has_value(),
                        .at = m_ports.now().toUTC(),
                        .agent = m_session.account().name,
                        .reason = reason.trimmed(),
                        .into = into};
    if (mark.reason.isEmpty())
        return refused(Problem::Missing, u"reason"_s);
    return onLog(m_session, Right::DecideCases, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<Done> {
        CaseLog cases(log);
        return log.atomically([&]() -> Result<Done> {
            const Result<Done> fit = check(cases);
            return fit ? cases.addMark(from, mark) : fit;
        });
    });
}

Result<Done> Merging::mergeInto(const CaseNumber &from, const CaseNumber &into, const QString &reason) const
{
    if (from == into)
        return conflict(Problem::SameCase);
    return mark(from, into, reason, [&](CaseLog &cases) {
        const Result<Done> goes = isFree(cases, from);
        return goes ? isFree(cases, into) : goes;
    });
}

Result<Done> Merging::unmerge(const CaseNumber &from, const QString &reason) const
{
    return mark(from, std::nullopt, reason, [&](CaseLog &cases) -> Result<Done> {
        const auto marks = cases.marks(from);
        if (!marks)
            return marks.error();
        return marks->mergedInto ? Result<Done>(Done()) : conflict(Problem::NotMerged);
    });
}
