#pragma once
#include "core/tariff/quotient.h"

// The French sentences of a computation, as a family reads them: on screen and on the explanation sheet. `name` is what
// the act calls its quotient; « quotient familial » when it is empty.

/// « de 801 à 1 000 € », « plus de 800 € et moins de 1 000 € », « à partir de 1 501 € », « jusqu'à 300 € ».
QString rangeText(const Range &range);
/// « aucun enfant », « 1 enfant », « 3 enfants ».
QString childrenText(int children);

// shapewording.cpp
/// The columns of a table: « 1 enfant », « 2 ou 3 enfants », « 4 enfants et plus », « 1 », « caf », « msa ou none ».
QString columnText(const Axis &axis, qsizetype column);
/// What a cell says: « 3,30 € par repas », « 0,36 % du quotient (2,60 € à 4,50 €) », « de 5,88 € à 7,99 € ».
QString cellText(const Cell &cell, const QString &unit);

/// A rule in one line: « T1 (jusqu'à 400 €) 1,00 € par repas ; T2 … ».
QString shapeText(const Shape &shape, const QString &unit);

QString flatSentence(const Exact &price, const QString &unit);
QString rowSentence(const QString &row, const Exact &price, const QString &unit);
QString tierSentence(const QString &name, const Exact &quotient, const Tier &tier, const Exact &price, const QString &unit);
QString rateSentence(const QString &name, const Exact &quotient, const Exact &rate, const QString &unit);
QString linearSentence(
    const Exact &quotient, const Range &range, const LinearCell &cell, const Exact &amount, const QString &unit);
QString endOfLineSentence(const Exact &quotient, const Exact &price, const QString &unit);
QString costSentence(
    const QString &row, const Exact &share, const Exact &cost, const Exact &amount, const QString &unit);
QString floorSentence(const Exact &floor, const QString &unit);
QString ceilingSentence(const Exact &ceiling, const QString &unit);
QString columnSentence(const Axis &axis, qsizetype column, const FactView &facts);
QString noColumnSentence(const Axis &axis, const FactView &facts);
QString extremePriceSentence(const Exact &price, bool highest, const QString &unit);
QString missingQuotientTierSentence(const QString &row, const Exact &price, const QString &unit);
QString missingQuotientPriceSentence(const Exact &price, const QString &unit);
/// `after` is what a family from outside pays with this policy.
QString outsideSentence(const OutsidePrice &outside, const Exact &after, const QString &unit);
QString residentSentence();
QString roundingSentence(const Rounding &rounding, const Exact &after, const QString &unit);

// rulewording.cpp
QString quotientSumSentence(const QuotientFound &found, const QuotientRule &rule);
QString shiftSentence(int rows);
QString caseSentence(const QString &name);
/// What a modifier does: « + 20 % », « − 1,00 € », « × 0,5 ».
QString effectText(const Modifier &modifier, const QString &unit);
QString modifierSentence(const Modifier &modifier, const QString &tier, const Exact &after, const QString &unit);
QString quantitySentence(const Exact &quantity, const Exact &after);
QString shareSentence(const ThirdPartyShare &share, const Exact &amount, const Exact &after, const QString &unit);
QString periodCapSentence(const PeriodCap &cap, const Exact &left, const QString &unit);
QString registrationSentence(const Registration &registration, const Exact &price, const QString &unit);
QString feesSentence(const Exact &fees);
QString invoiceDiscountSentence(const Exact &percent, const Exact &after, const QString &unit);
QString eajeSentence(const Exact &income, const Exact &counted, const Exact &rate, const Exact &children,
    const Exact &disabled, const Exact &amount, const QString &unit);

/// Why there is no price.
QString noRowSentence(const QString &name, const Exact &quotient);
QString severalRowsSentence(const QString &name, const Exact &quotient, const QStringList &tiers);
QString noMissingQuotientRuleSentence();
QString quotientNeededSentence();
QString impossibleQuotientSentence();
QString notServedSentence();
QString notEligibleSentence(const QStringList &unmet);
QString refusedCaseSentence(const QString &name);
QString noEajeVersionSentence();
QString noEajeRateSentence();
QString noEajeLimitSentence();
QString overflowSentence();
