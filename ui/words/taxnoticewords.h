#pragma once
#include "core/domain/taxnotice.h"

// A notice in the words of the office. Figures are written the French way in both languages.

/// « Avis d'impôt 2026 », « Situation déclarée 2026 »; without the year where the notice does not give one.
QString noticeTitle(const TaxNotice &notice);

/// « RFR 28 350 €, 2,5 parts, revenus de 2025 »; « RFR absent » is said, and is not zero.
QString noticeFigures(const TaxNotice &notice);

/// « 945 € par mois et par part »; « = 28 350 € ÷ 12 ÷ 2,5 » explains it.
QString quotientOfNotice(const Exact &quotient);
QString whyQuotientOfNotice(const TaxNotice &notice);
