#pragma once
#include "core/domain/provenance.h"

/// Where a fact comes from, short enough to stand beside it: « CAF/MSA, 23/11/2026 », « saisi par l'agent le … »; the
/// agent's reason follows where there is one.
QString describe(const Provenance &provenance);

/// The source alone: « CAF/MSA », « avis d'impôt », « saisi par l'agent ».
QString describe(Source source);
