#include "core/tariff/pricetable.h"

#include "core/tariff/thresholds.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// The whole cents at which the price may change: a threshold may belong to the row below or to the one above.
static std::vector<qint64> startsOf(const Service &service)
{
    std::vector<qint64> starts{0};
    for (const Exact &threshold : thresholds(service)) {
        const Exact cents = threshold * Exact(100);
        const qint64 reached = rounded(cents, RoundingMode::Up, Exact(1)).numerator();
        const qint64 passed = rounded(cents, RoundingMode::Down, Exact(1)).numerator() + 1;
        if (cents.isValid() && cents >= Exact(0))
            starts.insert(starts.end(), {reached, passed});
    }
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

static bool same(const Price &a, const Price &b)
{
    return a.outcome == b.outcome && a.tier == b.tier
        && (a.amount == b.amount || a.outcome != PriceOutcome::Priced);
}

static qint64 thousandthsOf(const Price &price)
{
    const Exact thousandths = price.amount * Exact(1000);
    return price.outcome == PriceOutcome::Priced && thousandths.isInteger() ? thousandths.numerator() : -1;
}

std::optional<PriceTable> PriceTable::of(const Service &service, const Situation &others)
{
    if (!isConstantBetweenThresholds(service) || !others.registrations.isEmpty() || service.quotient.rounding
        || service.quantity.endsWith(u"quotient"_s))
        return std::nullopt;
    PriceTable table;
    Situation situation = others;
    for (const qint64 cents : startsOf(service)) {
        situation.numbers.insert(u"computed_quotient"_s, Exact::fraction(cents, 100));
        const Price found = price(service, situation, Explained::No);
        if (table.m_entries.empty() || !same(table.m_entries.back().price, found))
            table.m_entries.push_back({cents, found});
    }
    for (const Entry &entry : table.m_entries) {
        table.m_thousandths.push_back(thousandthsOf(entry.price));
        if (entry.fromCents > 0)
            table.m_starts.push_back(entry.fromCents);
    }
    return table;
}

const Price &PriceTable::at(qint64 cents) const
{
    const auto above = std::ranges::upper_bound(m_starts, cents);
    return m_entries[static_cast<std::size_t>(above - m_starts.begin())].price;
}

void PriceTable::priceAll(std::span<const qint64> cents, std::span<qint64> thousandths) const
{
    // In blocks that stay in the first cache: for each start in turn, so that the compiler can take several at once.
    static constexpr std::size_t block = 1024;
    std::array<qint64, block> rows{};
    for (std::size_t first = 0; first < cents.size(); first += block) {
        const std::size_t count = std::min(block, cents.size() - first);
        std::fill_n(rows.begin(), count, 0);
        for (const qint64 start : m_starts) {
            for (std::size_t i = 0; i < count; ++i)
                rows[i] += cents[first + i] >= start ? 1 : 0;
        }
        for (std::size_t i = 0; i < count; ++i)
            thousandths[first + i] = m_thousandths[static_cast<std::size_t>(rows[i])];
    }
}
