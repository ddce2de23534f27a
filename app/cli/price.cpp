#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "app/cli/tariffwords.h"
#include "core/tariff/facts.h"
#include "core/tariff/lint.h"
#include "core/tariff/schedulefile.h"
#include "core/tariff/thresholds.h"
#include "ui/words/findingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

static QJsonObject toJson(const Finding &finding)
{
    const bool isError = finding.severity == Finding::Severity::Error;
    return {{u"severity"_s, isError ? u"error"_s : u"warning"_s},
            {u"kind"_s, finding.kind},
            {u"where"_s, describeWhere(finding.where)},
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

static QJsonObject toJson(const Step &step, const Schedule &schedule)
{
    QJsonObject inputs;
    for (const auto &[key, figure] : step.inputs)
        inputs.insert(key, figure.toString());
    return {{u"rule"_s, toString(step.rule)},
            {u"text"_s, step.text},
            {u"inputs"_s, inputs},
            {u"before"_s, toJson(step.before)},
            {u"after"_s, toJson(std::optional(step.after))},
            {u"act"_s, orNull(schedule.act)},
            {u"article"_s, orNull(step.article)}};
}

static QJsonObject toJson(const PaidShare &share)
{
    const auto percent = share.percentOfCost
        ? std::optional(rounded(*share.percentOfCost, RoundingMode::HalfUp, Exact::fraction(1, 10)))
        : std::nullopt;
    return {{u"payer"_s, share.payer},
            {u"amount"_s, share.amount.toString(2)},
            {u"percent_of_cost"_s, percent ? QJsonValue(percent->toString(1)) : QJsonValue::Null}};
}

/// The nearest bound on one side: { "quotient", "outcome", "tier", "price" }; null when there is none.
static QJsonValue toJson(const std::optional<PriceChange> &change)
{
    if (!change)
        return QJsonValue::Null;
    const bool priced = change->price.outcome == PriceOutcome::Priced;
    return QJsonObject{{u"quotient"_s, change->at.toString()},
                       {u"outcome"_s, toString(change->price.outcome)},
                       {u"tier"_s, orNull(change->price.tier)},
                       {u"price"_s, priced ? QJsonValue(change->price.amount.toString(2)) : QJsonValue::Null}};
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
    arguments.refuse(u"--facts"_s, factTrouble(facts.error()));
    return {};
}

static Exit refuseSchedule(const QList<Finding> &findings)
{
    const QString message = sentence(QT_TRANSLATE_NOOP("Cli", "This file is no schedule: correct what its findings say, then run passfamille-cli schedule check."));
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

/// What each instalment is; the last one takes what the rounding leaves.
static QJsonValue instalmentOf(const Service &service, const Price &priced)
{
    if (service.instalments == 0 || priced.outcome != PriceOutcome::Priced)
        return QJsonValue::Null;
    return rounded(priced.amount / Exact(service.instalments), RoundingMode::Down, service.rounding.step).toString(2);
}

static QJsonObject answerOf(const Schedule &schedule, const Service &service, const Situation &facts, QDate on)
{
    const Price priced = priceOn(on, schedule, service, facts);
    const PriceChanges changes = nearestChanges(service, facts);
    const bool hasPrice = priced.outcome == PriceOutcome::Priced;
    return {{u"outcome"_s, toString(priced.outcome)},
            {u"service"_s, service.id},
            {u"tier"_s, orNull(priced.tier)},
            {u"price"_s, hasPrice ? QJsonValue(priced.amount.toString(2)) : QJsonValue::Null},
            {u"unit"_s, orNull(hasPrice ? priced.unit : service.unit)},
            {u"schedule"_s, toJson(schedule)},
            {u"steps"_s, arrayOf(priced.steps, [&](const Step &step) { return toJson(step, schedule); })},
            {u"missing"_s, QJsonArray::fromStringList(priced.missing)},
            {u"shares"_s, arrayOf(priced.shares, [](const PaidShare &share) { return toJson(share); })},
            {u"instalment"_s, instalmentOf(service, priced)},
            {u"changes"_s, QJsonObject{{u"below"_s, toJson(changes.below)}, {u"above"_s, toJson(changes.above)}}}};
}

static Exit runPrice(Arguments &arguments, const Ports &ports)
{
    const QDate on = arguments.date(u"on"_s, ports.now().date());
    const QByteArray toml = arguments.file(u"schedule"_s);
    Situation facts = factsIn(arguments);
    facts.on = on;
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const ScheduleReading reading = readSchedule(toml);
    if (!reading.schedule)
        return refuseSchedule(reading.findings);
    const Service *service = serviceIn(*reading.schedule, arguments);
    if (!service)
        return refuse(arguments.refusals());

    QJsonObject answer = answerOf(*reading.schedule, *service, facts, on);
    if (!isInForce(*reading.schedule, on))
        answer.insert(u"error"_s, toJson({{u"--on"_s, sentence(QT_TRANSLATE_NOOP("Cli", "This schedule is not in force on that day."))}}));
    print(answer);
    return exitOf(priceOn(on, *reading.schedule, *service, facts).outcome);
}

static Exit runScheduleCheck(Arguments &arguments, const Ports &ports)
{
    const QByteArray toml = arguments.file(u"FILE"_s);
    const QDate on = arguments.date(u"on"_s, ports.now().date());
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const ScheduleReading reading = readSchedule(toml);
    const QList<Finding> findings =
        reading.findings + (reading.schedule ? lintValidity(*reading.schedule, on) : QList<Finding>());
    print({{u"valid"_s, reading.schedule.has_value()}, {u"findings"_s, toJson(findings)}});
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
         .options = {{u"FILE"_s, {}, QT_TRANSLATE_NOOP("Cli", "The schedule file (TOML)."), true},
                     {u"on"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("Cli", "The day that the period is compared with; today otherwise.")}},
         .run = runScheduleCheck},
    };
}

} // namespace cli
