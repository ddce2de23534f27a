#pragma once
#include "core/tariff/price.h"

// The French sentences of a computation, as a family reads them: on screen and on the explanation sheet.

/// « de 801 à 1 000 € », « plus de 800 € et moins de 1 000 € », « à partir de 1 501 € », « jusqu'à 300 € ».
QString rangeText(const Range &range);
/// The columns of a matrix: « 1 enfant », « 2 ou 3 enfants », « 4 enfants et plus ».
QString columnText(const ChildrenMatrix &matrix, qsizetype column);

QString flatSentence(const FlatPrice &shape, const QString &unit);
QString tierSentence(const Exact &quotient, const TierPrices::Row &row, const QString &unit);
QString rateSentence(const Exact &quotient, const EffortRate &shape, const QString &unit);
QString floorSentence(const Exact &floor, const QString &unit);
QString ceilingSentence(const Exact &ceiling, const QString &unit);
QString childrenSentence(int children, const QString &column);
QString noColumnSentence(int children);
QString highestPriceSentence(const Exact &highest, const QString &unit);
QString missingQuotientTierSentence(const TierPrices::Row &row, const QString &unit);
/// `after` is what a family from outside pays with this policy.
QString outsideSentence(const OutsidePrice &outside, const Exact &after, const QString &unit);
QString residentSentence();
QString roundingSentence(const Rounding &rounding, const Exact &after, const QString &unit);

/// Why there is no price.
QString noRowSentence(const Exact &quotient);
QString severalRowsSentence(const Exact &quotient, const QStringList &tiers);
QString noMissingQuotientRuleSentence();
QString impossibleQuotientSentence();
QString notServedSentence();
QString overflowSentence();
