#pragma once
#include "core/domain/quotientperiod.h"

// Which month a quotient is for, and what there is to know of it: one sentence each, in the language of the window.

/// Before the question.
QString describe(PeriodNote note, const YearMonth &asked, const QDateTime &now);
/// The same of an answer.
QString describe(PeriodNote note, const QuotientFamilial &quotient, const std::optional<YearMonth> &asked,
                 const QDateTime &now);

/// All that is to be said before a month is asked for; empty on an ordinary day.
QString sentencesBefore(const YearMonth &asked, const QDateTime &now);
/// « Quotient familial de novembre 2026, calculé par la CAF sur octobre 2026. », then what is to be said of it.
QString sentencesOn(const QuotientFamilial &quotient, const std::optional<YearMonth> &asked, const QDateTime &now);
