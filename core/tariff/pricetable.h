#pragma once
#include "core/tariff/price.h"

#include <span>
#include <vector>

/// The prices of one service over every quotient, worked out once: for populations and pictures. Quotients are whole
/// cents. Everything but the quotient is fixed; each entry is what price() answered, so that nothing is computed twice.
class PriceTable
{
public:
    struct Entry {
        qint64 fromCents = 0; ///< Up to the next entry.
        Price price; ///< Without steps.
    };

    /// None where the price varies between thresholds (a rate, a line) or has several registrations.
    static std::optional<PriceTable> of(const Service &service, const Situation &others);

    const Price &at(qint64 cents) const;
    const std::vector<Entry> &entries() const { return m_entries; }
    /// Prices in thousandths of a euro, beside the quotients; -1 where there is none. Without a branch for each family.
    void priceAll(std::span<const qint64> cents, std::span<qint64> thousandths) const;

private:
    std::vector<Entry> m_entries; ///< By rising quotient, from 0; never empty.
    std::vector<qint64> m_starts; ///< Of the entries after the first.
    std::vector<qint64> m_thousandths; ///< Of every entry.
};
