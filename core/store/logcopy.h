#pragma once
#include "core/store/sealedlog.h"

/// Copies the log of `folder`, sealed as it is, to `file`, which must not be there, on any kind of drive: the copy is
/// made and its chain checked to its end beside the log, in `copying/`, streamed to « file.part » and read back there;
/// it is on the disk when the function returns. Other connections go on writing meanwhile. The head that the copy
/// holds. Throws StorageFailure: Fault::Refused where it cannot be written, Fault::Unreadable where the copy does not
/// hold, Fault::Busy while another copy of this log is made.
ChainHead copyLog(SealedLog &log, const QString &folder, const QString &file);

/// Puts a copy in the place of a log, in a folder without one. Throws StorageFailure (Fault::Conflict for a folder with a log).
void placeCopy(const QString &file, const QString &folder);

/// Moves the log of the folder `made`, which nobody has open, into `folder` on the same disk, in one step that survives
/// a power cut. Throws StorageFailure (Fault::Conflict for a folder with a log).
void placeLog(const QString &made, const QString &folder);

/// Makes sure that a file's bytes, and its name in its folder, survive a power cut.
void flushToDisk(const QString &file);
