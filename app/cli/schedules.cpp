#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "core/casework/scheduleshelf.h"
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

static QJsonObject toJson(const SimulatedSide &side, const Schedule &schedule)
{
    return {{u"schedule"_s, schedule.id},
            {u"revenue"_s, side.revenue.toString(2)},
            {u"priced"_s, side.priced},
            {u"unpriced"_s, side.unpriced},
            {u"population"_s, arrayOf(side.population, [](const auto &cell) {
                 return QJsonObject{{u"tier"_s, cell.first}, {u"families"_s, toJson(cell.second)}};
             })},
            {u"cliffs"_s, arrayOf(side.cliffs, [](const auto &cliff) { return toJson(cliff); })}};
}

static QJsonObject toJson(const TierLine &line)
{
    return {{u"tier"_s, line.tier},
            {u"families"_s, toJson(line.families)},
            {u"winners"_s, toJson(line.winners)},
            {u"losers"_s, toJson(line.losers)},
            {u"difference"_s, line.difference ? QJsonValue(line.difference->toString(2)) : QJsonValue::Null}};
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

static QJsonObject simulated(const QList<Schedule> &schedules, const Service &before, const Service &after, const QList<Situation> &families)
{
    const auto progress = [](int done, int all) { note(u"%1 / %2"_s.arg(done).arg(all)); };
    const auto result = simulate(before, after, families, {}, progress);
    return {{u"service"_s, before.id},
            {u"unit"_s, orNull(before.unit)},
            {u"before"_s, toJson(result->before, schedules[0])},
            {u"after"_s, toJson(result->after, schedules[1])},
            {u"compared"_s, result->compared},
            {u"winners"_s, toJson(result->winners)},
            {u"losers"_s, toJson(result->losers)},
            {u"tiers"_s, arrayOf(result->tiers, [](const TierLine &line) { return toJson(line); })}};
}

static Exit runSimulate(Arguments &arguments, const Ports &ports)
{
    const QList<Schedule> schedules = readSchedules(arguments);
    const auto caseload = existingLog(arguments, ports);
    if (arguments.isRefused() || !caseload)
        return refuse(arguments.refusals());
    const auto families = caseload->population(schedules[1].validFrom);
    if (!families)
        return fail(families.error(), sentence(QT_TRANSLATE_NOOP("Cli", "The case log cannot be read.")));
    const QString only = arguments.text(u"service"_s);
    QJsonArray services;
    for (const Service &before : schedules[0].services) {
        const auto after = std::ranges::find(schedules[1].services, before.id, &Service::id);
        if (after != schedules[1].services.end() && (only.isEmpty() || only == before.id))
            services.append(simulated(schedules, before, *after, *families));
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

QList<Command> scheduleCommands()
{
    return {
        {.name = u"schedule template"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Lists the commented schedules to copy, or writes one out."),
         .options = {{u"NAME"_s, {}, QT_TRANSLATE_NOOP("Cli", "Which one, such as cantine-tranches.")}},
         .run = runTemplate},
        {.name = u"schedule simulate"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Compares two schedules over the cases of a log; cells under 5 families are hidden."),
         .options = logOptions({{u"schedule"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Given twice: the schedule before, then the one after."), true},
                                {u"service"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "One service; all that both schedules have otherwise.")}}),
         .run = runSimulate},
    };
}

} // namespace cli
