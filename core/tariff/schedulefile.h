#pragma once
#include "core/tariff/schedule.h"

/// What is wrong, or looks wrong, in a schedule file.
struct Finding {
    enum class Severity { Error, Warning } severity = Severity::Error;
    QString kind; ///< "syntax", "unknown_key", "gap", "overlap", "not_monotone" …
    QString where; ///< "line 12, column 3", or the service and the row.
    QString message; ///< A French sentence with what to do.
};

/// A schedule, or the reasons why the file is none. Format: docs/schedules.md, `format = 1`.
struct ScheduleReading {
    std::optional<Schedule> schedule; ///< None when a finding is an error.
    QList<Finding> findings;
};
ScheduleReading readSchedule(const QByteArray &toml);
