#pragma once
#include "core/attestation/content.h"
#include "core/attestation/marks.h"
#include "core/domain/eliminationslip.h"

namespace attestation {

/// The slip as it is sent to the departmental archives, two copies: what goes, under which rule, who proposes it, room
/// for the visa, then the numbers of the cases. Names nobody but who proposes. In practice it says that it is worth
/// nothing.
QList<Marks> slipPages(const EliminationSlip &slip, const TownHall &townHall, bool practice);

/// « dossiers avec tarifs », as a paper names a category.
QString categoryText(RetentionCategory category);

} // namespace attestation
