#include "core/casework/backupsport.h"

BackupsPort backupsPort(const Session &session, const Ports &ports)
{
    return {.backUp = [session, ports](const QString &file) { return backUp(session, file, ports); },
            .isDue = [session, ports](const BackupPlan &plan) { return isBackupDue(session, plan, ports.now().toUTC()); },
            .asPlanned = [session, ports](const BackupPlan &plan) { return backUpAsPlanned(session, plan, ports); },
            .latest = [session, ports](const BackupPlan &plan) { return latestBackup(session, plan, ports.now().toUTC()); },
            .place = [session](const QString &folder) { return backupPlace(folder, session.folder()); }};
}
