#pragma once
#include <QList>
#include <QString>

/// What is wrong, or looks wrong, in a schedule file.
struct Finding {
    enum class Severity { Error, Warning } severity = Severity::Error;
    QString kind; ///< "syntax", "unknown_key", "gap", "overlap", "not_monotone" … all in docs/schedules.md
    QString where; ///< "line 12, column 3", "line 12, column 3 (cantine, T4)" for a row, or "line 12 (cantine)".
    QString message; ///< A French sentence with what to do.
    QString key = {}; ///< With "missing_key": which one.
};
