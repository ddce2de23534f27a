#pragma once
#include "core/tariff/factview.h"

/// The figure that enters the grid.
struct QuotientFound {
    std::optional<Exact> value = {};
    QStringList missing = {}; ///< The facts that would give one.
    QList<std::pair<QString, Exact>> inputs = {}; ///< What it was worked out from; empty when it was given.
    std::optional<Exact> exact = {}; ///< Before its own rounding, where that changed it.
    QMap<QString, QString> origins = {}; ///< Of the inputs, where the situation tells.
};

/// The quotient as the service defines it. The fact "computed_quotient" goes before every formula but takes its rounding.
QuotientFound findQuotient(const Service &service, const FactView &facts);
