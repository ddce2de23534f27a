#pragma once
#include "core/attestation/content.h"
#include "core/attestation/marks.h"
#include "core/domain/personsfile.h"

namespace attestation {

/// What a person is answered who asks what is held about them (GDPR 15), in plain French: why, for how long, their
/// rights, then each case with its states and who looked at it.
QList<Marks> answerPages(const SubjectAnswer &answer, const TownHall &townHall, bool practice);

} // namespace attestation
