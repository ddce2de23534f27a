#include "core/casework/backups.h"

#include "core/casework/logguard.h"
#include "core/casework/signin.h"
#include "core/store/accountbook.h"
#include "core/store/caselog.h"
#include "core/store/logcheck.h"
#include "core/store/logcopy.h"
#include "core/store/salvage.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

static void removeTrial(const QString &folder)
{
    if (QDir(folder).exists())
        QDir(folder).removeRecursively();
}

/// Opens a copy in a folder beside the one where it is to be, and reads it whole.
static Result<Session> tried(const QString &file, const QString &folder, const QString &login, const QString &password, const Ports &ports)
{
    placeCopy(file, folder);
    const Result<Session> session = signIn(folder, login, password, ports);
    if (!session)
        return session;
    if (!session->may(Right::Backup))
        return forbidden();
    if (!checkLog(folder, session->keys()).problems.isEmpty())
        return Error{Fault::Unreadable, u"restoring: the copy does not hold"_s, Problem::ChainBroken};
    SealedLog log(folder, Access::Write, session->keys(), ports.newId);
    log.atomically([&] {
        AccountBook(log).note({.kind = OfficeAct::Kind::Restored, .at = ports.now().toUTC(), .agent = session->account().name, .facts = {{u"head"_s, headText(log.head())}}});
        return true;
    });
    return session;
}

Result<Session> restore(const QString &file, const QString &folder, const QString &login, const QString &password, const Ports &ports)
{
    return guarded([&]() -> Result<Session> {
        if (SealedLog::isIn(folder))
            return Error{Fault::Conflict, u"restoring: there is a log in the folder"_s};
        if (!QFile::exists(file))
            return Error{Fault::NotFound, u"restoring: no such file"_s};
        const QString trial = QDir(folder).filePath(u"restoring"_s);
        removeTrial(trial);
        const Result<Session> session = tried(file, trial, login, password, ports);
        if (session)
            placeCopy(SealedLog::fileIn(trial), folder);
        removeTrial(trial);
        return session ? Result<Session>(Session(folder, session->account(), session->keys())) : session.error();
    });
}

/// Every case's name and number, as far as the file still gives them.
static QList<std::pair<QUuid, CaseNumber>> namesIn(SealedLog &log)
{
    QList<std::pair<QUuid, CaseNumber>> names;
    try {
        QSqlQuery query = log.database().run(u"SELECT id, year, sequence FROM case_file ORDER BY year, sequence"_s);
        while (Database::next(query))
            names.append({QUuid::fromRfc4122(query.value(0).toByteArray()), CaseNumber::of(query.value(1).toInt(), query.value(2).toInt())});
    } catch (const StorageFailure &) { // what was read until there
    }
    return names;
}

/// Writes what was found of a case, and tells what was not.
static void take(const Salvage &found, const QUuid &caseId, const CaseNumber &number, SealedLog &into, Rescue &saved)
{
    if (found.file.revisions.isEmpty() || found.file.number() != number) {
        saved.lost.append(number);
        return;
    }
    const int unmarked = into.atomically([&] {
        CaseLog target(into);
        target.takeIn(caseId, found.file, {});
        return static_cast<int>(std::ranges::count_if(found.marks, [&](const CaseMark &mark) { return !target.addMark(number, mark); }));
    });
    ++saved.cases;
    const SavedInPart part{number, found.file.latest().version, found.revisions, found.lostMarks + unmarked};
    if (part.version < part.of || part.lostMarks > 0)
        saved.inPart.append(part);
}

Result<Rescue> rescue(const Session &damaged, const QString &folder, const QString &password, const Ports &ports)
{
    if (!damaged.may(Right::Backup))
        return forbidden();
    return guarded([&]() -> Result<Rescue> {
        const FirstAccount first{.login = damaged.account().login, .name = damaged.account().name, .password = password};
        const Result<NewLog> made = createLog(folder, first, ports);
        if (!made)
            return made.error();
        SealedLog from = SealedLog::unproven(damaged.folder(), damaged.keys());
        SealedLog into(folder, Access::Write, made->session.keys(), ports.newId);
        Rescue saved{.cases = 0, .lost = {}, .inPart = {}, .recoveryCode = made->recoveryCode};
        for (const auto &[caseId, number] : namesIn(from)) {
            if (!wasPurged(from, caseId))
                take(salvaged(from, caseId), caseId, number, into, saved);
        }
        return saved;
    });
}

static QString timeMark(const Ports &ports)
{
    return ports.now().toUTC().toString(u"yyyyMMdd-HHmmss"_s);
}

/// A log that was made in a folder of its own takes the place of the one that is there, which is kept.
static Result<Done> putInPlace(const QString &made, const QString &folder, const Ports &ports)
{
    const Error cannotMove{Fault::Refused, u"restoring: the folder of the log cannot be put aside"_s};
    const QString aside = folder + u"-damaged-"_s + timeMark(ports);
    const bool isThere = QFileInfo::exists(folder);
    if (isThere && !QDir().rename(folder, aside))
        return cannotMove;
    if (QDir().rename(made, folder))
        return Done();
    if (isThere)
        QDir().rename(aside, folder);
    return cannotMove;
}

Result<Session> restoreInstead(const QString &file, const QString &folder, const QString &login, const QString &password, const Ports &ports)
{
    const QString made = folder + u"-restored"_s;
    removeTrial(made);
    const Result<Session> session = restore(file, made, login, password, ports);
    const Result<Done> placed = session ? putInPlace(made, folder, ports) : Result<Done>(session.error());
    removeTrial(made);
    return placed ? Result<Session>(Session(folder, session->account(), session->keys())) : placed.error();
}

/// The key of the new log, by the password that began it.
static Result<RescuedLog> placedRescue(const QString &made, const Session &damaged, const QString &password, const Rescue &saved, const Ports &ports)
{
    if (const Result<Done> placed = putInPlace(made, damaged.folder(), ports); !placed)
        return placed.error();
    const Result<Session> session = signIn(damaged.folder(), damaged.account().login, password, ports);
    return session ? Result<RescuedLog>(RescuedLog{*session, saved}) : session.error();
}

Result<RescuedLog> rescueInstead(const Session &damaged, const QString &password, const Ports &ports)
{
    if (const Result<Session> same = signIn(damaged.folder(), damaged.account().login, password, ports); !same)
        return same.error();
    const QString made = damaged.folder() + u"-rescued"_s;
    removeTrial(made);
    const Result<Rescue> saved = rescue(damaged, made, password, ports);
    const Result<RescuedLog> rescued = saved ? placedRescue(made, damaged, password, *saved, ports) : Result<RescuedLog>(saved.error());
    removeTrial(made);
    return rescued;
}

Result<Done> checkSound(const Session &session)
{
    return guarded([&]() -> Result<Done> {
        const SealedLog proven(session.folder(), Access::Read, session.keys());
        return Done();
    });
}
