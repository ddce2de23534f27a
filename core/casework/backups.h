#pragma once
#include "core/casework/session.h"
#include "core/domain/logreport.h"

/// When copies of the log are made by themselves, and how many are kept.
struct BackupPlan {
    QString folder; ///< Another disk at best; empty for no copies. May be a network drive: a copy is no living log.
    int everyHours = 24;
    int keep = 30;
    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};
inline constexpr int longestBackupHours = 24 * 31;
inline constexpr int mostBackups = 999;

/// What is to be said of a folder for copies. SameDisk is a warning: one disk that breaks takes both.
enum class BackupPlace { Good, NotSet, Missing, ReadOnly, SameDisk };
/// Of `folder`, for copies of the log in `log`.
BackupPlace backupPlace(const QString &folder, const QString &log);

/// A copy that was made.
struct Backup {
    QString file;
    QDateTime at; ///< UTC
    ChainHead head;
};

// Blocking functions over the log of a session; Right::Backup where not said otherwise. A copy is as sealed as the log:
// who has it has nothing without a password.

/// Copies the log to `file` and notes it in the log. Fault::Conflict where the file is there; Fault::NotFound where its folder
/// is not, as when a disk is unplugged; Fault::Overflow where the disk has no room for it.
Result<Backup> backUp(const Session &session, const QString &file, const Ports &ports);

/// The latest copy until `now` (UTC): the newest of this log in the plan's folder, or a later one that the log has
/// noted, whose place is not known then. Needs no right.
std::optional<Backup> latestBackup(const Session &session, const BackupPlan &plan, const QDateTime &now);

/// Whether a copy is due at `now` (UTC), by the newest one of this log in the plan's folder; one that bears a later
/// time does not count.
bool isBackupDue(const Session &session, const BackupPlan &plan, const QDateTime &now);

/// Makes the copy that a plan asks for, « registre-3fa85f64-20261123-180005.pfam » (the first digits of the log's own
/// name, the time in UTC), and takes away the oldest ones of this log beyond `keep`, never one that bears a later time.
/// Needs no right, since it runs by itself under whoever is there.
Result<Backup> backUpAsPlanned(const Session &session, const BackupPlan &plan, const Ports &ports);

/// Puts a copy into `folder`, which has no log, once `login` and `password` have opened it and its whole chain holds:
/// Fault::Unreadable when not. The restoring is noted in it. Fault::Forbidden for the password, or an account without
/// Right::Backup in the copy; Fault::Conflict where there is a log.
Result<Session> restore(const QString &file, const QString &folder, const QString &login, const QString &password, const Ports &ports);

/// The same in the place of the log of `folder`, if there is one: that one is kept beside it, in « …-damaged-20261123-180005
/// », and is back in its place when the copy does not open.
Result<Session> restoreInstead(const QString &file, const QString &folder, const QString &login, const QString &password, const Ports &ports);

/// A case of which a rescue saved less than there was.
struct SavedInPart {
    CaseNumber number;
    int version = 0; ///< The last one that is saved,
    int of = 0; ///< of so many.
    int lostMarks = 0; ///< An opposition or a protection may be among them.
    friend bool operator==(const SavedInPart &, const SavedInPart &) = default;
};

/// What a rescue saved.
struct Rescue {
    int cases = 0;
    QList<CaseNumber> lost; ///< Those of which nothing can be read; one that was purged is none of them.
    QList<SavedInPart> inPart = {}; ///< Among those that are saved.
    QString recoveryCode; ///< Of the new log.
};

/// Takes the cases and marks that still prove themselves in a damaged log, which is only read, into a new sealed one in
/// `folder`, with the session's account as its first one. Fault::Conflict where there is a log.
Result<Rescue> rescue(const Session &damaged, const QString &folder, const QString &password, const Ports &ports);

/// What came of a rescue in the place of the damaged log, which is kept beside the new one.
struct RescuedLog {
    Session session;
    Rescue rescue;
};
/// `password` is the one that the session's account has in the damaged log, and keeps: Fault::Forbidden for another.
Result<RescuedLog> rescueInstead(const Session &damaged, const QString &password, const Ports &ports);

/// Whether a log that somebody has signed in to can be worked on: whole to the last link of its chain. Reads no case.
Result<Done> checkSound(const Session &session);
