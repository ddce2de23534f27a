#pragma once
#include "core/base/frenchtext.h"
#include "core/tariff/quotient.h"

struct RowChoice;

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

/// « Votre quotient familial est de 900 €. », « Votre quotient familial n’est pas connu. »
QString quotientSentence(const QString &name, const Exact &quotient);
QString unknownSentence(const QString &name);

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
QString extremePriceSentence(const QString &name, const Exact &price, bool highest, const QString &unit);
QString missingQuotientTierSentence(const QString &name, const QString &row, const Exact &price, const QString &unit);
QString missingQuotientPriceSentence(const QString &name, const Exact &price, const QString &unit);
QString missingQuotientOutsideSentence(const QString &name, const Exact &price, const QString &unit);
/// `after` is what a family from outside pays with this policy.
QString outsideSentence(const OutsidePrice &outside, const Exact &after, const QString &unit);
QString residentSentence();
/// Instead of both, where they pay the same and nobody asked where the family lives.
QString sameForAllSentence();
/// One row but several columns: « Tarif voté : … ».
QString votedPriceSentence(const Exact &price, const QString &unit);
QString roundingSentence(const Rounding &rounding, const Exact &after, const QString &unit);

// rulewording.cpp
QString quotientSumSentence(const QuotientFound &found, const QuotientRule &rule);
QString shiftSentence(int rows);
QString caseSentence(const QString &name);
/// What a modifier does, before its count is known: « + 20 % », « − 1,00 € », « × 0,5 ».
QString effectText(const Modifier &modifier, const QString &unit);
/// The account of a given quotient that the act rounds before the look-up.
QString roundedQuotientSentence(const QuotientFound &found, const Rounding &rounding);
/// What a modifier did.
struct ModifierEffect {
    Exact times = 1;
    Exact after;
    bool isLimited = false; ///< By its own limits.
    QString tier = {};
};
QString modifierSentence(const Modifier &modifier, const ModifierEffect &effect, const QString &unit);
/// `unit` is what the total pays; empty for a plain sum.
QString quantitySentence(const Exact &quantity, const Exact &after, const QString &unit);
QString shareSentence(const ThirdPartyShare &share, const Exact &amount, const Exact &after, const QString &unit);
QString periodCapSentence(const PeriodCap &cap, const Exact &left, const QString &unit);
/// `number` is its place among the registrations given, from 1; `price` is in words.
QString registrationSentence(const Registration &registration, qsizetype number, const QString &price);
QString leftOutSentence(const Registration &registration, qsizetype number);
QString feesSentence(const Exact &fees);
QString invoiceDiscountSentence(const Exact &percent, const Exact &after, const QString &unit);
QString eajeSentence(const Exact &income, const Exact &counted, const Exact &rate, const Exact &children,
    const Exact &disabled, const Exact &amount, const QString &unit);

// troublewording.cpp: why there is no price.
QString noRowSentence(const QString &name, const Exact &quotient);
QString severalRowsSentence(const QString &name, const Exact &quotient, const QStringList &tiers);
/// Which row settles a hole or an overlap: « la ligne du dessous », « la ligne au prix le plus élevé ».
QString rowPolicyText(RowPolicy policy);
/// Why a row that does not hold the quotient, or one of several that do, is taken all the same.
QString settledRowSentence(const QString &name, const Exact &quotient, const RowChoice &choice);
QString noRowNamedSentence(const QString &row);
QString noExtremeSentence(const QString &name, bool highest);
QString quotientNeededSentence(const QString &name);
QString notOfferedSentence();
QString impossibleQuotientSentence();
QString notServedSentence();
QString notEligibleSentence(const QStringList &unmet);
QString refusedCaseSentence(const QString &name);
QString noEajeVersionSentence();
QString noEajeRateSentence();
QString noEajeLimitSentence();
QString overflowSentence();
