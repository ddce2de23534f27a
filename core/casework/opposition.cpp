#include "core/casework/opposition.h"

#include "core/base/text.h"
#include "core/casework/beside.h"
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

/// Of what cannot be read, the list still says a name or two: the applicant's, and the children's, which is that of one
/// parent at least. Where it says none, or nobody is named, it may be about anybody.
static bool maybeOf(CaseLog &cases, const CaseNumber &number, const Wanted &wanted)
{
    const auto line = cases.summaryOf(number);
    if (!line || line->birthNameSize == 0 || !wanted.person)
        return true;
    const QString name = folded(wanted.person->birthName.toString());
    const bool isChilds = std::ranges::any_of(line->children, [&](const QString &child) { return folded(child).startsWith(name); });
    return isChilds || folded(line->applicant.left(line->birthNameSize)) == name;
}

namespace {

/// Whether a case is that of the one who is asked about.
enum class Theirs { No, Yes, Unknown };

} // namespace

static Theirs isTheirs(CaseLog &cases, const CaseNumber &number, const Wanted &wanted)
{
    if (number == wanted.number)
        return Theirs::Yes;
    const auto latest = cases.latest(number);
    if (!latest)
        return maybeOf(cases, number, wanted) ? Theirs::Unknown : Theirs::No;
    const bool isOf = (wanted.person && capacityIn(*latest, *wanted.person)) || (wanted.fiscalNumber && declares(latest->household, *wanted.fiscalNumber));
    return isOf ? Theirs::Yes : Theirs::No;
}

static Result<Done> check(SealedLog &log, const Wanted &wanted)
{
    CaseLog cases(log);
    const MarkedCases marked = markedCases(log);
    bool isUnknown = std::ranges::any_of(marked.damaged, [&](const CaseNumber &number) { return isTheirs(cases, number, wanted) != Theirs::No; });
    for (const auto &[opposed, marks] : marked.marks) {
        const Theirs theirs = ::mayAsk(marks) ? Theirs::No : isTheirs(cases, opposed, wanted);
        if (theirs == Theirs::Yes)
            return objects();
        isUnknown = isUnknown || theirs == Theirs::Unknown;
    }
    return isUnknown ? Result<Done>(Error{Fault::Unreadable, u"look-up: a case that may be under opposition is damaged"_s}) : Done();
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

static bool isObjection(const Error &error)
{
    return error.problem == Problem::PersonObjects;
}

namespace {

/// Reads first who objects, beside the window, then asks; or says that nothing was sent, and why.
class HeedingLookup : public FamilyLookup
{
public:
    HeedingLookup(const Session &session, const AskFamily &ask, const LookupRequest &request, const Clock &now, QObject *parent) : FamilyLookup(parent)
    {
        const auto check = [session, wanted = Wanted{.person = request.identity, .number = request.caseNumber}] { return mayAskAbout(session, wanted); };
        beside(this, check, [this, ask, request, now](const Result<Done> &allowed) {
            if (allowed)
                passOn(ask(request, this));
            else
                Q_EMIT finished(unsent(isObjection(allowed.error()) ? Trouble::PersonObjects : Trouble::ObjectionUnknown, now));
        });
    }

private:
    void passOn(const FamilyLookup *lookup)
    {
        connect(lookup, &FamilyLookup::waiting, this, &FamilyLookup::waiting);
        connect(lookup, &FamilyLookup::finished, this, &FamilyLookup::finished);
    }
    static FamilyAnswer unsent(Trouble trouble, const Clock &now)
    {
        FamilyAnswer answer;
        answer.outcome = LookupOutcome::Refused;
        answer.at = now();
        answer.errors.append({trouble, {}, {}, false, std::nullopt});
        return answer;
    }
};

/// The same for the tax office.
class HeedingQuestion : public TaxOfficeLookup
{
public:
    HeedingQuestion(const Session &session, const AskTaxOffice &ask, const TaxOfficeQuestion &question, const Clock &now, QObject *parent)
        : TaxOfficeLookup(parent)
    {
        const Wanted wanted{.person = question.applicant, .number = question.caseNumber, .fiscalNumber = question.number};
        beside(this, [session, wanted] { return mayAskAbout(session, wanted); }, [this, ask, question, now](const Result<Done> &allowed) {
            if (allowed)
                connect(ask(question, this), &TaxOfficeLookup::finished, this, &TaxOfficeLookup::finished);
            else
                Q_EMIT finished(unsent(isObjection(allowed.error()) ? TaxOfficeTrouble::PersonObjects : TaxOfficeTrouble::ObjectionUnknown, now));
        });
    }

private:
    static TaxOfficeAnswer unsent(TaxOfficeTrouble trouble, const Clock &now)
    {
        TaxOfficeAnswer answer;
        answer.trouble = trouble;
        answer.at = now();
        return answer;
    }
};

} // namespace

AskFamily heedingOpposition(const std::function<Session()> &session, const AskFamily &ask, const Ports &ports)
{
    return [session, ask, now = ports.now](const LookupRequest &request, QObject *parent) -> FamilyLookup * {
        return new HeedingLookup(session(), ask, request, now, parent);
    };
}

AskTaxOffice heedingOpposition(const std::function<Session()> &session, const AskTaxOffice &ask, const Ports &ports)
{
    if (!ask)
        return {};
    return [session, ask, now = ports.now](const TaxOfficeQuestion &question, QObject *parent) -> TaxOfficeLookup * {
        return new HeedingQuestion(session(), ask, question, now, parent);
    };
}
