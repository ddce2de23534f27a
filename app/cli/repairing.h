#pragma once
#include "app/cli/command.h"
#include "core/casework/familylookup.h"
#include "core/domain/identityrepair.h"

#include <QJsonObject>

namespace cli {

/// What --repair and --confirm ask for: a list of what may be tried, and what of it is tried.
struct RepairWish {
    bool isWanted = false;
    QList<RepairKind> confirmed;
};
RepairWish repairsIn(Arguments &arguments);
QList<Option> repairOptions();

/// Puts one question and notes it; `kind` says how it differs from what was typed.
using PutQuestion = std::function<FamilyAnswer(const LookupRequest &question, std::optional<RepairKind> kind)>;

/// The answer to the last question that was put, with what was tried and what is left.
struct RepairedAnswer {
    FamilyAnswer answer;
    LookupRequest question;
    QJsonObject more; ///< "repairs", "tried", "found_as"; empty where no repair was wished for.
};
RepairedAnswer askWithRepairs(const LookupRequest &typed, const RepairWish &wish, const QDateTime &now,
                              const PutQuestion &put);

} // namespace cli
