#pragma once
#include "core/tariff/computation.h"

/// The row that holds the quotient, shifted as the family's rules say; or why there is none.
struct RowChoice {
    qsizetype row = -1;
    Price trouble = {};
    int moved = 0; ///< Rows down or up from the one of the quotient: less than the rule says at an end of the table.
    RowPolicy policy = RowPolicy::None; ///< What settled a hole or an overlap.
    bool isHole = false;
};
RowChoice chooseRow(const TierPrices &tiers, const Asked &asked);

/// The row with the highest or the lowest price; -1 where one has no end. Places not offered do not count.
qsizetype extremeRow(const TierPrices &tiers, bool highest, const FactView &facts);

/// The places of the rows, from the lowest quotient to the highest.
QList<qsizetype> risingRows(const TierPrices &tiers);
