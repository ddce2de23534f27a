#pragma once
#include "core/domain/noticereading.h"

// What the reading of a tax notice's code means for the agent.

/// The verdict in one sentence, and what to do.
QString describe(const NoticeReading &reading);

/// What a verdict does not prove, whatever it is: to be shown beside every verified notice.
QString describeLimits();
