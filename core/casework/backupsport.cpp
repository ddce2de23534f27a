#include "core/casework/backupsport.h"

BackupsPort backupsPort(const Session &session, const Ports &ports)
{
    return {.backUp = [session, ports](const QString &file) { return backUp(session, file, ports); },
            .isDue = [ports](const BackupPlan &plan) { return isBackupDue(plan, ports.now().toUTC()); },
            .asPlanned = [session, ports](const BackupPlan &plan) { return backUpAsPlanned(session, plan, ports); },
            .latest = [session](const BackupPlan &plan) { return latestBackup(session, plan); },
            .place = [session](const QString &folder) { return backupPlace(folder, session.folder()); }};
}
