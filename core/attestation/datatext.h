#pragma once
#include "core/domain/casefile.h"

namespace attestation {

/// « réponse de la CAF du 23/11/2026 », with the agent's reason where they corrected the fact. `fund` is who answers
/// for the family: « CAF », « MSA », or « CAF ou de la MSA » when it is not known.
QString sourceText(const Provenance &provenance, const QString &fund);

/// « Quotient familial : 900 €, octobre 2026 »; « non calculé par la CAF » where the fund has none.
QString quotientText(const QuotientFamilial &quotient);

/// « Avis d’impôt sur les revenus de 2025 : revenu fiscal de référence 28 350 €, 2,5 parts ». An income that the code
/// does not carry is said to be absent, and is not zero.
QString noticeText(const TaxNotice &notice);

/// Each fact that the prices may rest on, with its source and date: second point of CRPA R311-3-1-2.
QStringList dataText(const Revision &revision);

} // namespace attestation
