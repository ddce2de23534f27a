#include "core/casework/duecases.h"

#include "core/casework/families.h"
#include "core/store/caselog.h"
#include "core/store/casemarks.h"

#include <algorithm>
#include <set>

namespace {

/// One look over all cases.
class DueSearch
{
public:
    DueSearch(SealedLog &log, const EliminationSlip &slip) : m_cases(log), m_slip(slip), m_marks(marksOfCases(log))
    {
        for (const auto &[number, marks] : m_marks) {
            if (marks.mergedInto)
                m_families.insert(familyOf(number));
        }
    }
    QList<SlipCase> run();

private:
    CaseMarks marksOf(const CaseNumber &number) const
    {
        const auto found = m_marks.find(number);
        return found == m_marks.end() ? CaseMarks() : found->second;
    }
    CaseNumber familyOf(const CaseNumber &number) const
    {
        return goesOnAs(number, [this](const CaseNumber &each) { return marksOf(each).mergedInto; });
    }
    std::optional<SlipCase> lineOf(const CaseSummary &summary);

    CaseLog m_cases;
    const EliminationSlip &m_slip;
    std::map<CaseNumber, CaseMarks> m_marks;
    std::set<CaseNumber> m_families; ///< The cases that merged ones became.
    std::set<CaseNumber> m_staying; ///< Of those, with a member that is not due.
};

} // namespace

static std::optional<SlipCase> dueLine(CaseLog &cases, const CaseNumber &number, const EliminationSlip &slip)
{
    const auto file = cases.read(number);
    if (!file)
        return std::nullopt;
    const RetentionDue due = dueOn(*file, slip.policy);
    if (due.on > slip.dueBy)
        return std::nullopt;
    return SlipCase{number, due.category, file->revisions.first().at.date(), due.lastUse};
}

std::optional<SlipCase> DueSearch::lineOf(const CaseSummary &summary)
{
    const QDate earliest = dueAtTheEarliest(summary, m_slip.policy);
    if (!earliest.isValid() || earliest > m_slip.dueBy || marksOf(summary.number).isDisputed)
        return std::nullopt;
    return dueLine(m_cases, summary.number, m_slip);
}

QList<SlipCase> DueSearch::run()
{
    QList<SlipCase> due;
    for (const CaseSummary &summary : m_cases.list()) {
        if (marksOf(summary.number).quarantinedSince)
            continue; // on a slip already
        const CaseNumber family = familyOf(summary.number);
        if (const auto line = lineOf(summary))
            due.append(*line);
        else if (m_families.contains(family))
            m_staying.insert(family);
    }
    due.removeIf([&](const SlipCase &line) { return m_staying.contains(familyOf(line.number)); });
    std::ranges::sort(due, {}, &SlipCase::number);
    return due;
}

QList<SlipCase> dueCases(SealedLog &log, const EliminationSlip &slip)
{
    return DueSearch(log, slip).run();
}

std::map<CaseNumber, QList<CaseNumber>> mergedFamilies(SealedLog &log)
{
    const std::map<CaseNumber, CaseMarks> marks = marksOfCases(log);
    const auto mergedInto = [&](const CaseNumber &number) {
        const auto found = marks.find(number);
        return found == marks.end() ? std::nullopt : found->second.mergedInto;
    };
    std::map<CaseNumber, QList<CaseNumber>> byLast;
    for (const auto &[number, set] : marks)
        if (set.mergedInto)
            byLast[goesOnAs(number, mergedInto)].append(number);
    std::map<CaseNumber, QList<CaseNumber>> families;
    for (auto &[last, members] : byLast) {
        members.append(last);
        for (const CaseNumber &member : members)
            families.emplace(member, members);
    }
    return families;
}

QList<SlipCase> stillDue(SealedLog &log, const EliminationSlip &slip)
{
    CaseLog cases(log);
    std::map<CaseNumber, SlipCase> due;
    for (const SlipCase &each : slip.cases) {
        const auto marks = cases.marks(each.number);
        const bool waits = marks && !marks->quarantinedSince && !marks->isDisputed;
        if (const auto line = waits ? dueLine(cases, each.number, slip) : std::nullopt)
            due.emplace(each.number, *line);
    }
    const auto stays = [&](const CaseNumber &number) {
        const auto marks = cases.marks(number);
        const bool isAway = marks ? marks->quarantinedSince.has_value() : marks.error().fault == Fault::NotFound;
        return !isAway && !due.contains(number);
    };
    const auto families = mergedFamilies(log);
    QList<SlipCase> lines;
    for (const auto &[number, line] : due) {
        const auto family = families.find(number);
        if (family == families.end() || std::ranges::none_of(family->second, stays))
            lines.append(line);
    }
    return lines;
}

bool isStillToGo(SealedLog &log, const CaseNumber &number, const EliminationSlip &slip, const RetentionPolicy &policy)
{
    CaseLog cases(log);
    const auto marks = cases.marks(number);
    if (!marks || marks->quarantinedSince != slip.at || marks->isDisputed)
        return false;
    const auto file = cases.read(number);
    return file && dueOn(*file, policy).on <= std::max(slip.dueBy, slip.at.date());
}
