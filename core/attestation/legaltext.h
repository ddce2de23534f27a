#pragma once
#include "core/attestation/content.h"

// The paragraphs that the law asks for, and those that help a family to use its rights. French, plain words.

namespace attestation {

/// « Barème 2026-2027, délibération n° 2026-041 du 18 juin 2026 »; one part may be missing.
QString basisText(const Decision &decision);

/// The mention of every decision that rests on a computation: its purpose, the right to its rules, how to ask for them
/// and how to go to the CADA. Source: CRPA L311-3-1 and R311-3-1-1; delays: R311-13, R343-1.
QString mentionText(const QList<Decision> &decisions, const TownHall &townHall, bool explained);

/// How to contest. Source: CRPA L411-2 (the friendly appeal keeps the delay open), CJA R421-1 (two months).
QString remediesText(const TownHall &townHall);

/// How far and in what way the computation contributed: first point of CRPA R311-3-1-2.
QString methodText(const TownHall &townHall);

/// Whom to ask, and how to have a wrong fact corrected (GDPR 15 and 16).
QString questionsText(const TownHall &townHall);

/// « La Ville de Morvallon », « Le CCAS de Morvallon »; « La mairie » for a town hall without a name.
QString withArticle(const QString &townHall);

} // namespace attestation
