#pragma once
#include "core/domain/importmapping.h"

/// Why a row of another tool's file is not taken. Never what stands in it.
struct ImportTrouble {
    enum class Kind {
        Value, ///< `problem` says what is wrong with the value of `target`.
        ValueCount, ///< More or fewer values than headings.
        CommuneUnknown, ///< Nobody was born in a commune of this name then.
        CommuneAmbiguous, ///< Several communes had it.
        OtherPerson, ///< The applicant is not the one of the family's first row.
        Repeated, ///< The same person stands in the file before.
        Known, ///< The same person has a case.
        WithFamily, ///< Nothing is wrong here: another row of the family is refused.
    } kind = Kind::Value;
    int line = 1;
    QString heading = {}; ///< Empty for the row as a whole.
    std::optional<ImportTarget> target = {};
    Problem problem = Problem::None;
    friend bool operator==(const ImportTrouble &, const ImportTrouble &) = default;
};
