#pragma once
#include "core/domain/household.h"

// The values of a file as other programs write them. Each refuses what it does not know: a guess would be a fact.

/// "03/09/1982", "1982-09-03", both also with the time of day that a database adds.
Result<PartialDate> importedDate(QStringView text);
/// "10/2026", "2026-10" or a date of the month.
Result<YearMonth> importedMonth(QStringView text);
/// « F », « Femme », « Mme », « fille », 2 for a woman and a girl; « M », « H », « Homme », « M. », « garçon », 1.
Result<Sex> importedSex(QStringView text);
/// Whole euros: « 622 », « 1 622,00 », « 622 € ».
Result<qint64> importedQuotient(QStringView text);
/// « oui », « non », « O », « N », 1, 0, « vrai », « faux », « x ».
Result<bool> importedTruth(QStringView text);
/// « alternée », « partagée », « garde alternée » or a yes is shared; « pleine », « exclusive » or a no is not.
Result<Custody> importedCustody(QStringView text);
/// Five digits; a spreadsheet that took it for a number has lost its first zero: "1000" is 01000.
Result<QString> importedPostcode(QStringView text);
/// « CAF » is "CNAF", « MSA » with or without its département is "MSA"; anything else as it is.
QString importedProvider(QStringView text);
/// « cantine, garderie »: between commas, semicolons, bars, pluses or lines, each once.
QStringList importedList(QStringView text);
