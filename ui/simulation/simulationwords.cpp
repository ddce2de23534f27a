#include "ui/simulation/simulationwords.h"

#include "core/base/frenchtext.h"
#include "core/tariff/disclosure.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Simulation)
};

QString optionalCount(const std::optional<Shown> &families)
{
    return families ? countText(*families) : u"—"_s;
}

TierRow &rowOf(QList<TierRow> &rows, const QString &name)
{
    const auto found = std::ranges::find(rows, name, &TierRow::name);
    if (found != rows.end())
        return *found;
    rows.append({.name = name});
    return rows.last();
}

QString cliffSentence(const QString &schedule, const SimulatedSide::Cliff &cliff, const QString &unit)
{
    return Words::tr("%1: at a quotient of %2 the price jumps from %3 to %4.")
        .arg(schedule, shortAmountText(cliff.quotient), figureText(cliff.before, unit), figureText(cliff.after, unit));
}

QStringList totalRow(const ServiceSimulation &simulation)
{
    const Simulation &result = simulation.result;
    return {Words::tr("All"),
            countText(result.before.priced),
            countText(result.after.priced),
            countText(result.winners),
            countText(result.unchanged),
            countText(result.losers),
            sumText(result.difference, simulation)};
}

QString named(const QString &title, const QString &other, const QString &when)
{
    return title == other ? u"%1 (%2)"_s.arg(title, when) : title;
}

} // namespace

QString countText(const Shown &families)
{
    return families ? numberText(Exact(*families)) : Words::tr("hidden");
}

bool addsUp(const Service &service)
{
    return service.unit != u"%";
}

QString sumText(const std::optional<Exact> &sum, const ServiceSimulation &simulation)
{
    if (!addsUp(simulation.after))
        return u"—"_s;
    return sum ? figureText(*sum * simulation.perYear, simulation.after.unit) : Words::tr("hidden");
}

QString nameBefore(const SimulationRequest &request)
{
    return named(request.before.title, request.after.title, Words::tr("before"));
}

QString nameAfter(const SimulationRequest &request)
{
    return named(request.after.title, request.before.title, Words::tr("after"));
}

QList<TierRow> tierRows(const Simulation &result)
{
    QList<TierRow> rows;
    for (const auto &[name, families] : result.before.population)
        rowOf(rows, name).before = families;
    for (const auto &[name, families] : result.after.population)
        rowOf(rows, name).after = families;
    for (const TierLine &line : result.tiers)
        rowOf(rows, line.tier).line = line;
    return rows;
}

/// A percentage is not paid: a higher reduction is no higher price.
static QStringList changeTitles(const Service &service)
{
    if (addsUp(service))
        return {Words::tr("Pay less"), Words::tr("Pay the same"), Words::tr("Pay more")};
    return {Words::tr("Lower percentage"), Words::tr("Same percentage"), Words::tr("Higher percentage")};
}

Grid tierGrid(const ServiceSimulation &simulation)
{
    Grid grid{.columns = QStringList{Words::tr("Tier"), Words::tr("Before"), Words::tr("After")}
                  + changeTitles(simulation.after) + QStringList{Words::tr("Difference")},
              .rows = {},
              .note = {}};
    for (const TierRow &row : tierRows(simulation.result)) {
        const TierLine line = row.line.value_or(TierLine{});
        const auto ofLine = [&](const QString &text) { return row.line ? text : u"—"_s; };
        grid.rows << QStringList{row.name,
                                 optionalCount(row.before),
                                 optionalCount(row.after),
                                 ofLine(countText(line.winners)),
                                 ofLine(countText(line.unchanged)),
                                 ofLine(countText(line.losers)),
                                 ofLine(sumText(line.difference, simulation))};
    }
    grid.rows << totalRow(simulation);
    return grid;
}

static std::optional<Exact> valueOf(const std::optional<Shown> &families)
{
    if (!families)
        return Exact(0);
    return *families ? std::optional(Exact(**families)) : std::nullopt;
}

QList<BarGroup> populationBars(const Simulation &result)
{
    QList<BarGroup> groups;
    for (const TierRow &row : tierRows(result)) {
        if (row.before || row.after)
            groups.append({row.name, {valueOf(row.before), valueOf(row.after)}});
    }
    return groups;
}

PlotWords barWords(const SimulationRequest &request)
{
    return {.up = Words::tr("Families"),
            .along = {},
            .names = {nameBefore(request), nameAfter(request)},
            .areBars = true,
            .unit = u"-"_s};
}

QStringList revenueSentences(const ServiceSimulation &simulation)
{
    if (!addsUp(simulation.after))
        return {Words::tr("This service gives a percentage: there is nothing to add up, and « less » or « more » is said of the "
                          "percentage.")};
    const Simulation &result = simulation.result;
    const QString unit = simulation.after.unit.isEmpty() ? Words::tr("unit") : simulation.after.unit;
    const QString basis = simulation.perYear == Exact(1)
        ? Words::tr("For one %1 for each family:").arg(unit)
        : Words::tr("For %1 × %2 for each family and year:").arg(numberText(simulation.perYear), unit);
    return {Words::tr("%1 %2 come in before, %3 after.")
                .arg(basis, sumText(result.before.revenue, simulation), sumText(result.after.revenue, simulation)),
            Words::tr("Difference over the families with a price under both: %1.")
                .arg(sumText(result.difference, simulation))};
}

QString winnersSentence(const ServiceSimulation &simulation)
{
    const Simulation &result = simulation.result;
    return (addsUp(simulation.after)
                ? Words::tr("Families that pay less: %1; the same: %2; more: %3.")
                : Words::tr("Families whose percentage is lower: %1; the same: %2; higher: %3."))
        .arg(countText(result.winners), countText(result.unchanged), countText(result.losers));
}

QStringList remarks(const ServiceSimulation &simulation)
{
    const Simulation &result = simulation.result;
    QStringList said;
    if (result.before.unpriced != 0 || result.after.unpriced != 0)
        said << Words::tr("Families without a price, for want of a fact or of a vote: %1 before, %2 after.")
                    .arg(countText(result.before.unpriced), countText(result.after.unpriced));
    for (const SimulatedSide::Cliff &cliff : result.before.cliffs)
        said << cliffSentence(Words::tr("Before"), cliff, simulation.before.unit);
    for (const SimulatedSide::Cliff &cliff : result.after.cliffs)
        said << cliffSentence(Words::tr("After"), cliff, simulation.after.unit);
    if (result.hidesSome)
        said << Words::tr("Cells under %1 families are hidden, and so are those from which they could be worked out.")
                    .arg(fewestShown);
    if (result.roundedTo > Exact(0) && addsUp(simulation.after))
        said << Words::tr("Sums are rounded to %1, so that they do not tell a hidden number.")
                    .arg(shortAmountText(result.roundedTo * simulation.perYear));
    return said;
}

QString describePopulation(const SimulationOutcome &outcome)
{
    if (!outcome.request.madeUp)
        return Words::tr("%n case(s) of the office, with the quotients known there.", nullptr, outcome.families);
    const MadeUpPopulation &made = *outcome.request.madeUp;
    QStringList children;
    for (const int weight : made.children)
        children << QString::number(weight);
    return Words::tr("%1 made-up families: quotients from %2 to %3, most often near %4; %5 % without a known quotient; "
                     "children 1, 2, 3 … in "
                     "the proportions %6; %7 % living in the commune; draw no. %8.")
        .arg(numberText(Exact(made.families)), shortAmountText(Exact(made.lowestQuotient)),
             shortAmountText(Exact(made.highestQuotient)), shortAmountText(Exact(made.usualQuotient)),
             QString::number(made.percentWithoutQuotient), children.join(u" / "_s),
             QString::number(made.percentResident), QString::number(made.seed));
}

static QString describeSchedule(const Schedule &schedule)
{
    return schedule.act.isEmpty() ? u"« %1 »"_s.arg(schedule.title)
                                  : u"« %1 » (%2)"_s.arg(schedule.title, schedule.act);
}

QString describeSchedules(const SimulationRequest &request)
{
    return Words::tr("From %1 to %2.").arg(describeSchedule(request.before), describeSchedule(request.after));
}

PricePictureContent bothCurves(const ServiceSimulation &simulation, const SimulationRequest &request)
{
    const Situation family{.children = 1, .resident = true, .on = request.after.validFrom};
    const Exact end = curveEnd({simulation.before, simulation.after});
    return {.curves = {pricedCurve(nameBefore(request), simulation.before, family, end),
                       pricedCurve(nameAfter(request), simulation.after, family, end)}};
}
