#pragma once
#include "core/attestation/content.h"
#include "core/attestation/flow.h"
#include "core/attestation/look.h"

namespace attestation {

/// One row a service; the heading is said again on each page. A column of dates stands only where the lines have them.
void addPrices(Flow &flow, const QList<Line> &lines, const Look &look);

} // namespace attestation
