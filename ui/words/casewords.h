#pragma once
#include "core/domain/casefile.h"
#include "core/domain/likeness.h"

// A case's history in the words of the office. Figures and dates are written the French way in both languages.

/// « Quotient familial : 650 (octobre 2026) → 820 (novembre 2026) », « Enfant ajouté : DUPONT Laura, 15/11/2013 ».
QString describe(const Change &change);

/// « Dossier ouvert », « Dossier mis à jour », « Attestation établie ».
QString describe(RevisionKind kind);

/// « même nom à l’oreille » …: why a case may be that of the person at the counter.
QString describe(Likeness likeness);

/// What to do when the case log refuses: one sentence, for a fault of Caseload.
QString describe(const Error &error);

/// « 12 ans », « moins d’un an »; empty where the birth date leaves a doubt.
QString ageText(const PartialDate &birth, QDate on);

/// « 900 (octobre 2026) », « non calculé par la caisse » when the fund computed none.
QString quotientText(const QuotientFamilial &quotient);

/// « T4 — 3,30 € par repas »; the price alone for a rule without tiers.
QString priceText(const Decision &decision);
