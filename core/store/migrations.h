#pragma once
#include "core/store/database.h"

#include <QStringList>

/// What a file is made of: who owns it, and the statements of each version, one by one, as Qt's driver takes one at a time.
/// The list of versions is append-only.
struct Schema {
    qint64 applicationId;
    QList<QStringList> versions;
};

/// The case log.
const Schema &sealedLogSchema();
/// The case log of the first version of this program, which was not sealed: read once, to take its cases over.
const Schema &firstLogSchema();

/// Whether the file has all versions of `schema`. Throws StorageFailure (Fault::Refused) for a file of another program or
/// of a newer version of this one.
bool isUpToDate(Database &database, const Schema &schema);

/// Brings the file up to date, whole or not at all; `user_version` counts the versions applied. A file that holds something of an
/// earlier version is copied beside itself first, and nothing is done to it unless the copy is on the disk and holds.
void migrate(Database &database, const Schema &schema);

/// Removes the copies that migrate() left: what is destroyed in the file must not outlive it there.
void removeMigrationCopies(Database &database);
