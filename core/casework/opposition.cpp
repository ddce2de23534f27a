#include "core/casework/opposition.h"

#include "core/casework/logguard.h"
#include "core/domain/personsfile.h"
#include "core/store/caselog.h"
#include "core/store/casemarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static Result<Done> objects()
{
    return Error{Fault::Forbidden, u"look-up: the person objects"_s, Problem::PersonObjects};
}

namespace {

/// Whom a question is about, as far as that is known.
struct Wanted {
    std::optional<CivilIdentity> person = {};
    std::optional<CaseNumber> number = {};
    std::optional<FiscalNumber> fiscalNumber = {};
};

} // namespace

static bool declares(const Household &household, const FiscalNumber &number)
{
    return std::ranges::any_of(household.notices, [&](const Fact<TaxNotice> &notice) {
        return notice.value.first.number == number || notice.value.second.number == number;
    });
}

/// A case that cannot be read is under opposition for everybody that it may be about: nobody, as it says nothing.
static bool isOf(CaseLog &cases, const CaseNumber &number, const Wanted &wanted)
{
    const auto file = cases.read(number);
    if (!file)
        return false;
    const Revision &latest = file->latest();
    return (wanted.person && capacityIn(latest, *wanted.person)) || (wanted.fiscalNumber && declares(latest.household, *wanted.fiscalNumber));
}

static Result<Done> check(SealedLog &log, const Wanted &wanted)
{
    CaseLog cases(log);
    for (const auto &[opposed, marks] : marksOfCases(log)) {
        if (!::mayAsk(marks) && (opposed == wanted.number || isOf(cases, opposed, wanted)))
            return objects();
    }
    return Done();
}

static Result<Done> mayAskAbout(const Session &session, const Wanted &wanted)
{
    if (!SealedLog::isIn(session.folder()))
        return Done(); // no case yet, nobody who objected
    return onLog(session, Right::SeeCases, Access::Read, &QUuid::createUuid, [&](SealedLog &log) { return check(log, wanted); });
}

Result<Done> mayAsk(const Session &session, const CivilIdentity &person, const std::optional<CaseNumber> &number)
{
    return mayAskAbout(session, {.person = person, .number = number});
}

namespace {

/// Says that nothing was sent, and why; not before its caller has connected.
class UnsentLookup : public FamilyLookup
{
public:
    UnsentLookup(Trouble trouble, QObject *parent) : FamilyLookup(parent)
    {
        FamilyAnswer answer;
        answer.outcome = LookupOutcome::Refused;
        answer.at = QDateTime::currentDateTime();
        answer.errors.append({trouble, {}, {}, false, std::nullopt});
        QMetaObject::invokeMethod(this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
    }
};

/// The same for the tax office.
class UnsentQuestion : public TaxOfficeLookup
{
public:
    UnsentQuestion(TaxOfficeTrouble trouble, QObject *parent) : TaxOfficeLookup(parent)
    {
        TaxOfficeAnswer answer;
        answer.trouble = trouble;
        answer.at = QDateTime::currentDateTime();
        QMetaObject::invokeMethod(this, [this, answer] { Q_EMIT finished(answer); }, Qt::QueuedConnection);
    }
};

} // namespace

AskFamily heedingOpposition(const std::function<Session()> &session, const AskFamily &ask)
{
    return [session, ask](const LookupRequest &request, QObject *parent) -> FamilyLookup * {
        const Result<Done> allowed = mayAsk(session(), request.identity);
        if (allowed)
            return ask(request, parent);
        const bool isObjection = allowed.error().problem == Problem::PersonObjects;
        return new UnsentLookup(isObjection ? Trouble::PersonObjects : Trouble::ObjectionUnknown, parent);
    };
}

AskTaxOffice heedingOpposition(const std::function<Session()> &session, const AskTaxOffice &ask)
{
    if (!ask)
        return {};
    return [session, ask](const TaxOfficeQuestion &question, QObject *parent) -> TaxOfficeLookup * {
        const Wanted wanted{.person = question.applicant, .number = question.caseNumber, .fiscalNumber = question.number};
        const Result<Done> allowed = mayAskAbout(session(), wanted);
        if (allowed)
            return ask(question, parent);
        const bool isObjection = allowed.error().problem == Problem::PersonObjects;
        return new UnsentQuestion(isObjection ? TaxOfficeTrouble::PersonObjects : TaxOfficeTrouble::ObjectionUnknown, parent);
    };
}
