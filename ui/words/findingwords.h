#pragma once
#include <QString>

/// Where a finding stands, in the language of the window: « ligne 12, colonne 3 » for "line 12, column 3", « ligne 15
/// (cantine, T2) » for "line 15 (cantine, T2)". What is no such place stays as it is.
QString describeWhere(const QString &where);
