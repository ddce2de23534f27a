#pragma once
#include "core/attestation/content.h"
#include "core/attestation/marks.h"

namespace attestation {

/// Every page of the paper, ready to be drawn: the attestation on one page where it can be, then the explanation.
QList<Marks> pagesOf(const Content &content);

} // namespace attestation
