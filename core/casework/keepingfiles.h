#pragma once
#include "core/domain/eliminationslip.h"
#include "core/domain/personsfile.h"

// What a window writes of keeping and answering, for other programs: the JSON that the command line writes too.

/// The slip, in the form that `log purge --execute` reads.
QByteArray slipFile(const EliminationSlip &slip);
/// What a person is answered (GDPR 15(3)).
QByteArray answerFile(const SubjectAnswer &answer);
