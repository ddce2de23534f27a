#pragma once
#include "core/base/fault.h"

#include <QDateTime>

// Copies of the log in words.

/// Why a copy was not made, and what to do.
QString describeBackup(const Error &error);
/// Why a copy was not put back, and what to do.
QString describeRestore(const Error &error);
/// « La dernière sauvegarde date de 9 jours. »; « … d’aujourd’hui. »; that there is none for an invalid time.
QString backupAge(const QDateTime &last, const QDateTime &now);
