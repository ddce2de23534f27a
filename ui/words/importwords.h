#pragma once
#include "core/domain/importtrouble.h"

// An import, told to whoever takes over the families of another program. In the language of the window; each sentence
// says what to do, and none quotes a value.

/// « nom de naissance », « enfant 2 : date de naissance »
QString describe(const ImportTarget &target);
QString describe(const MappingFinding &finding);
/// What is wrong, without its place.
QString describeReason(const ImportTrouble &trouble);
/// « ligne 12, colonne « Né le » : … »
QString describe(const ImportTrouble &trouble);
/// Why a file is no table, or no mapping.
QString describeImportFile(const Error &error);
QString describeMappingFile(const Error &error);
