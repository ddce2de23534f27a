#pragma once
#include "core/domain/logreport.h"

/// What does not hold in a log, and what to do about it.
QString describe(LogProblem::Kind kind);
