#include "app/cli/answerjson.h"
#include "app/cli/asking.h"
#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/paper.h"
#include "app/cli/sentence.h"
#include "app/paths.h"
#include "core/attestation/pdf.h"
#include "core/casework/comparison.h"
#include "core/casework/practice.h"
#include "core/casework/pricing.h"
#include "core/casework/providers.h"
#include "core/casework/scheduleshelf.h"
#include "core/casework/settings.h"
#include "ui/words/casewords.h"
#include "ui/words/providerwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What the visit has found out so far; each step adds to it.
struct Visit {
    QDate on;
    std::optional<CivilIdentity> applicant;
    Household household;
    QString requestId;
    std::optional<Schedule> schedule;
    QList<Decision> decisions;
    std::optional<Revision> recorded;
};

/// Each step prints one object, with a sentence for a human reader.
void say(const QString &step, const QString &text, QJsonObject more = {})
{
    more.insert(u"step"_s, step);
    more.insert(u"text"_s, text);
    print(more);
}

std::optional<PracticeFamily> familyIn(Arguments &arguments)
{
    const QList<PracticeFamily> families = practiceFamilies();
    const QString id = arguments.text(u"family"_s);
    if (id.isEmpty())
        return families.first();
    const auto found = std::ranges::find(families, id, &PracticeFamily::id);
    if (found != families.end())
        return *found;
    QStringList ids;
    for (const PracticeFamily &family : families)
        ids.append(family.id);
    arguments.refuse(u"--family"_s, sentence(QT_TRANSLATE_NOOP("Cli", "No such embedded family; there are: %1.")).arg(ids.join(u", "_s)));
    return std::nullopt;
}

Exit identify(const PracticeFamily &family, Visit &visit)
{
    visit.applicant = parseIdentity(family.identity, Completeness::ServerMinimum, visit.on).identity;
    if (!visit.applicant)
        return fail({Fault::Invalid, u"practice family"_s}, sentence(QT_TRANSLATE_NOOP("Cli", "This family was not born yet on that day.")));
    say(u"identity"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Fictitious family: %1.")).arg(family.title),
        {{u"family"_s, family.id}, {u"identity"_s, toJson(*visit.applicant)}});
    return Exit::Done;
}

Exit lookUp(Visit &visit)
{
    QObject owner;
    const FamilyAnswer answer = askAndWait(
        askPracticeFamilies(&owner, 0),
        LookupRequest{.identity = *visit.applicant, .period = {}, .kind = LookupKind::Quotient, .fresh = false});
    const bool usable = answer.record && answer.identityMatches;
    say(u"lookup"_s, usable ? sentence(QT_TRANSLATE_NOOP("Cli", "The CAF/MSA answered, about the right person.")) : describe(answer),
        toJson(answer));
    if (!usable)
        return answer.record ? Exit::NotFound : exitOf(answer);
    visit.requestId = answer.requestId;
    visit.household = acceptAll(Household(), *answer.record, visit.on);
    return Exit::Done;
}

Exit accept(Visit &visit)
{
    if (visit.schedule)
        visit.household.resident = residenceOf(visit.household, *visit.schedule, visit.on);
    say(u"household"_s,
        sentence(QT_TRANSLATE_NOOP("Cli", "Family accepted: %1 adult(s), %2 child(ren)."))
            .arg(visit.household.adults.size())
            .arg(visit.household.children.size()),
        {{u"adults"_s, visit.household.adults.size()}, {u"children"_s, visit.household.children.size()}});
    return Exit::Done;
}

Exit priceServices(Visit &visit)
{
    if (!visit.schedule)
        return fail({Fault::NotFound, u"schedule"_s}, sentence(QT_TRANSLATE_NOOP("Cli", "No schedule is in force on that day.")));
    QJsonArray services;
    QStringList lines;
    for (const ServicePrice &priced : priceAll(*visit.schedule, visit.household, visit.on)) {
        services.append(QJsonObject{{u"service"_s, priced.service.id}, {u"outcome"_s, toString(priced.price.outcome)}});
        if (!priced.decision)
            continue;
        visit.decisions.append(*priced.decision);
        lines.append(u"%1 : %2"_s.arg(priced.service.name, priceText(*priced.decision)));
    }
    say(u"price"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Tariffs (%1): %2.")).arg(visit.schedule->title, lines.join(u" ; "_s)),
        {{u"services"_s, services}, {u"decisions"_s, arrayOf(visit.decisions, [](const Decision &decision) { return toJson(decision); })}});
    return visit.decisions.isEmpty() ? Exit::NotFound : Exit::Done;
}

Exit record(const Caseload &caseload, Visit &visit)
{
    const Result<Revision> revision = caseload.decide(Draft{.number = {},
                                                            .basedOn = 0,
                                                            .applicant = *visit.applicant,
                                                            .household = visit.household,
                                                            .decisions = visit.decisions,
                                                            .note = {},
                                                            .reason = {},
                                                            .requestId = visit.requestId});
    if (!revision)
        return fail(revision.error(), describe(revision.error()));
    visit.recorded = *revision;
    say(u"record"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Recorded as case %1.")).arg(revision->number.toString()),
        {{u"case"_s, revision->number.toString()}, {u"revision"_s, revision->id.toString(QUuid::WithoutBraces)}});
    return Exit::Done;
}

Exit attest(const Arguments &arguments, const Caseload &caseload, const Visit &visit)
{
    const Settings settings = loadSettings(pathsIn().settingsFile);
    const attestation::Content content = attestation::content(*visit.recorded, settings.townHall, visit.on, arguments.has(u"explain"_s),
                                                              true, visit.schedule->showQuotient);
    const QString out = arguments.text(u"out"_s);
    const Result<Revision> issued = issuePaper(caseload, *visit.recorded, content, out);
    if (!issued)
        return fail(issued.error(), sentence(QT_TRANSLATE_NOOP("Cli", "The attestation could not be written or recorded.")));
    say(u"attestation"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Attestation made: %1 page(s).")).arg(attestation::pageCount(content)),
        {{u"file"_s, out}, {u"pages"_s, attestation::pageCount(content)}});
    return Exit::Done;
}

Exit runVisit(Arguments &arguments, const Ports &ports)
{
    Visit visit;
    visit.on = arguments.date(u"on"_s, ports.now().date());
    checkOutput(arguments);
    const auto family = familyIn(arguments);
    const auto caseload = anyLog(arguments, ports);
    if (!caseload || !family)
        return refuse(arguments.refusals());
    visit.schedule = ScheduleShelf::practice().inForce(visit.on);

    Exit exit = identify(*family, visit);
    if (exit == Exit::Done)
        exit = lookUp(visit);
    if (exit == Exit::Done)
        exit = accept(visit);
    if (exit == Exit::Done)
        exit = priceServices(visit);
    if (exit == Exit::Done)
        exit = record(*caseload, visit);
    return exit == Exit::Done ? attest(arguments, *caseload, visit) : exit;
}

} // namespace

QList<Command> visitCommands()
{
    const QList<Option> options = logOptions(QList<Option>{
        {u"family"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "Which embedded family; the first otherwise.")},
        {u"on"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("Cli", "The day of the visit; today otherwise.")}} + paperOptions());
    return {{.name = u"visit"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "The whole counter visit of an embedded fictitious family, from look-up to attestation; one object a step."),
             .options = options,
             .run = runVisit,
             .draws = true}};
}

} // namespace cli
