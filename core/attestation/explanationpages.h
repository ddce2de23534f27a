#pragma once
#include "core/attestation/content.h"
#include "core/attestation/flow.h"
#include "core/attestation/look.h"

namespace attestation {

/// How the tariffs were worked out, beginning on a page of its own. Nothing where nobody asked for it.
void addExplanation(Flow &flow, const Content &content, const Look &look);

} // namespace attestation
