#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "core/tariff/facts.h"
#include "core/tariff/price.h"
#include "core/tariff/schedulefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

static QJsonObject toJson(const Finding &finding)
{
    const bool isError = finding.severity == Finding::Severity::Error;
    return {{u"severity"_s, isError ? u"error"_s : u"warning"_s},
            {u"kind"_s, finding.kind},
            {u"where"_s, finding.where},
            {u"message"_s, finding.message}};
}

static QJsonArray toJson(const QList<Finding> &findings)
{
    return arrayOf(findings, [](const Finding &finding) { return toJson(finding); });
}

static QJsonValue toJson(const std::optional<Exact> &amount)
{
    return amount && amount->isValid() ? QJsonValue(amount->toString(2)) : QJsonValue::Null;
}

static QJsonObject toJson(const Step &step)
{
    return {{u"rule"_s, toString(step.rule)},
            {u"text"_s, step.text},
            {u"before"_s, toJson(step.before)},
            {u"after"_s, toJson(std::optional(step.after))}};
}

static QJsonObject toJson(const Schedule &schedule)
{
    return {{u"id"_s, schedule.id},
            {u"title"_s, orNull(schedule.title)},
            {u"valid_from"_s, orNull(schedule.validFrom)},
            {u"valid_until"_s, orNull(schedule.validUntil)},
            {u"act"_s, orNull(schedule.act)}};
}

static Exit exitOf(PriceOutcome outcome)
{
    switch (outcome) {
    case PriceOutcome::Priced:
        return Exit::Done;
    case PriceOutcome::MissingFacts:
        return Exit::InputRefused;
    case PriceOutcome::Undefined:
    case PriceOutcome::Ambiguous:
    case PriceOutcome::NotEligible:
        return Exit::NotFound;
    }
    return Exit::OurFault;
}

static bool isInForce(const Schedule &schedule, QDate on)
{
    return (!schedule.validFrom.isValid() || schedule.validFrom <= on)
        && (!schedule.validUntil.isValid() || on <= schedule.validUntil);
}

/// The service asked for; the only one where none was.
static const Service *serviceIn(const Schedule &schedule, Arguments &arguments)
{
    const QString id = arguments.text(u"service"_s);
    if (id.isEmpty() && schedule.services.size() == 1)
        return &schedule.services.first();
    const auto found = std::ranges::find(schedule.services, id, &Service::id);
    if (found != schedule.services.end())
        return &*found;
    QStringList ids;
    for (const Service &service : schedule.services)
        ids.append(service.id);
    arguments.refuse(u"--service"_s,
                     sentence(QT_TRANSLATE_NOOP("Cli", "Name one service of this schedule: %1.")).arg(ids.join(u", "_s)));
    return nullptr;
}

static Situation factsIn(Arguments &arguments)
{
    const Result<Situation> facts = readFacts(arguments.file(u"facts"_s));
    if (facts)
        return *facts;
    arguments.refuse(u"--facts"_s,
                     sentence(QT_TRANSLATE_NOOP("Cli", "These facts cannot be read (%1): docs/schedules.md says what may stand there."))
                         .arg(facts.error().detail));
    return {};
}

static Exit refuseSchedule(const QList<Finding> &findings)
{
    const QString message = sentence(QT_TRANSLATE_NOOP("Cli", "This file is no schedule: its findings say what to correct."));
    print({{u"outcome"_s, u"invalid_input"_s},
           {u"error"_s, toJson(QList<Refusal>{{u"--schedule"_s, message}})},
           {u"findings"_s, toJson(findings)}});
    return Exit::InputRefused;
}

/// A day on which the act does not hold has no voted answer: the same as a hole in the grid.
static Price priceOn(QDate on, const Schedule &schedule, const Service &service, const Situation &facts)
{
    if (!isInForce(schedule, on))
        return Price{.outcome = PriceOutcome::Undefined, .tier = {}, .amount = {}, .steps = {}, .missing = {}};
    return price(service, facts);
}

static Exit runPrice(Arguments &arguments, const Ports &ports)
{
    const QDate on = arguments.date(u"on"_s, ports.now().date());
    const QByteArray toml = arguments.file(u"schedule"_s);
    const Situation facts = factsIn(arguments);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const ScheduleReading reading = readSchedule(toml);
    if (!reading.schedule)
        return refuseSchedule(reading.findings);
    const Service *service = serviceIn(*reading.schedule, arguments);
    if (!service)
        return refuse(arguments.refusals());

    const Price priced = priceOn(on, *reading.schedule, *service, facts);
    QJsonObject answer{{u"outcome"_s, toString(priced.outcome)},
                       {u"service"_s, service->id},
                       {u"tier"_s, orNull(priced.tier)},
                       {u"price"_s, QJsonValue::Null},
                       {u"unit"_s, orNull(service->unit)},
                       {u"schedule"_s, toJson(*reading.schedule)},
                       {u"steps"_s, arrayOf(priced.steps, [](const Step &step) { return toJson(step); })},
                       {u"missing"_s, QJsonArray::fromStringList(priced.missing)}};
    if (priced.outcome == PriceOutcome::Priced)
        answer[u"price"_s] = toJson(std::optional(priced.amount));
    if (!isInForce(*reading.schedule, on))
        answer.insert(u"error"_s, toJson({{u"--on"_s, sentence(QT_TRANSLATE_NOOP("Cli", "This schedule is not in force on that day."))}}));
    print(answer);
    return exitOf(priced.outcome);
}

static Exit runScheduleCheck(Arguments &arguments, const Ports &)
{
    const QByteArray toml = arguments.file(u"FILE"_s);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const ScheduleReading reading = readSchedule(toml);
    print({{u"valid"_s, reading.schedule.has_value()}, {u"findings"_s, toJson(reading.findings)}});
    return reading.schedule ? Exit::Done : Exit::InputRefused;
}

QList<Command> priceCommands()
{
    return {
        {.name = u"price"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Prices one service for one family, with every step of the computation."),
         .options = {{u"schedule"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "The voted schedule (TOML)."), true},
                     {u"facts"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "What the price depends on (JSON)."), true},
                     {u"on"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("Cli", "The day of service; today otherwise.")},
                     {u"service"_s, u"ID"_s, QT_TRANSLATE_NOOP("Cli", "Which service, where the schedule has several.")}},
         .run = runPrice},
        {.name = u"schedule check"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Checks a schedule file: gaps, overlaps, unknown words, with what to do."),
         .options = {{u"FILE"_s, {}, QT_TRANSLATE_NOOP("Cli", "The schedule file (TOML)."), true}},
         .run = runScheduleCheck},
    };
}

} // namespace cli
