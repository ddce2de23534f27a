#pragma once
#include "core/domain/typednotice.h"

// What stands beside the form of a notice typed from the paper.

/// What to do about a field that was refused.
QString describe(NoticeField field, Problem problem);

/// What looks odd and may still be right.
QString describe(NoticeWarning warning);
