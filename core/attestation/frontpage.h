#pragma once
#include "core/attestation/content.h"
#include "core/attestation/flow.h"
#include "core/attestation/look.h"

namespace attestation {

/// The attestation itself, from its letterhead to the remedies at the foot.
void addFrontPage(Flow &flow, const Content &content, const Look &look);

} // namespace attestation
