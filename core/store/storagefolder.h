#pragma once
#include <QByteArrayView>
#include <QString>

/// Whether a file system of this name (as QStorageInfo gives it) keeps what SQLite needs: shared memory and locks
/// between processes (no network file system has both) and a journal (FAT has none).
bool isFitForLog(QByteArrayView fileSystem);

/// Makes the folder when it is missing; its new part is readable by its owner alone. Throws StorageFailure
/// (Fault::Refused) where it cannot be made, or lies on a file system that is not fit.
void prepareFolder(const QString &folder);
