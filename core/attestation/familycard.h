#pragma once
#include "core/attestation/content.h"
#include "core/attestation/flow.h"
#include "core/attestation/look.h"

namespace attestation {

/// A card with the applicant, the address and the children, two to a line; and the quotient where it may be shown.
void addFamily(Flow &flow, const Content &content, const Look &look);

} // namespace attestation
