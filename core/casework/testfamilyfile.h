#pragma once
#include "core/tariff/testfamilies.h"

/// The office's test families, in a file of its own. Blocking, a few milliseconds.

/// Those of the file; the typical ones that the program carries where there is no file. Fault::Unreadable when the file
/// is there and cannot be read: it must then not be written over.
Result<QList<TestFamily>> loadTestFamilies(const QString &file);
QList<TestFamily> typicalTestFamilies();
/// Whole or not at all; Fault::Refused when the disk does not take it.
Result<Done> saveTestFamilies(const QString &file, const QList<TestFamily> &families);
