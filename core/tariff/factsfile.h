#pragma once
#include "core/tariff/situation.h"
#include "core/tariff/tomlnode.h"

/// Why one fact cannot be taken.
struct FactTrouble {
    QString key;
    QString reason;
    bool outOfRange = false;
    bool unknownKey = false;
};

/// Takes the facts of a table, from a facts file or from what a schedule assumes. Null-like nodes are facts not known.
std::optional<FactTrouble> readFactsInto(Situation &situation, const TomlNode &table);
