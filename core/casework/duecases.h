#pragma once
#include "core/domain/eliminationslip.h"
#include "core/store/sealedlog.h"

/// The cases whose time had run out on the slip's day, under its policy, by number; see Purging for those that stay. Reads the list, and of the cases themselves
/// those alone that may be due.
QList<SlipCase> dueCases(SealedLog &log, const EliminationSlip &slip);

/// Whether a case of that slip is still to go: in quarantine since that slip, not disputed, and due under `policy`.
bool isStillToGo(SealedLog &log, const CaseNumber &number, const EliminationSlip &slip, const RetentionPolicy &policy);
