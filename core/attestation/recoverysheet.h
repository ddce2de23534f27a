#pragma once
#include "core/attestation/content.h"
#include "core/attestation/marks.h"

namespace attestation {

/// The paper that opens the cases again when nobody knows a password any more. It stands nowhere else than on paper.
struct RecoverySheet {
    TownHall townHall;
    QString code; ///< As it was given; its groups are parted by dashes or spaces.
    QString account; ///< Name of whoever had it printed.
    QDate on;
    QString log; ///< Short name of the case log that it opens; may be empty.
};

/// The code in groups: « ABCD », « EFGH » …
QStringList codeGroups(const QString &code);
/// The same on lines of four groups, for eyes.
QString codeLines(const QString &code);

/// One A4 page: the code, what it is for, who keeps it, and where to sign. French, as every paper.
QList<Marks> pagesOf(const RecoverySheet &sheet);

} // namespace attestation
