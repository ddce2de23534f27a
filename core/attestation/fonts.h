#pragma once
#include <QFont>

namespace attestation {

/// Each weight that a paper uses is embedded in it: two are enough, a third would cost a third more time.
enum class Weight { Regular, Semibold };

/// Open Sans, from the program itself whatever the machine has, `pixels` high. Loaded on first use, once a process.
QFont paperFont(Weight weight, int pixels);

} // namespace attestation
