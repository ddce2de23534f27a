#pragma once
#include "core/formats/twoddoc/code.h"

#include <functional>

namespace twoddoc {

/// Says whether a code is the one that was printed: its signature holds under a key that is known.
using IsPrintedCode = std::function<bool(const Code &code)>;

/// What a reading came to.
struct Repair {
    Form form = Form::Other; ///< Told by the first text of the reading that has one.
    std::optional<Code> code; ///< Accepted, or else the first that had the shape of a code.
    bool isAccepted = false;
    bool isRepaired = false; ///< The code is not the reading itself, end of line apart.
    MissingPart missing; ///< When there is no code, or when none was accepted and separators lack.
};

/// The code in a reading. Candidates are tried in order — the reading itself; the same without what a keyboard did to
/// it; with the separator before the signature put back; with all separators put back — until `isPrintedCode` accepts
/// one. The work is bounded: see SearchBudget.
Repair repaired(QByteArrayView reading, const IsPrintedCode &isPrintedCode);

} // namespace twoddoc
