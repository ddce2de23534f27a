#pragma once
#include "core/store/database.h"

#include <QStringList>

/// The statements of each version of a file, one by one, as Qt's driver takes one at a time. The list is append-only.
using Migrations = QList<QStringList>;

/// What the case log is made of.
const Migrations &caseLogMigrations();

/// Whether the file has all of `migrations`. Throws StorageFailure (Fault::Refused) for a file of another program or
/// of a newer version of this one.
bool isUpToDate(Database &database, const Migrations &migrations = caseLogMigrations());

/// Brings the file up to date, whole or not at all; `user_version` counts the migrations applied.
void migrate(Database &database, const Migrations &migrations = caseLogMigrations());
