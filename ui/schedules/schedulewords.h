#pragma once
#include "core/tariff/price.h"

// The rules of a voted schedule that are no figure of a grid, in whole sentences.

/// « Les familles hors commune paient 20 % de plus. »
QString describe(const OutsidePrice &outside, const QString &unit);
/// « Sans quotient connu, la famille paie le prix le plus élevé. »
QString describe(const MissingQuotient &missing);
/// « Les prix sont arrondis au plus proche multiple de 0,05 € ; une égalité va vers le haut. »
/// `unit` is the service's: its prices may be percentages.
QString describe(const Rounding &rounding, const QString &unit);

/// « en vigueur », « à venir », « terminé »; « remplacé » where another one, voted later, holds today: `inForce` is its id.
QString describePeriod(const Schedule &schedule, QDate today, const QString &inForce = {});

/// Why there is no price, and what would make one; empty when there is.
QString describeOutcome(const Price &price);
