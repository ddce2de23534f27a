#include "core/casework/opposition.h"

#include "core/casework/logguard.h"
#include "core/domain/personsfile.h"
#include "core/store/caselog.h"
#include "core/store/casemarks.h"

using namespace Qt::StringLiterals;

static Result<Done> objects()
{
    return Error{Fault::Forbidden, u"look-up: the person objects"_s, Problem::PersonObjects};
}

/// A case that cannot be read is under opposition for everybody that it may be about: nobody, as it says nothing.
static bool isOf(CaseLog &cases, const CaseNumber &number, const CivilIdentity &person)
{
    const auto file = cases.read(number);
    return file && capacityIn(file->latest(), person).has_value();
}

static Result<Done> check(SealedLog &log, const CivilIdentity &person, const std::optional<CaseNumber> &number)
{
    CaseLog cases(log);
    for (const auto &[opposed, marks] : marksOfCases(log)) {
        if (!::mayAsk(marks) && (opposed == number || isOf(cases, opposed, person)))
            return objects();
    }
    return Done();
}

Result<Done> mayAsk(const Session &session, const CivilIdentity &person, const std::optional<CaseNumber> &number)
{
    if (!SealedLog::isIn(session.folder()))
        return Done(); // no case yet, nobody who objected
    return onLog(session, Right::SeeCases, Access::Read, &QUuid::createUuid,
                 [&](SealedLog &log) { return check(log, person, number); });
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
