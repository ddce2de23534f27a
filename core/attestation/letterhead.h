#pragma once
#include "core/attestation/content.h"
#include "core/attestation/flow.h"
#include "core/attestation/look.h"

namespace attestation {

/// The town hall's logo and names on the left, the case on the right: the top of page one.
Block letterhead(const Content &content, const Look &look);

/// What every page bears: the band, the running head of further pages, the foot with its number, and in practice
/// the words that make the paper worthless. The first `frontPages` are the attestation's, the others explain it.
void dress(QList<Marks> &pages, const Content &content, const Look &look, qsizetype frontPages);

} // namespace attestation
