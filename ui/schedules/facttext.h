#pragma once
#include "core/tariff/factsasked.h"

// One fact as it stands in a field.

/// « 1 234,50 », « 4, 7 », « 01/09/2026 »; empty when it is not known. Flags have no text.
QString textOf(const FactAsked &fact, const Situation &facts);
/// Yes or no; nothing when it is not known.
std::optional<bool> flagOf(const FactAsked &fact, const Situation &facts);

/// Puts what was typed among the facts, or takes the fact away for an empty text. False for what cannot be.
bool setText(Situation &facts, const FactAsked &fact, const QString &typed);
void setFlag(Situation &facts, const FactAsked &fact, std::optional<bool> flag);

/// What to type, for a fact that was refused.
QString describeRefusal(const FactAsked &fact);
/// The label of the field, with its key where it has one of its own.
QString labelOf(const FactAsked &fact);
/// What the field takes.
QString describeField(const FactAsked &fact);
