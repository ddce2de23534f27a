#pragma once
#include <QString>

#include <optional>

namespace seal {

/// What opens a log when nobody's password does: 128 random bits and 12 of control, in seven groups of four letters and digits
/// that cannot be mistaken for one another: « 7K2M-… ».
QString newRecoveryCode();

/// As it is printed, whatever the case, the spaces and the dashes that were typed, and with O for 0, I and L for 1. None when the
/// control does not hold: a letter was mistyped.
std::optional<QString> readRecoveryCode(QStringView typed);

} // namespace seal
