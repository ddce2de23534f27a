#include "core/tariff/disclosure.h"

#include <algorithm>
#include <array>

namespace {

using Groups = QList<QList<qsizetype>>;

/// A linear figure over the cells that is printed.
struct Money {
    Exact before;
    Exact after;
    Exact difference;
};

Money moneyOf(const FamilyCell &cell)
{
    const bool compared = cell.effect != Effect::NotCompared;
    return {cell.paidBefore, cell.paidAfter, compared ? cell.paidAfter - cell.paidBefore : Exact()};
}

Money totalOf(const QList<FamilyCell> &cells)
{
    Money total;
    for (const FamilyCell &cell : cells) {
        const Money money = moneyOf(cell);
        total = {total.before + money.before, total.after + money.after, total.difference + money.difference};
    }
    return total;
}

Exact printed(const Exact &sum, const Exact &step)
{
    return step.isZero() ? sum : rounded(sum, RoundingMode::HalfEven, step);
}

int familiesIn(const QList<qsizetype> &group, const QList<FamilyCell> &cells)
{
    int families = 0;
    for (const qsizetype cell : group)
        families += cells[cell].families;
    return families;
}

/// Whether all cells of both groups have this in common.
bool share(const QList<qsizetype> &one, const QList<qsizetype> &other, const QList<FamilyCell> &cells,
           int FamilyCell::*row)
{
    const int first = cells[one.first()].*row;
    const auto has = [&](qsizetype cell) { return cells[cell].*row == first; };
    return std::ranges::all_of(one, has) && std::ranges::all_of(other, has);
}

/// How little is lost by grouping two: the sums over a row that both are in stay whole.
int kinship(const QList<qsizetype> &one, const QList<qsizetype> &other, const QList<FamilyCell> &cells)
{
    const bool before = share(one, other, cells, &FamilyCell::before);
    const bool after = share(one, other, cells, &FamilyCell::after);
    return before && after ? 3 : before ? 2 : after ? 1 : 0;
}

} // namespace

Disclosure::Disclosure(QList<FamilyCell> cells) : m_cells(std::move(cells))
{
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_groups << QList<qsizetype>{i};
    group();
}

void Disclosure::join(qsizetype one, qsizetype other)
{
    m_groups[other] += m_groups[one];
    m_groups.removeAt(one);
}

void Disclosure::group()
{
    const auto families = [this](const QList<qsizetype> &group) { return familiesIn(group, m_cells); };
    while (m_groups.size() > 1) {
        const auto smallest = std::ranges::min_element(m_groups, {}, families);
        if (families(*smallest) >= fewestShown)
            return;
        qsizetype partner = -1;
        const auto isBetter = [&](const QList<qsizetype> &group, const QList<qsizetype> &kept) {
            const int kin = kinship(*smallest, group, m_cells);
            const int keptKin = kinship(*smallest, kept, m_cells);
            return kin > keptKin || (kin == keptKin && families(group) < families(kept));
        };
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            if (i != smallest - m_groups.begin() && (partner < 0 || isBetter(m_groups[i], m_groups[partner])))
                partner = i;
        }
        join(smallest - m_groups.begin(), partner);
    }
}

std::optional<int> Disclosure::count(const Choice &choice) const
{
    int families = 0;
    for (const QList<qsizetype> &group : m_groups) {
        const auto isChosen = [&](qsizetype cell) { return choice(m_cells[cell]); };
        const auto chosen = std::ranges::count_if(group, isChosen);
        if (chosen != 0 && chosen != group.size())
            return std::nullopt;
        families += chosen != 0 ? familiesIn(group, m_cells) : 0;
    }
    return families == 0 || families >= fewestShown ? std::optional(families) : std::nullopt;
}

std::optional<Exact> Disclosure::difference(const Choice &choice) const
{
    if (!count(choice))
        return std::nullopt;
    Exact sum;
    for (const QList<qsizetype> &group : m_groups) {
        for (const qsizetype cell : group) {
            if (!choice(m_cells[cell]))
                continue;
            if (group.size() > 1)
                return std::nullopt;
            sum = sum + moneyOf(m_cells[cell]).difference;
        }
    }
    return sum.isValid() ? std::optional(sum) : std::nullopt;
}

/// In how many ways families could stand in one of two cells rather than in the other, with the same figures printed.
bool Disclosure::hasFiveSplits(const FamilyCell &one, const FamilyCell &other, const Exact &step) const
{
    const Money total = totalOf(m_cells);
    const auto each = [](const Exact &sum, const FamilyCell &cell) { return sum / Exact(cell.families); };
    const Money a = moneyOf(one);
    const Money b = moneyOf(other);
    const auto isSame = [&](const Exact &sum, const Exact &ofOne, const Exact &ofOther, int moved) {
        const Exact shift = (each(ofOther, other) - each(ofOne, one)) * Exact(moved);
        return printed(sum + shift, step) == printed(sum, step);
    };
    int splits = 0;
    for (int moved = -other.families; moved <= one.families; ++moved) {
        const bool holds = isSame(total.before, a.before, b.before, moved)
            && isSame(total.after, a.after, b.after, moved)
            && isSame(total.difference, a.difference, b.difference, moved);
        splits += holds ? 1 : 0;
        if (splits == fewestShown)
            return true;
    }
    return splits == one.families + other.families + 1;
}

bool Disclosure::hasFiveSplits(const Exact &step) const
{
    return std::ranges::all_of(m_groups, [&](const QList<qsizetype> &group) {
        return std::ranges::all_of(group, [&](qsizetype cell) {
            const bool isAlone = group.size() == 1 || m_cells[cell].families >= fewestShown;
            return isAlone || std::ranges::any_of(group, [&](qsizetype other) {
                       return other != cell && hasFiveSplits(m_cells[cell], m_cells[other], step);
                   });
        });
    });
}

Disclosure::Sums Disclosure::sums() const
{
    static const std::array<Exact, 3> digits{Exact(1), Exact(2), Exact(5)};
    static constexpr int mostTens = 1'000'000;
    const Money total = totalOf(m_cells);
    const bool isTooSmall = m_groups.size() == 1 && familiesIn(m_groups.first(), m_cells) < fewestShown;
    if (isTooSmall || !total.before.isValid() || !total.after.isValid() || !total.difference.isValid())
        return {};
    Exact step;
    for (int tens = 1; !hasFiveSplits(step); tens *= 10) {
        if (tens > mostTens)
            return {};
        for (const Exact &digit : digits) {
            step = digit * Exact(tens);
            if (hasFiveSplits(step))
                break;
        }
    }
    return {printed(total.before, step), printed(total.after, step), printed(total.difference, step), step};
}

bool Disclosure::hidesSome() const
{
    return std::ranges::any_of(
        m_groups, [this](const auto &group) { return group.size() > 1 || familiesIn(group, m_cells) < fewestShown; });
}
