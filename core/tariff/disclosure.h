#pragma once
#include "core/base/exact.h"

#include <QList>

#include <functional>

/// Below this number of families a figure is hidden.
inline constexpr int fewestShown = 5;

/// What the change of schedule is for a family.
enum class Effect { NotCompared, PaysLess, PaysTheSame, PaysMore };

/// Families that no figure tells apart: the same row before, the same row after, the same change.
struct FamilyCell {
    int before = -1; ///< A row's number, -1 without a price.
    int after = -1;
    Effect effect = Effect::NotCompared;
    int families = 0;
    Exact paidBefore = {}; ///< Together, one unit each.
    Exact paidAfter = {};
};

/// Which figures over a population may be shown, so that fewer than five families are neither shown nor found from what
/// is. Cells with fewer are grouped with others until each group has five, and a number is shown only when it counts
/// whole groups: every sum and difference of the numbers shown then counts whole groups as well, whoever knows which
/// rows can meet under the two schedules. Sums of money would betray the numbers inside a group, since prices are
/// public: they are rounded until at least five splits of a group would have printed the same figures.
class Disclosure
{
public:
    explicit Disclosure(QList<FamilyCell> cells);

    using Choice = std::function<bool(const FamilyCell &)>;
    /// How many families; nothing where the choice parts a group.
    std::optional<int> count(const Choice &choice) const;
    /// What the change brings over these families; nothing unless each of the cells stands alone.
    std::optional<Exact> difference(const Choice &choice) const;

    struct Sums {
        std::optional<Exact> before;
        std::optional<Exact> after;
        std::optional<Exact> difference; ///< Over the families compared.
        Exact roundedTo; ///< 0 for exact.
    };
    /// None where the population is too small for any, or a sum does not fit Exact.
    Sums sums() const;
    bool hidesSome() const;

private:
    void group();
    void join(qsizetype one, qsizetype other);
    bool hasFiveSplits(const Exact &step) const;
    bool hasFiveSplits(const FamilyCell &one, const FamilyCell &other, const Exact &step) const;

    QList<FamilyCell> m_cells;
    QList<QList<qsizetype>> m_groups; ///< Of cells.
};
