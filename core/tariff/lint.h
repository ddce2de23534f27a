#pragma once
#include "core/tariff/finding.h"
#include "core/tariff/schedule.h"

/// What is wrong, or looks wrong, in a schedule whose keys are all there. A schedule without findings gives a price for
/// every quotient from 0 up and every number of children from the first column up.
QList<Finding> lint(const Schedule &schedule);

/// "expired", when the last day of the schedule is before `today`.
QList<Finding> lintValidity(const Schedule &schedule, QDate today);
