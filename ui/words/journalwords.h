#pragma once
#include "core/domain/journal.h"

// Who consulted what, and what was done to the log as a whole, in words.

/// « Consulté », « CAF/MSA interrogée »: what was done, to whom it was asked.
QString whatWasDone(const JournalLine &line);
/// « trouvé », « rien trouvé »: how it ended; another word as it stands.
QString outcomeText(const QString &outcome);
/// « Sauvegarde », « Droit d’accès : 2 dossiers ».
QString describe(const OfficeAct &act);
