#pragma once
#include "core/tariff/price.h"
#include "core/tariff/schedulefile.h"

#include <ostream>

/// A figure that a test writes: "3.30".
Exact exact(const QString &text);
Situation withQuotient(const QString &quotient);
/// T1 up to 500, T2 up to 1000, T3 beyond, at 1.00, 3.30 and 5.00; each bound belongs to the lower row.
Service tieredService();
/// The same rows by number of children: [1, 2, 4].
Service matrixService();
/// 0.36 % of the quotient, from 2.60 to 4.50.
Service rateService();

/// "3.30", or the outcome where there is no price.
QString resultText(const Price &price);
/// Whether each step starts where the one before ended, and the last one ends on the price.
bool stepsHold(const Price &price);

/// A whole file around one or several [[service]] tables.
QByteArray scheduleWith(const QByteArray &services);
/// The one service of such a file, which must load.
Service only(const QByteArray &service);
/// What that service answers to a facts file on a day.
Price priced(const QByteArray &service, const QByteArray &facts, QDate on = QDate(2026, 10, 1));
/// The sentences of a price, one a line.
QString sentencesOf(const Price &price);
QStringList kindsOf(const QList<Finding> &findings);
QByteArray fileContent(const QString &pathInRepository);

std::ostream &operator<<(std::ostream &out, const QString &text);
std::ostream &operator<<(std::ostream &out, const QStringList &texts);
