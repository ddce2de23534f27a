#pragma once
#include "core/tariff/situation.h"

// One fact as a text, as cases keep it: "1250.5", "true", "piano", "ase,handicap".

/// Puts a fact among the others. False for a key that is not of the vocabulary ("income" goes with its period,
/// "income_monthly") or a value that is not of its kind; the facts are then as they were.
bool addStated(Situation &facts, const QString &key, const QString &value);

/// The text of a fact; empty where it is not known.
QString statedValue(const Situation &facts, const QString &key);
