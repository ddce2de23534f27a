#pragma once
#include "core/domain/familyanswer.h"

// What the CAF/MSA's answer means for the agent: one sentence, and what to do. Source of each: API contract §6.2.

/// The sentence of one error, while it is waited out. A time asked for by the service is said with it.
QString describe(const ProviderError &error);
/// The same once nothing more is tried: it says what to do.
QString describeEnd(const ProviderError &error);

/// What to do about a desk whose clock is wrong by so much (FamilyAnswer::clockAheadSeconds); empty for 0.
QString describeClock(int secondsAhead);

/// The sentence of a whole answer: every refused field where there are several, the most severe error otherwise; a record
/// about another person; a record found.
QString describe(const FamilyAnswer &answer);
