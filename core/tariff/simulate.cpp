#include "core/tariff/simulate.h"

#include "core/tariff/disclosure.h"
#include "core/tariff/shapelint.h"
#include "core/tariff/thresholds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The rows met under one schedule, each under its number: those of the grid first, in its order.
class Rows
{
public:
    explicit Rows(const Service &service) : m_names(tierNames(service.shape)) { }

    int numberOf(const Price &price)
    {
        if (price.outcome != PriceOutcome::Priced)
            return -1;
        const qsizetype found = m_names.indexOf(price.tier);
        if (found >= 0)
            return static_cast<int>(found);
        m_names << price.tier;
        return static_cast<int>(m_names.size()) - 1;
    }
    int size() const { return static_cast<int>(m_names.size()); }
    QString nameOf(int row) const { return m_names[row].isEmpty() ? u"sans ligne"_s : m_names[row]; }

private:
    QStringList m_names;
};

/// The cells of a population while it goes by.
class Counting
{
public:
    Counting(const Service &before, const Service &after) : rowsBefore(before), rowsAfter(after) { }

    void add(const Price &was, const Price &is)
    {
        FamilyCell &cell = cellOf(rowsBefore.numberOf(was), rowsAfter.numberOf(is), effectOf(was, is));
        ++cell.families;
        if (cell.before >= 0)
            cell.paidBefore = cell.paidBefore + was.amount;
        if (cell.after >= 0)
            cell.paidAfter = cell.paidAfter + is.amount;
    }

    Rows rowsBefore;
    Rows rowsAfter;
    QList<FamilyCell> cells;

private:
    static Effect effectOf(const Price &was, const Price &is)
    {
        if (was.outcome != PriceOutcome::Priced || is.outcome != PriceOutcome::Priced)
            return Effect::NotCompared;
        if (is.amount < was.amount)
            return Effect::PaysLess;
        return is.amount > was.amount ? Effect::PaysMore : Effect::PaysTheSame;
    }

    FamilyCell &cellOf(int before, int after, Effect effect)
    {
        const auto isIt = [=](const FamilyCell &cell) {
            return cell.before == before && cell.after == after && cell.effect == effect;
        };
        const auto found = std::ranges::find_if(cells, isIt);
        if (found != cells.end())
            return *found;
        cells.append({.before = before, .after = after, .effect = effect});
        return cells.last();
    }
};

/// How many there are of a row or of a change, however small.
bool isEmpty(const QList<FamilyCell> &cells, const Disclosure::Choice &choice)
{
    return std::ranges::none_of(cells, choice);
}

QList<TierLine> linesOf(const Counting &counting, const Disclosure &disclosure)
{
    QList<TierLine> lines;
    for (int row = 0; row < counting.rowsBefore.size(); ++row) {
        const auto isHere = [row](const FamilyCell &cell) {
            return cell.before == row && cell.effect != Effect::NotCompared;
        };
        const auto with = [&](Effect effect) {
            return disclosure.count([&](const FamilyCell &cell) { return isHere(cell) && cell.effect == effect; });
        };
        if (isEmpty(counting.cells, isHere))
            continue;
        lines.append({.tier = counting.rowsBefore.nameOf(row),
            .families = disclosure.count(isHere),
            .winners = with(Effect::PaysLess),
            .unchanged = with(Effect::PaysTheSame),
            .losers = with(Effect::PaysMore),
            .difference = disclosure.difference(isHere)});
    }
    return lines;
}

SimulatedSide sideOf(const Counting &counting, const Disclosure &disclosure, const Rows &rows, int FamilyCell::*place)
{
    SimulatedSide side;
    side.priced = disclosure.count([=](const FamilyCell &cell) { return cell.*place >= 0; });
    side.unpriced = disclosure.count([=](const FamilyCell &cell) { return cell.*place < 0; });
    for (int row = 0; row < rows.size(); ++row) {
        const auto isHere = [=](const FamilyCell &cell) { return cell.*place == row; };
        if (!isEmpty(counting.cells, isHere))
            side.population.append({rows.nameOf(row), disclosure.count(isHere)});
    }
    return side;
}

const Exact cent = Exact::fraction(1, 100);

/// Not with the facts of a family of the log: its number of children would show.
QList<SimulatedSide::Cliff> cliffsOf(const Service &service, QDate on)
{
    Situation family{.children = 1, .resident = true, .on = on};
    QList<SimulatedSide::Cliff> cliffs;
    const auto paidAt = [&](const Exact &quotient) {
        family.numbers.insert(u"computed_quotient"_s, quotient);
        return price(service, family, Explained::No);
    };
    for (const Exact &at : thresholds(service)) {
        const Price under = at < cent ? paidAt(at) : paidAt(at - cent);
        const Price over = paidAt(at + cent);
        const bool bothPriced = under.outcome == PriceOutcome::Priced && over.outcome == PriceOutcome::Priced;
        if (bothPriced && under.amount > Exact(0) && over.amount > under.amount * Exact(3))
            cliffs.append({at, under.amount, over.amount});
    }
    return cliffs;
}

Simulation resultOf(const Counting &counting, int families)
{
    const Disclosure disclosure(counting.cells);
    const auto with = [&](Effect effect) {
        return disclosure.count([=](const FamilyCell &cell) { return cell.effect == effect; });
    };
    const Disclosure::Sums sums = disclosure.sums();
    Simulation result{.before = sideOf(counting, disclosure, counting.rowsBefore, &FamilyCell::before),
        .after = sideOf(counting, disclosure, counting.rowsAfter, &FamilyCell::after),
        .tiers = linesOf(counting, disclosure),
        .families = families,
        .compared = disclosure.count([](const FamilyCell &cell) { return cell.effect != Effect::NotCompared; }),
        .winners = with(Effect::PaysLess),
        .unchanged = with(Effect::PaysTheSame),
        .losers = with(Effect::PaysMore),
        .difference = sums.difference,
        .roundedTo = sums.roundedTo,
        .hidesSome = disclosure.hidesSome()};
    result.before.revenue = sums.before;
    result.after.revenue = sums.after;
    return result;
}

} // namespace

std::optional<Simulation> simulate(const Service &before, const Service &after, const QList<Situation> &families,
    const std::stop_token &stop, const Progress &progress)
{
    static constexpr int reportedEvery = 1'000;
    Counting counting(before, after);
    int done = 0;
    for (const Situation &family : families) {
        if (stop.stop_requested())
            return std::nullopt;
        counting.add(price(before, family, Explained::No), price(after, family, Explained::No));
        if (progress && ++done % reportedEvery == 0)
            progress(done, static_cast<int>(families.size()));
    }
    Simulation result = resultOf(counting, static_cast<int>(families.size()));
    const QDate on = families.isEmpty() ? QDate() : families.first().on;
    result.before.cliffs = cliffsOf(before, on);
    result.after.cliffs = cliffsOf(after, on);
    return result;
}
