#pragma once
#include "core/domain/casefile.h"

/// One line of a case's history, ready to be read.
struct TimelineEntry {
    RevisionKind kind;
    QString title; ///< « Dossier mis à jour »
    QString when; ///< « 23/11/2026 à 10:32 — A. Mercier », in the desk's own time.
    QStringList details; ///< Differences in words; for the first revision what it began with.
    QString reason; ///< As the agent typed it; may be empty.
};

/// The whole history, latest first.
QList<TimelineEntry> timelineOf(const CaseFile &file);
