#pragma once
#include <QString>

/// Where one desk keeps its things: all in one folder of the user's own profile, never a roaming or shared one.
/// Fictitious families have their own case log: practice never mixes with the real one.
struct Paths {
    QString data;
    QString settingsFile;
    QString serviceMemory; ///< What the State said last of the town hall's token: no secret, nobody's name.
    QString cases;
    QString practiceCases;
    QString schedules;
    QString practiceSchedules; ///< Drafts and publications of the practice mode.
    QString trust; ///< Certificates and revocation lists that were imported.
    QString pace; ///< A folder: how fast the site asks, and whether a service holds it back.
    QString technicalLog; ///< A folder.
    QString papers; ///< Private: real attestations that no printer took. In memory where the system can.
};

/// `chosen` (--data), else the environment's PASSFAMILLE_DATA, else the system's place for such data. Makes nothing.
Paths pathsIn(const QString &chosen = {});
