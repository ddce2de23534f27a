#pragma once
#include "core/tariff/finding.h"
#include "core/tariff/schedule.h"

/// A schedule, or the reasons why the file is none. Format: docs/schedules.md, `format = 1`.
struct ScheduleReading {
    std::optional<Schedule> schedule; ///< None when a finding is an error.
    QList<Finding> findings;
};
ScheduleReading readSchedule(const QByteArray &toml);
