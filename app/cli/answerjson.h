#pragma once
#include "app/cli/command.h"

#include "core/base/partialdate.h"

#include <QJsonArray>
#include <QJsonObject>

struct FamilyAnswer;
struct FamilyRecord;

namespace cli {

/// The answer of `lookup`, as promised; of one about somebody else, nothing but which part of the question does not
/// agree: the caller has asked about one person, and another's figures are not theirs to read. Source:
/// docs/ligne-de-commande.md.
QJsonObject toJson(const FamilyAnswer &answer);
/// What is to be said of the month of the answer: a stable code and a sentence each. `asked` is none where the service
/// chose.
QJsonArray periodNotes(const FamilyAnswer &answer, const std::optional<YearMonth> &asked, const QDateTime &now);
/// The same shape as toJson() when nothing was sent, with why.
QJsonObject nothingSent(const QList<Refusal> &refusals);

Exit exitOf(const FamilyAnswer &answer);

} // namespace cli
