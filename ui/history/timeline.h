#pragma once
#include "core/domain/casefile.h"
#include "core/domain/casemark.h"

/// One line of a case's history, a revision or a mark, ready to be read.
struct TimelineEntry {
    QString icon; ///< One of resources/icons.
    QDateTime at;
    QString title; ///< « Dossier mis à jour »
    QString when; ///< « 23/11/2026 à 10:32 — A. Mercier », in the desk's own time.
    QStringList details; ///< Differences in words; for the first revision what it began with.
    QString reason; ///< As the agent typed it; may be empty.
};

/// The whole history, latest first.
QList<TimelineEntry> timelineOf(const CaseFile &file, const QList<CaseMark> &marks = {});
