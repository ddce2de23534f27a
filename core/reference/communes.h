#pragma once
#include "core/domain/identity.h"

/// A commune in one stretch of its history. The same place may have several: other code, other name, other département.
struct Commune {
    CommuneCode code;
    QString name; ///< « Marseille 1er Arrondissement »
    QString department; ///< "13", "2A", "971"
    std::optional<QDate> from; ///< First day with this code and name; none when before 1943.
    std::optional<QDate> until; ///< First day without; none while it lasts.
    QStringList postcodes; ///< Empty for a commune that is no more.
};

/// The communes of France since 1943 (Code officiel géographique of INSEE), embedded, loaded on first use (< 50 ms).
/// Safe to call from any thread.

/// The communes whose name has words beginning with `typed` (two letters at least), blind to case, accents and
/// hyphens, `st`/`ste` read as saint/sainte: those that existed on `birth` (any part of it may be unknown; all years
/// when it is unknown), the most useful first: exact name, then whole-name prefix, then inner words; bigger towns
/// before smaller. For Paris, Lyon and Marseille the arrondissements, where births are recorded, come first. A place
/// that had another name then is found by the name that it has or had at other times, last in the list:
/// « châlons en ch » for 1960 gives Châlons-sur-Marne.
QList<Commune> findCommunes(QStringView typed, const PartialDate &birth, qsizetype limit = 30);

/// The communes of exactly this name (folded) on that date, in that département when one is given: the one of the time
/// or that of any other time, so that « Gennevilliers » in "92" is 75036 for 1960. Empty `department`: anywhere. A name
/// of another time is understood when nobody had it then. Several are several places: the caller asks.
QList<Commune> findCommunesNamed(QStringView name, const QString &department, const PartialDate &birth);

/// The commune with this code on that date; the latest one with the code when the date does not decide.
std::optional<Commune> findCommune(const CommuneCode &code, const PartialDate &birth);

/// « Bouches-du-Rhône » for "13"; empty when unknown. "75" before 1968 is « Seine ».
QString departmentName(const QString &department, const PartialDate &birth = {});

/// The département of that stretch: without a birth date, as it was called at the end of the stretch.
QString departmentName(const Commune &commune, const PartialDate &birth);
