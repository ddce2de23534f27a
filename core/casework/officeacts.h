#pragma once
#include "core/casework/retention.h"
#include "core/domain/eliminationslip.h"
#include "core/store/accountbook.h"

// What the acts of a log say about keeping and purging, in the order of the log.

Result<QList<RetentionSetting>> retentionSettings(SealedLog &log);
/// The latest, or the default.
Result<RetentionPolicy> retentionPolicy(SealedLog &log);
Result<QList<EliminationSlip>> proposedSlips(SealedLog &log);
