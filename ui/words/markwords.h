#pragma once
#include "core/domain/casemark.h"
#include "core/domain/journal.h"

// What is said of a case beside its revisions, and who looked at it, in words.

/// « Protégé », « S’oppose aux appels », « Contesté » …: a word for a list or the head of a case.
QString describe(CaseMark::Kind kind);

/// What was done: « Dossier protégé », « La protection est levée », « Réuni avec PF-2026-000003 » …
QString describe(const CaseMark &mark);

/// « 23/11/2026 à 10:32 — A. Mercier : dossier consulté » and the reason where one was said, in the desk's own time.
QString consultationText(const JournalLine &line);
