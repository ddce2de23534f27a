#pragma once
#include "core/reference/communes.h"

#include <QHash>

/// The birth places of a file, which come again and again: each search is done once a year of birth.
class ImportedPlaces
{
public:
    /// The codes of the communes that had this name on the birth date: « Gennevilliers », « Gennevilliers (92) », or a
    /// code, which stands for itself. A département in a column of its own goes before.
    QStringList communes(const QString &town, const QString &department, const PartialDate &birth);

private:
    const QList<Commune> &communesIn(const QString &name, const QString &department, std::optional<int> year);

    QHash<QString, QList<Commune>> m_communes; ///< By name, département and year.
};

/// The code of a country given by its code or its name; what nobody knows is kept, for the identity's door to refuse.
QString importedCountry(const QString &written);
