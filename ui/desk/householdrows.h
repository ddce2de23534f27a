#pragma once
#include "core/casework/comparison.h"

/// Which part of the family a line of the table is about.
enum class FamilyPart { Adult, Child, Address, Notice, Quotient, Residence };

/// One line of the family's table, in words.
struct HouseholdRow {
    FamilyPart part;
    qsizetype member = 0; ///< Place among the comparison's adults, children or notices; 0 for the other parts.
    QString label; ///< « Enfant »
    QString dossier;
    QString received;
    QString kept;
    QString source; ///< Where what is kept comes from, in a word.
    QString provenance; ///< The same in full: day, and the agent's reason.
    bool differs = false; ///< The fund says something else than the case.
    bool isKept = false;
};

/// The table's lines: adults, children, address, tax notices, quotient, residence. `received` decides what « nothing » means: not
/// asked, not allowed by the town hall's rights, or not given. Ages are those on `on`, the first day of service.
QList<HouseholdRow> householdRows(const Comparison &comparison, const std::optional<FamilyRecord> &received, QDate on);
