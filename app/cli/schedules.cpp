#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "core/casework/scheduleshelf.h"
#include "core/tariff/disclosure.h"
#include "core/tariff/madeup.h"
#include "core/tariff/simulate.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

static QJsonValue toJson(const Shown &families)
{
    return families ? QJsonValue(*families) : QJsonValue::Null;
}

static QJsonObject toJson(const SimulatedSide::Cliff &cliff)
{
    return {{u"quotient"_s, cliff.quotient.toString()},
            {u"before"_s, cliff.before.toString(2)},
            {u"after"_s, cliff.after.toString(2)}};
}

static QJsonValue amount(const std::optional<Exact> &sum, const Exact &units)
{
    return sum ? QJsonValue((*sum * units).toString(2)) : QJsonValue::Null;
}

static QJsonObject toJson(const SimulatedSide &side, const Schedule &schedule, const Exact &units)
{
    return {{u"schedule"_s, schedule.id},
            {u"revenue"_s, amount(side.revenue, units)},
            {u"priced"_s, toJson(side.priced)},
            {u"unpriced"_s, toJson(side.unpriced)},
            {u"population"_s, arrayOf(side.population, [](const auto &cell) {
                 return QJsonObject{{u"tier"_s, cell.first}, {u"families"_s, toJson(cell.second)}};
             })},
            {u"cliffs"_s, arrayOf(side.cliffs, [](const auto &cliff) { return toJson(cliff); })}};
}

static QJsonObject toJson(const TierLine &line, const Exact &units)
{
    return {{u"tier"_s, line.tier},
            {u"families"_s, toJson(line.families)},
            {u"winners"_s, toJson(line.winners)},
            {u"unchanged"_s, toJson(line.unchanged)},
            {u"losers"_s, toJson(line.losers)},
            {u"difference"_s, amount(line.difference, units)}};
}

/// Both schedules, or the findings of the one that is none.
static QList<Schedule> readSchedules(Arguments &arguments)
{
    QList<Schedule> schedules;
    for (const QString &path : arguments.texts(u"schedule"_s)) {
        QFile file(path);
        const ScheduleReading reading = file.open(QIODevice::ReadOnly) ? readSchedule(file.readAll()) : ScheduleReading{};
        if (reading.schedule)
            schedules << *reading.schedule;
    }
    if (schedules.size() != 2 || arguments.texts(u"schedule"_s).size() != 2)
        arguments.refuse(u"--schedule"_s,
                         sentence(QT_TRANSLATE_NOOP("Cli", "Give two schedules that « schedule check » accepts: the one before, then the one after.")));
    return schedules;
}

static QJsonObject simulated(const QList<Schedule> &schedules, const Service &before, const Service &after,
                             const QList<Situation> &families, const Exact &units)
{
    const auto progress = [](int done, int all) { note(u"%1 / %2"_s.arg(done).arg(all)); };
    const auto result = simulate(before, after, families, {}, progress);
    return {{u"service"_s, before.id},
            {u"unit"_s, orNull(before.unit)},
            {u"units"_s, units.toString()},
            {u"before"_s, toJson(result->before, schedules[0], units)},
            {u"after"_s, toJson(result->after, schedules[1], units)},
            {u"compared"_s, toJson(result->compared)},
            {u"winners"_s, toJson(result->winners)},
            {u"unchanged"_s, toJson(result->unchanged)},
            {u"losers"_s, toJson(result->losers)},
            {u"difference"_s, amount(result->difference, units)},
            {u"rounded_to"_s, (result->roundedTo * units).toString()},
            {u"tiers"_s, arrayOf(result->tiers, [&](const TierLine &line) { return toJson(line, units); })}};
}

/// How many units a family takes in a year; one otherwise.
static Exact unitsIn(Arguments &arguments)
{
    if (!arguments.has(u"units"_s))
        return Exact(1);
    const Result<Exact> units = Exact::parse(arguments.text(u"units"_s));
    if (units && *units > Exact(0) && *units <= Exact(100'000))
        return *units;
    arguments.refuse(u"--units"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Give a number of units for a family and a year, such as 140.")));
    return Exact(1);
}

/// The cases of --log, or the families of --made-up.
static Result<QList<Situation>> familiesIn(Arguments &arguments, const Ports &ports, const Schedule &schedule)
{
    if (arguments.has(u"made-up"_s)) {
        MadeUpPopulation wanted;
        wanted.families = arguments.number(u"made-up"_s, wanted.families, 1, mostMadeUp);
        wanted.seed = static_cast<quint64>(arguments.number(u"seed"_s, 1, 0, std::numeric_limits<int>::max()));
        return madeUp(wanted);
    }
    if (arguments.text(u"log"_s).isEmpty())
        arguments.refuse(u"--log"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Name a case log, or ask for made-up families with --made-up.")));
    const auto caseload = existingLog(arguments, ports);
    return caseload ? caseload->population(schedule) : QList<Situation>();
}

static Exit runSimulate(Arguments &arguments, const Ports &ports)
{
    const QList<Schedule> schedules = readSchedules(arguments);
    const Exact units = unitsIn(arguments);
    const auto families = familiesIn(arguments, ports, schedules.value(1));
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    if (!families)
        return fail(families.error(), sentence(QT_TRANSLATE_NOOP("Cli", "The case log cannot be read.")));
    const QString only = arguments.text(u"service"_s);
    QJsonArray services;
    for (const Service &before : schedules[0].services) {
        const auto after = std::ranges::find(schedules[1].services, before.id, &Service::id);
        if (after != schedules[1].services.end() && (only.isEmpty() || only == before.id))
            services.append(simulated(schedules, before, *after, *families, units));
    }
    print({{u"families"_s, families->size()}, {u"fewest_shown"_s, fewestShown}, {u"services"_s, services}});
    return services.isEmpty() ? Exit::NotFound : Exit::Done;
}

/// Without a name, the names; with one, the file itself, which is text to save and not JSON.
static Exit runTemplate(Arguments &arguments, const Ports &)
{
    const QString name = arguments.positional();
    if (name.isEmpty()) {
        print({{u"templates"_s, QJsonArray::fromStringList(ScheduleShelf::templateNames())}});
        return Exit::Done;
    }
    const auto text = ScheduleShelf::templateText(name);
    if (!text)
        return refuse({{u"NAME"_s, sentence(QT_TRANSLATE_NOOP("Cli", "No such template: « schedule template » alone lists them."))}});
    std::fwrite(text->constData(), 1, static_cast<std::size_t>(text->size()), stdout);
    return Exit::Done;
}

/// A log is needed only where no families are made up.
static QList<Option> withoutNeed(QList<Option> options)
{
    options.first().required = false;
    return options;
}

QList<Command> scheduleCommands()
{
    return {
        {.name = u"schedule template"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Lists the commented schedules to copy, or writes one out."),
         .options = {{u"NAME"_s, {}, QT_TRANSLATE_NOOP("Cli", "Which one, such as cantine-tranches.")}},
         .run = runTemplate},
        {.name = u"schedule simulate"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Compares two schedules over the cases of a log; cells under 5 families are hidden."),
         .options = withoutNeed(logOptions({{u"schedule"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Given twice: the schedule before, then the one after."), true},
                                {u"service"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "One service; all that both schedules have otherwise.")},
                                {u"units"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "Units for a family and a year, such as 140 meals; 1 otherwise.")},
                                {u"made-up"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "So many made-up families instead of the cases of a log.")},
                                {u"seed"_s, u"S"_s, QT_TRANSLATE_NOOP("Cli", "Which made-up families: the same seed gives the same ones.")}})),
         .run = runSimulate},
    };
}

} // namespace cli
