#pragma once
#include <QString>

/// Prints the rows of the sealed log: a case that is written durably beside a plain commit of the same text; a million cases, from the opened key to
/// the last row that can be searched, beside reading them as columns of a plain table, with the first rows and the memory of it; 50,000 too.
void benchLog();

/// In a process of its own, so that its memory is its own: reads the log of fictitious cases in `folder` into an index with a list above it, and
/// prints the milliseconds to the first rows, those to the last, and the MiB that the process holds.
void unlockAlone(const QString &folder);
