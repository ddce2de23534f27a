#pragma once
#include "core/attestation/content.h"
#include "core/attestation/flow.h"
#include "core/attestation/look.h"

namespace attestation {

/// How the tariffs were worked out, on as few pages of its own as can be, closer where that saves one; none of several is
/// nearly empty. Nothing where nobody asked for it. The look's own spacing is not used.
QList<Marks> explanationPages(const Content &content, Look look);

} // namespace attestation
