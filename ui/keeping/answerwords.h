#pragma once
#include "core/domain/personsfile.h"

/// What was found about a person, in a few lines for who hands it over: which cases, as what they stand in each, and
/// what is left out.
QString describe(const SubjectAnswer &answer);
