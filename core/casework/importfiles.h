#pragma once
#include "core/casework/caseimport.h"

// The files of an import, for a window: plain blocking functions for the background.

/// A file that was chosen and is a table.
struct ImportFile {
    QString name; ///< Without folder.
    QByteArray bytes;
    CsvTable table;
};
/// Fault::NotFound when it cannot be read, else CsvTable's refusals.
Result<ImportFile> readImportFile(const QString &path);

/// Fault::NotFound when it cannot be read, else those of a mapping (core/formats/importmappingjson.h).
Result<ImportMapping> loadMapping(const QString &path);
/// The file that loadMapping() reads.
QByteArray mappingFile(const ImportMapping &mapping);
