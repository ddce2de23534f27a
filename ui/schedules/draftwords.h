#pragma once
#include "core/casework/schedulepublishing.h"
#include "core/tariff/gridedit.h"

// What the window says while a schedule is edited and published.

/// « Cantine », « Cantine — familles de l’extérieur ».
QString nameOf(const EditableGrid &grid);
/// The heading of a column: « Prix », « Taux (%) », « 2 enfants et plus ».
QString titleOf(const EditableGrid::Column &column);
/// « Prix de T3 », as undo calls the step.
QString stepName(const EditableGrid &grid, qsizetype row, const EditableGrid::Column &column);

/// Why a cell was refused, with what to type; `cell` is what was typed.
QString describe(CellTrouble trouble, const QString &cell);
/// The same for what was pasted, with its row and column.
QString describe(const GridPaste::Refusal &refusal);
/// What keeps from publishing, and what to do.
QString describe(const PublishingObstacle &obstacle);
/// Why publishing failed though nothing was in its way.
QString describePublishingFailure(const Error &error);

/// « 2 erreurs, 1 remarque »; « Rien à signaler » without findings.
QString countsText(const QList<Finding> &findings);
/// « Erreur, ligne 12 : … »: what a finding says, with its weight in words.
QString findingText(const Finding &finding);
