#pragma once
#include "core/domain/eliminationslip.h"
#include "core/store/sealedlog.h"

#include <map>

/// The cases whose time had run out on the slip's day, under its policy, by number; see Purging for those that stay.
/// Reads the list, and of the cases themselves those alone that may be due.
QList<SlipCase> dueCases(SealedLog &log, const EliminationSlip &slip);

/// What is left of dueCases() when others have worked on since: reads the slip's cases alone.
QList<SlipCase> stillDue(SealedLog &log, const EliminationSlip &slip);

/// The cases that were merged, with the one that goes on, by each of their numbers: they are destroyed together or not at all.
std::map<CaseNumber, QList<CaseNumber>> mergedFamilies(SealedLog &log);

/// Whether a case of that slip is still to go: in quarantine since that slip, not disputed, and due under `policy`.
bool isStillToGo(SealedLog &log, const CaseNumber &number, const EliminationSlip &slip, const RetentionPolicy &policy);
