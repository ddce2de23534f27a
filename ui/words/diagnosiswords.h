#pragma once
#include "core/domain/diagnosis.h"

// The way to the service in words: what each step is, what it found, what to do. Fit to be copied for support: nothing
// of a person, of the token or of a password.

QString describe(WayStep step); ///< « Nom du service », …
QString describe(StepState state); ///< « réussi », « échec », …
/// What the step found, and what to do where it failed.
QString describe(const StepResult &result, const QDateTime &now);
/// The whole as lines of text.
QString toText(const Diagnosis &diagnosis);
