#pragma once
#include "core/casework/backups.h"

/// What the window asks of the copies of the log, as functions that a test can replace. Blocking, for the background.
struct BackupsPort {
    std::function<Result<Backup>(const QString &file)> backUp;
    std::function<bool(const BackupPlan &)> isDue;
    std::function<Result<Backup>(const BackupPlan &)> asPlanned;
    std::function<std::optional<Backup>(const BackupPlan &)> latest;
    std::function<BackupPlace(const QString &folder)> place;
};
BackupsPort backupsPort(const Session &session, const Ports &ports);
