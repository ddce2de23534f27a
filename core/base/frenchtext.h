#pragma once
#include "core/base/exact.h"
#include "core/base/partialdate.h"

// Figures and dates as French papers write them, on any machine: comma, narrow no-break space between thousands,
// no-break space before a sign of unit. Legal texts, hence French in core. An overflowed number is written "?".

/// « 1 234,5 »: at least `places` decimals and as many more as the value needs. What nine decimals cannot write, as
/// 2500/3, is cut after the cents and says so: « 833,33… ».
QString numberText(const Exact &number, int places = 0);
/// « 3,30 € », « 1 000,00 € »: a price, always with its cents.
QString amountText(const Exact &amount);
/// « 900 € », « 622,50 € »: a quotient or a bound, with cents only where it has some.
QString shortAmountText(const Exact &amount);
/// « 0,36 % » for the plain number 0.0036.
QString rateText(const Exact &rate);
/// An amount in the unit of a service, without saying what it is for: « 3,30 € »; « 30 % » with the unit "%"; « 3 bons
/// de 50 € » with "bons de 50 €".
QString figureText(const Exact &amount, const QString &unit);
/// What one unit of a service costs or gives: « 3,30 € par repas »; « 30 % » with the unit "%"; « 105,00 € par an »
/// with "€/an"; « 3 bons de 50 € » with "bons de 50 €"; « 3,30 € » without a unit.
QString priceText(const Exact &amount, const QString &unit);

// The same at the end of a text that grows: a campaign writes millions of them.
void appendShortAmount(QString &text, const Exact &amount);
void appendPrice(QString &text, const Exact &amount, const QString &unit);

/// « 23/11/2026 »; empty for an invalid date, as below.
QString dateText(QDate date);
/// « 23 novembre 2026 », « 1er septembre 2026 ».
QString longDateText(QDate date);
/// « octobre 2026 ».
QString monthText(const YearMonth &month);
