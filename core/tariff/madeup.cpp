#include "core/tariff/madeup.h"

#include <algorithm>
#include <numeric>

namespace {

/// SplitMix64 (Steele, Lea, Flood, « Fast splittable pseudorandom number generators », 2014).
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) { }

    /// From 0 to `sides` - 1. The bias of the remainder is under one in a billion for the few sides used here.
    qint64 roll(qint64 sides)
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 bits = m_state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9ULL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBULL;
        return static_cast<qint64>((bits ^ (bits >> 31)) % static_cast<quint64>(sides));
    }

private:
    quint64 m_state;
};

/// Under a triangle whose tip is the usual quotient, by throwing away what falls outside it.
qint64 quotientOf(const MadeUpPopulation &wanted, Dice &dice)
{
    static constexpr qint64 tip = 1'000'000;
    for (;;) {
        const qint64 quotient = wanted.lowestQuotient + dice.roll(wanted.highestQuotient - wanted.lowestQuotient + 1);
        const qint64 height = dice.roll(tip);
        const bool isBelow = quotient < wanted.usualQuotient;
        const qint64 side =
            isBelow ? wanted.usualQuotient - wanted.lowestQuotient : wanted.highestQuotient - wanted.usualQuotient;
        const qint64 inside = isBelow ? quotient - wanted.lowestQuotient : wanted.highestQuotient - quotient;
        if (height * (side + 1) < tip * (inside + 1))
            return quotient;
    }
}

int childrenOf(const QList<int> &weights, Dice &dice)
{
    qint64 left = dice.roll(std::accumulate(weights.begin(), weights.end(), 0));
    int children = 1;
    for (const int weight : weights) {
        if (left < weight)
            return children;
        left -= weight;
        ++children;
    }
    return children;
}

bool isPercent(int value)
{
    return value >= 0 && value <= 100;
}

} // namespace

bool isPossible(const MadeUpPopulation &population)
{
    static constexpr int mostWeight = 1'000'000;
    const QList<int> &weights = population.children;
    const bool weighs = std::ranges::all_of(weights, [](int weight) { return weight >= 0 && weight <= mostWeight; })
        && std::ranges::any_of(weights, [](int weight) { return weight > 0; }) && weights.size() <= 20;
    return population.families > 0 && population.families <= mostMadeUp && weighs && population.lowestQuotient >= 0
        && population.lowestQuotient <= population.usualQuotient
        && population.usualQuotient <= population.highestQuotient && population.highestQuotient <= 100'000
        && isPercent(population.percentWithoutQuotient) && isPercent(population.percentResident);
}

QList<Situation> madeUp(const MadeUpPopulation &population)
{
    QList<Situation> families;
    if (!isPossible(population))
        return families;
    families.reserve(population.families);
    Dice dice(population.seed);
    for (int i = 0; i < population.families; ++i) {
        // Each fact is thrown in any case, so that one parameter does not move the others' throws.
        const qint64 quotient = quotientOf(population, dice);
        const bool isKnown = dice.roll(100) >= population.percentWithoutQuotient;
        const int children = childrenOf(population.children, dice);
        const bool resident = dice.roll(100) < population.percentResident;
        families.append({.quotient = isKnown ? std::optional(Exact(quotient)) : std::nullopt,
                         .children = children,
                         .resident = resident});
    }
    return families;
}
