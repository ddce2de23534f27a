#pragma once
#include "core/domain/identity.h"

/// A fictitious family of the practice mode: what an agent can type to meet a given answer.
struct PracticeFamily {
    QString id; ///< "couple-deux-enfants"
    QString title; ///< « Couple, deux enfants, CAF »
    IdentityFields identity;
};

/// The embedded families, in the order of the list shown to a beginner. At least fifteen.
QList<PracticeFamily> practiceFamilies();
