#pragma once
#include "core/tariff/price.h"

/// What a shape is priced with. Both outlive the computation.
struct Asked {
    const Service &service;
    const Situation &situation;
};

/// What the shape alone says, exact: without residence and rounding, and with the rule for a quotient that is not
/// known.
Price priceOf(const Shape &shape, const Asked &asked);

// How a computation grows, for the shapes and for what comes after them.

Price priced(Step::Rule rule, const QString &text, const Exact &amount);
/// The computation ends here without a figure; the steps before stay as its account.
Price stopped(Price price, PriceOutcome outcome, Step::Rule rule, const QString &text);
Price missing(const QStringList &facts);
/// One more step, from the amount reached to another.
void move(Price &price, Step::Rule rule, const QString &text, const Exact &after);
