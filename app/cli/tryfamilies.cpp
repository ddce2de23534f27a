#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "core/tariff/schedulefile.h"
#include "core/tariff/testfamilies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

static QString verdictOf(const Trial &trial)
{
    switch (trial.verdict) {
    case Verdict::NotExpected:
        return u"not_expected"_s;
    case Verdict::AsExpected:
        return u"as_expected"_s;
    case Verdict::Otherwise:
        return u"otherwise"_s;
    }
    return {};
}

static QJsonValue amountOf(PriceOutcome outcome, const Exact &amount)
{
    return outcome == PriceOutcome::Priced ? QJsonValue(amount.toString(2)) : QJsonValue::Null;
}

static QJsonValue expectedJson(const TestFamily &family, const Service &service)
{
    const auto expected = family.expected.constFind(service.id);
    if (expected == family.expected.constEnd())
        return QJsonValue::Null;
    return QJsonObject{{u"outcome"_s, toString(expected->outcome)},
                       {u"price"_s, amountOf(expected->outcome, expected->amount)}};
}

static QJsonObject trialJson(const TestFamily &family, const Service &service, const Trial &trial)
{
    return {{u"family"_s, family.name},
            {u"service"_s, service.id},
            {u"outcome"_s, toString(trial.price.outcome)},
            {u"tier"_s, orNull(trial.price.tier)},
            {u"price"_s, amountOf(trial.price.outcome, trial.price.amount)},
            {u"missing"_s, QJsonArray::fromStringList(trial.price.missing)},
            {u"expected"_s, expectedJson(family, service)},
            {u"verdict"_s, verdictOf(trial)}};
}

static QList<TestFamily> familiesIn(Arguments &arguments)
{
    const auto families = readTestFamilies(arguments.file(u"families"_s));
    if (families)
        return *families;
    arguments.refuse(
        u"--families"_s,
        sentence(QT_TRANSLATE_NOOP("Cli",
                                   "These families cannot be read (%1): docs/schedules.md says what may stand there."))
            .arg(families.error().detail));
    return {};
}

/// A family that names a service which the schedule has not would never be tried: a slip, hence refused.
static void checkServices(const QList<TestFamily> &families, const Schedule &schedule, Arguments &arguments)
{
    for (const TestFamily &family : families) {
        for (const QString &id : family.expected.keys()) {
            if (std::ranges::find(schedule.services, id, &Service::id) == schedule.services.end())
                arguments.refuse(
                    u"--families"_s,
                    sentence(
                        QT_TRANSLATE_NOOP("Cli", "A price is expected for a service that this schedule has not: %1."))
                        .arg(id));
        }
    }
}

static Exit runTry(Arguments &arguments, const Ports &)
{
    const ScheduleReading reading = readSchedule(arguments.file(u"schedule"_s));
    const QList<TestFamily> families = familiesIn(arguments);
    if (!reading.schedule)
        arguments.refuse(
            u"--schedule"_s,
            sentence(QT_TRANSLATE_NOOP("Cli", "This file is no schedule: « schedule check » says what to correct.")));
    else if (!arguments.isRefused())
        checkServices(families, *reading.schedule, arguments);
    const QDate on = arguments.date(u"on"_s, reading.schedule ? reading.schedule->validFrom : QDate());
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const QString only = arguments.text(u"service"_s);
    QJsonArray trials;
    int wrong = 0;
    for (const Service &service : reading.schedule->services) {
        if (!only.isEmpty() && only != service.id)
            continue;
        for (const TestFamily &family : families) {
            const Trial trial = tryFamily(service, family, on);
            wrong += trial.verdict == Verdict::Otherwise ? 1 : 0;
            trials.append(trialJson(family, service, trial));
        }
    }
    print({{u"schedule"_s, reading.schedule->id}, {u"on"_s, orNull(on)}, {u"wrong"_s, wrong}, {u"trials"_s, trials}});
    return wrong == 0 ? Exit::Done : Exit::NotFound;
}

QList<Command> tryCommands()
{
    return {
        {.name = u"schedule try"_s,
         .summary =
             QT_TRANSLATE_NOOP("Cli", "Tries a schedule on test families, and says which pay otherwise than expected."),
         .options = {{u"schedule"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "The voted schedule (TOML)."), true},
                     {u"families"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "The test families (JSON)."), true},
                     {u"service"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "One service; all of the schedule otherwise.")},
                     {u"on"_s, u"YYYY-MM-DD"_s,
                      QT_TRANSLATE_NOOP("Cli", "The day of service; the first day of the schedule otherwise.")}},
         .run = runTry}};
}

} // namespace cli
