#include "core/casework/backups.h"

#include "core/casework/logguard.h"
#include "core/store/accountbook.h"
#include "core/store/logcopy.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

BackupPlace backupPlace(const QString &folder, const QString &log)
{
    if (folder.isEmpty())
        return BackupPlace::NotSet;
    const QFileInfo place(folder);
    if (!place.isDir())
        return BackupPlace::Missing;
    if (!place.isWritable())
        return BackupPlace::ReadOnly;
    return QStorageInfo(folder).device() == QStorageInfo(log).device() ? BackupPlace::SameDisk : BackupPlace::Good;
}

/// Asked before anything is written: a folder that is not there may be a disk that is not plugged in, and is not made.
static Result<Done> checkRoom(const Session &session, const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{Fault::NotFound, u"backup: the folder is not there"_s};
    const qint64 wanted = QFileInfo(SealedLog::fileIn(session.folder())).size();
    for (const QStorageInfo &disk : {QStorageInfo(folder), QStorageInfo(session.folder())}) { // it is made beside the log first
        if (disk.isValid() && disk.bytesAvailable() < wanted)
            return Error{Fault::Overflow, u"backup: no room on the disk"_s};
    }
    return Done();
}

/// The copy is made beside a desk that goes on writing; only the note of it writes.
static Result<Backup> copyOf(const Session &session, const QString &file, const Ports &ports)
{
    if (const Result<Done> room = checkRoom(session, file); !room)
        return room.error();
    const QDateTime now = ports.now().toUTC();
    ChainHead head;
    {
        SealedLog reader(session.folder(), Access::Read, session.keys());
        head = copyLog(reader, session.folder(), file);
    }
    SealedLog log(session.folder(), Access::Write, session.keys(), ports.newId);
    log.atomically([&] {
        AccountBook(log).note({.kind = OfficeAct::Kind::BackedUp, .at = now, .agent = session.account().name, .facts = {{u"head"_s, headText(head)}}});
        return true;
    });
    return Backup{file, now, head};
}

Result<Backup> backUp(const Session &session, const QString &file, const Ports &ports)
{
    if (!session.may(Right::Backup))
        return forbidden();
    return guarded([&]() -> Result<Backup> { return copyOf(session, file, ports); });
}

/// What the copies of a plan are called: eight digits of the log's own name, since two logs may share a folder, and the time.
static QString namePattern(const Session &session)
{
    return u"'registre-%1-'yyyyMMdd-HHmmss'.pfam'"_s.arg(SealedLog::storeIn(session.folder()).toString(QUuid::Id128).first(8));
}

static QDateTime timeOf(const QString &name, const QString &pattern)
{
    QDateTime time = QDateTime::fromString(name, pattern);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// The copies that a plan made of this log until `now`, newest first. One from the future is of a clock that was wrong:
/// it is neither recent nor a reason to take another away.
static QList<Backup> copiesUntil(const QDateTime &now, const Session &session, const QString &folder)
{
    QList<Backup> copies;
    if (folder.isEmpty())
        return copies;
    const QString pattern = namePattern(session);
    const QDir place(folder);
    for (const QString &name : place.entryList({u"registre-*.pfam"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QDateTime at = timeOf(name, pattern);
        if (at.isValid() && at <= now)
            copies.append({place.filePath(name), at, {}});
    }
    return copies;
}

/// None where the log does not say which one it is.
static std::optional<Backup> newestCopy(const QDateTime &now, const Session &session, const QString &folder)
{
    const auto copies = guarded([&]() -> Result<QList<Backup>> { return copiesUntil(now, session, folder); });
    return copies && !copies->isEmpty() ? std::optional(copies->first()) : std::nullopt;
}

/// The last copy that the log has noted until `now`.
static std::optional<Backup> notedBackup(const QDateTime &now, const Session &session)
{
    const auto noted = guarded([&]() -> Result<QList<OfficeAct>> {
        SealedLog log(session.folder(), Access::Read, session.keys());
        return AccountBook(log).acts();
    });
    std::optional<Backup> last;
    for (const OfficeAct &act : noted ? *noted : QList<OfficeAct>()) {
        if (act.kind == OfficeAct::Kind::BackedUp && act.at <= now)
            last = Backup{{}, act.at, parseHeadText(act.facts.value(u"head"_s).toString()).value_or(ChainHead())};
    }
    return last;
}

std::optional<Backup> latestBackup(const Session &session, const BackupPlan &plan, const QDateTime &now)
{
    std::optional<Backup> noted = notedBackup(now, session);
    std::optional<Backup> newest = newestCopy(now, session, plan.folder);
    if (!newest)
        return noted;
    if (!noted || noted->at.addSecs(1) < newest->at) // noted without the fractions of the second
        return newest;
    if (std::abs(noted->at.secsTo(newest->at)) <= 1)
        noted->file = newest->file;
    return noted;
}

bool isBackupDue(const Session &session, const BackupPlan &plan, const QDateTime &now)
{
    if (plan.folder.isEmpty())
        return false;
    const std::optional<Backup> last = newestCopy(now, session, plan.folder);
    return !last || last->at.addSecs(qint64(plan.everyHours) * 3600) <= now;
}

Result<Backup> backUpAsPlanned(const Session &session, const BackupPlan &plan, const Ports &ports)
{
    return guarded([&]() -> Result<Backup> {
        const QDateTime now = ports.now().toUTC();
        Result<Backup> made = copyOf(session, QDir(plan.folder).filePath(now.toString(namePattern(session))), ports);
        const QList<Backup> copies = made ? copiesUntil(now, session, plan.folder) : QList<Backup>();
        for (const Backup &old : copies.sliced(std::min<qsizetype>(std::max(plan.keep, 1), copies.size())))
            QFile::remove(old.file);
        return made;
    });
}
