#pragma once
#include "core/base/fault.h"
#include "core/domain/personsfile.h"

// How long things are kept, what is merged and what goes, in words.

/// « Cases with prices », for a list or a field's label.
QString describe(RetentionCategory category);
/// What a town hall goes by when it chooses the duration: the law, or a recommendation.
QString describeBasis(RetentionCategory category);
/// « 60 months (5 years) », « 18 months ».
QString monthsText(int months);
/// As what a person stands in a case: « applicant ».
QString describe(Capacity capacity);

/// Why a case was not merged, hidden or purged, or a person not answered, and what to do; what describe(Error) says of
/// anything else.
QString describeKeeping(const Error &error);
