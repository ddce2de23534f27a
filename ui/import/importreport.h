#pragma once
#include "core/casework/caseimport.h"

/// The totals of a dry run in a few lines, to hold against those of the other program, and the first rows that are left
/// out with their reason.
QString describe(const ImportPlan &plan);
