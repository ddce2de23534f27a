#pragma once
#include "core/domain/importmapping.h"

/// {"format": 1, "columns": {"Nom de naissance": "birth_name", "Tél. 2": null}}. Errors name the column; a file of a later
/// format is Fault::Refused, what is no JSON object Fault::Unreadable.
Result<ImportMapping> parseImportMapping(const QByteArray &json);
QByteArray toJson(const ImportMapping &mapping);
