#pragma once
#include "core/tariff/computation.h"

/// The row that holds the quotient, shifted as the family's rules say; or why there is none.
struct RowChoice {
    qsizetype row = -1;
    Price trouble = {};
};
RowChoice chooseRow(const TierPrices &tiers, const Asked &asked);

/// The row with the highest or the lowest price; -1 where one has no end.
qsizetype extremeRow(const TierPrices &tiers, bool highest, const FactView &facts);

/// The places of the rows, from the lowest quotient to the highest.
QList<qsizetype> risingRows(const TierPrices &tiers);
