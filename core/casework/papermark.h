#pragma once
#include "core/attestation/content.h"
#include "core/casework/caseload.h"

/// The paper with the mark of the log at its foot, which proves later that nothing before it was taken away; without one where
/// the log does not tell it. Reads the log: for a background task.
attestation::Content withLogMark(attestation::Content content, const Caseload &caseload);
