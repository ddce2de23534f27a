#include "core/casework/subjectaccess.h"

#include "core/base/text.h"
#include "core/casework/logguard.h"
#include "core/casework/officeacts.h"
#include "core/store/caselog.h"
#include "core/store/casemarks.h"
#include "core/store/consultationlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<CivilIdentity> applicantOf(const Session &session, const CaseNumber &number)
{
    return onLog(session, Right::AnswerPersons, Access::Read, &QUuid::createUuid, [&](SealedLog &log) -> Result<CivilIdentity> {
        const auto file = CaseLog(log).read(number);
        return file ? Result(file->latest().applicant) : file.error();
    });
}

/// The revisions that the person stands in; none of them when it is somebody else's case.
static DisclosedCase disclosedCase(const CaseFile &file, const CivilIdentity &person)
{
    DisclosedCase told{.number = file.number(), .revisions = {}, .marks = {}, .lines = {}};
    for (const Revision &revision : file.revisions) {
        if (const auto capacity = capacityIn(revision, person))
            told.revisions.append(disclosed(revision, *capacity, person));
        else
            ++told.othersRevisions;
    }
    return told;
}

static bool isOnlyChild(const DisclosedCase &told)
{
    return std::ranges::all_of(told.revisions, [](const DisclosedRevision &revision) { return revision.capacity == Capacity::Child; });
}

/// Reasons are about the household, which may be the other parent's.
static QList<CaseMark> marksFor(const DisclosedCase &told, QList<CaseMark> marks)
{
    if (!isOnlyChild(told))
        return marks;
    for (CaseMark &mark : marks) {
        mark.reason.clear();
        mark.agent.clear();
        mark.into.reset();
    }
    return marks;
}

static QList<JournalLine> linesFor(const DisclosedCase &told, QList<JournalLine> lines, bool namesAgents)
{
    const bool hidesReasons = isOnlyChild(told);
    for (JournalLine &line : lines) {
        if (!namesAgents)
            line.agent.clear();
        if (hidesReasons) {
            line.reason.clear();
            line.person.clear();
        }
    }
    return lines;
}

namespace {

/// One search over the log.
class SubjectSearch
{
public:
    SubjectSearch(SealedLog &log, const SubjectQuestion &question) : m_log(log), m_cases(log), m_question(question) {}

    /// Nothing when it was stopped.
    std::optional<QList<DisclosedCase>> cases(const std::function<bool(double)> &progress);
    QList<JournalLine> askings();

private:
    std::optional<DisclosedCase> caseOf(const CaseSummary &summary);

    SealedLog &m_log;
    CaseLog m_cases;
    const SubjectQuestion &m_question;
};

} // namespace

/// A damaged case is told where the list still names them: a person must not hear « nothing » of it.
std::optional<DisclosedCase> SubjectSearch::caseOf(const CaseSummary &summary)
{
    const auto file = m_cases.read(summary.number);
    const QString name = folded(fullName(m_question.person));
    DisclosedCase told = file ? disclosedCase(*file, m_question.person) : DisclosedCase{.number = summary.number, .isUnreadable = true, .revisions = {}, .marks = {}, .lines = {}};
    const bool isTheirs = file ? !told.revisions.isEmpty() : folded(summary.applicant) == name;
    const auto caseId = isTheirs ? m_cases.find(summary.number) : std::nullopt;
    if (!caseId)
        return std::nullopt;
    if (const auto marks = marksOfCase(m_log, *caseId))
        told.marks = marksFor(told, *marks);
    told.lines = linesFor(told, consultationLines(m_log, *caseId), m_question.namesAgents);
    return told;
}

std::optional<QList<DisclosedCase>> SubjectSearch::cases(const std::function<bool(double)> &progress)
{
    const QList<CaseSummary> all = m_cases.list();
    static constexpr qsizetype step = 500;
    QList<DisclosedCase> found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i % step == 0 && progress && !progress(static_cast<double>(i) / static_cast<double>(all.size())))
            return std::nullopt;
        if (const auto told = caseOf(all[i]))
            found.append(*told);
    }
    std::ranges::sort(found, {}, &DisclosedCase::number);
    return found;
}

QList<JournalLine> SubjectSearch::askings()
{
    const QString person = folded(askedAbout(m_question.person));
    QList<JournalLine> lines = consultationLines(m_log, m_log.store());
    lines.removeIf([&](const JournalLine &line) { return folded(line.person) != person; });
    return linesFor({.number = {}, .revisions = {{}}, .marks = {}, .lines = {}}, lines, m_question.namesAgents);
}

static Result<Done> noteAnswer(SealedLog &log, const SubjectAnswer &answer, const QString &reason)
{
    return log.atomically([&]() -> Result<Done> {
        CaseLog cases(log);
        for (const DisclosedCase &each : answer.cases)
            if (const auto noted = cases.addLine({.at = answer.at, .agent = answer.agent, .action = JournalAction::Exported, .requestId = {}, .outcome = u"done"_s, .number = each.number, .reason = reason}); !noted)
                throw StorageFailure(noted.error().fault, noted.error().detail);
        AccountBook(log).note({.kind = OfficeAct::Kind::PersonAnswered, .at = answer.at, .agent = answer.agent, .facts = {{u"cases"_s, answer.cases.size()}}});
        return Done();
    });
}

static Result<Done> checkQuestion(const SubjectQuestion &question)
{
    if (question.reason.trimmed().isEmpty())
        return refused(Problem::Missing, u"reason"_s);
    return question.person.birthDate.isUnknown() ? Result<Done>(refused(Problem::Missing, u"birth date"_s)) : Done();
}

/// All of one moment, and nobody is held up meanwhile.
static Result<SubjectAnswer> found(const Session &session, const SubjectQuestion &question, const Ports &ports, const std::function<bool(double)> &progress)
{
    return onLog(session, Right::AnswerPersons, Access::Read, ports.newId, [&](SealedLog &log) -> Result<SubjectAnswer> {
        log.database().holdView();
        const auto policy = retentionPolicy(log);
        if (!policy)
            return policy.error();
        SubjectSearch search(log, question);
        const auto cases = search.cases(progress);
        if (!cases)
            return Error{Fault::Refused, u"subject access: stopped"_s};
        return SubjectAnswer{.person = question.person,
                             .at = ports.now().toUTC(),
                             .agent = session.account().name,
                             .namesAgents = question.namesAgents,
                             .policy = *policy,
                             .cases = *cases,
                             .askings = search.askings()};
    });
}

Result<SubjectAnswer> answerPerson(const Session &session, const SubjectQuestion &question, const Ports &ports,
                                   const std::function<bool(double)> &progress)
{
    if (const Result<Done> fit = checkQuestion(question); !fit)
        return fit.error();
    auto answer = found(session, question, ports, progress);
    if (!answer)
        return answer;
    const auto noted = onLog(session, Right::AnswerPersons, Access::Write, ports.newId,
                             [&](SealedLog &log) { return noteAnswer(log, *answer, question.reason.trimmed()); });
    return noted ? answer : noted.error();
}
