#pragma once
#include "app/cli/command.h"

#include <QJsonObject>

struct FamilyAnswer;
struct FamilyRecord;

namespace cli {

/// The answer of `lookup`, as promised. Source: docs/ligne-de-commande.md.
QJsonObject toJson(const FamilyAnswer &answer);
/// The same shape when nothing was sent, with why.
QJsonObject nothingSent(const QList<Refusal> &refusals);

Exit exitOf(const FamilyAnswer &answer);

} // namespace cli
