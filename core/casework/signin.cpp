#include "core/casework/signin.h"

#include "core/casework/logguard.h"
#include "core/domain/passwordstrength.h"
#include "core/seal/recoverycode.h"
#include "core/store/accountbook.h"
#include "core/store/firstlog.h"
#include "core/store/logcopy.h"
#include "core/store/signinattempts.h"
#include "core/store/storagefolder.h"

#include <QDir>
#include <QLockFile>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

bool isSealedLogIn(const QString &folder)
{
    return SealedLog::isIn(folder);
}

bool isPracticeLogIn(const QString &folder)
{
    try {
        return SealedLog::isIn(folder) && SealedLog::keyIn(folder) == Keyring::practiceId;
    } catch (const StorageFailure &) {
        return false; // opening it will say what is wrong
    }
}

bool isUnsealedLogIn(const QString &folder)
{
    return FirstLog::isIn(folder) && !SealedLog::isIn(folder);
}

static Result<Done> checkFirst(const FirstAccount &first)
{
    const Result<Done> account = checkAccount(first.login, first.name, allRoles);
    return account ? checkNewPassword(first.password, first.login, first.name) : account;
}

/// The cases of an unsealed log, and the note that they came along.
static Result<Done> bringOver(const QString &folder, SealedLog &log, const QString &agent, const QDateTime &now)
{
    if (!FirstLog::isIn(folder))
        return Done();
    FirstLog unsealed(folder);
    const Result<int> count = takeOver(unsealed, log);
    if (!count)
        return count.error();
    log.atomically([&] {
        AccountBook(log).note({.kind = OfficeAct::Kind::TookOver, .at = now, .agent = agent, .facts = {{u"cases"_s, *count}}});
        return true;
    });
    return Done();
}

/// The log of `folder` as it is to be, made in `place`, with everything in its one file.
static Result<NewLog> begin(const QString &place, const QString &folder, const FirstAccount &first, const Ports &ports, const seal::PasswordCost &cost)
{
    const auto keys = std::make_shared<const Keyring>(Keyring::firstId, seal::BriefKey::random());
    SealedLog::create(place, *keys, ports.newId);
    SealedLog log(place, Access::Write, keys, ports.newId);
    AccountBook book(log);
    const QDateTime now = ports.now().toUTC();
    const Account account{.id = ports.newId(), .login = first.login.trimmed(), .name = first.name.trimmed(), .roles = allRoles, .isActive = true, .since = now};
    const QString code = log.atomically([&] {
        book.add(account, first.password, cost);
        book.note({.kind = OfficeAct::Kind::Began, .at = now, .agent = account.name});
        return book.renewRecoveryCode(cost);
    });
    if (const Result<Done> brought = bringOver(folder, log, account.name, now); !brought)
        return brought.error();
    if (log.database().valueOf(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt() != 0)
        throw StorageFailure(Fault::Busy, u"case log: the new one is in use"_s);
    return NewLog{Session(folder, account, keys), code};
}

/// Until the log is whole nobody sees it: a power cut leaves the folder as it was, and what it left is taken away by the next try.
static Result<NewLog> begunWhole(const QString &folder, const FirstAccount &first, const Ports &ports, const seal::PasswordCost &cost)
{
    prepareFolder(folder);
    const QString place = QDir(folder).filePath(u"beginning"_s);
    QLockFile lock(place + u".lock"_s);
    lock.setStaleLockTime(2000); // one that a power cut left empty; that of a living process is safe whatever its age
    if (!lock.tryLock(0))
        return Error{Fault::Busy, u"case log: another one is being begun in the folder"_s};
    if (SealedLog::isIn(folder))
        return Error{Fault::Conflict, u"case log: there is one in the folder"_s};
    const auto tidy = qScopeGuard([&place] { QDir(place).removeRecursively(); });
    if (QDir(place).exists() && !QDir(place).removeRecursively())
        return Error{Fault::Refused, u"case log: what an earlier try left cannot be taken away"_s};
    const Result<NewLog> made = begin(place, folder, first, ports, cost);
    if (made)
        placeLog(place, folder);
    return made;
}

Result<NewLog> createLog(const QString &folder, const FirstAccount &first, const Ports &ports, std::chrono::milliseconds unlockTime)
{
    if (const Result<Done> fit = checkFirst(first); !fit)
        return fit.error();
    if (SealedLog::isIn(folder))
        return Error{Fault::Conflict, u"case log: there is one in the folder"_s};
    const Result<NewLog> made = guarded([&] { return begunWhole(folder, first, ports, seal::costFor(unlockTime)); });
    if (made)
        static_cast<void>(destroyFirstLog(folder)); // else the next sign-in tries: the recovery code is told once
    return made;
}

/// Whether the cases of a clear file are all in the log. One that was cut short may have lost what it took over.
static bool hasTakenOver(SealedLog &log)
{
    const auto isTakeOver = [](const OfficeAct &act) { return act.kind == OfficeAct::Kind::TookOver; };
    const auto acts = guarded([&]() -> Result<QList<OfficeAct>> {
        return log.sealedHead() == log.head() ? AccountBook(log).acts() : QList<OfficeAct>();
    });
    return acts && std::ranges::any_of(*acts, isTakeOver);
}

static Result<Account> accountOf(SealedLog &log, const KeySlots::Unlocked &unlocked)
{
    const auto record = AccountBook(log).ownerOf(unlocked);
    if (!record)
        return record.error();
    if (!record->account.isActive)
        return Error{Fault::Forbidden, u"sign-in: the account is closed"_s};
    return record->account;
}

/// Tries a password on a slot, and notes how it went.
static Result<KeySlots::Unlocked> unlock(const QString &folder, const std::function<QByteArray(const KeySlots &)> &slotOf,
                                         const QString &password, const QDateTime &now)
{
    const QUuid store = SealedLog::storeIn(folder);
    Database database(SealedLog::fileIn(folder), Access::Write);
    KeySlots slots(database, store);
    SignInAttempts attempts(database);
    const QByteArray name = slotOf(slots);
    if (attempts.delay(name, now) > std::chrono::seconds(0))
        return Error{Fault::Busy, u"sign-in: too many failures"_s, Problem::TooSoon};
    const auto unlocked = slots.open(name, password);
    if (unlocked)
        attempts.forget(name);
    else if (unlocked.error().fault == Fault::Forbidden)
        attempts.noteFailure(name, now);
    return unlocked;
}

static std::function<QByteArray(const KeySlots &)> slotOf(const QString &login)
{
    return [login](const KeySlots &slots) { return slots.nameOf(loginKey(login)); };
}

Result<Session> signIn(const QString &folder, const QString &login, const QString &password, const Ports &ports)
{
    return guarded([&]() -> Result<Session> {
        const auto unlocked = unlock(folder, slotOf(login), password, ports.now());
        if (!unlocked)
            return unlocked.error();
        // A log that was cut short opens too: whoever verifies or rescues it has to sign in first.
        SealedLog log = SealedLog::unproven(folder, unlocked->keys);
        const auto account = accountOf(log, *unlocked);
        if (!account)
            return account.error();
        if (FirstLog::isIn(folder) && hasTakenOver(log))
            static_cast<void>(destroyFirstLog(folder)); // what kept it from going away may do so again
        return Session(folder, *account, unlocked->keys);
    });
}

std::chrono::seconds delayBeforeSignIn(const QString &folder, const QString &login, const QDateTime &now)
{
    try {
        const QUuid store = SealedLog::storeIn(folder);
        Database database(SealedLog::fileIn(folder), Access::Read);
        return SignInAttempts(database).delay(KeySlots(database, store).nameOf(loginKey(login)), now);
    } catch (const StorageFailure &) {
        return {}; // signing in will say what is wrong with the file
    }
}

static Result<NewLog> recoverWith(const KeySlots::Unlocked &unlocked, const QString &folder, const QString &login, const QString &password, const Ports &ports)
{
    SealedLog log(folder, Access::Write, unlocked.keys, ports.newId);
    AccountBook book(log);
    if (const auto printed = book.ownerOf(unlocked); !printed)
        return printed.error();
    const auto records = book.all();
    if (!records)
        return records.error();
    for (const AccountRecord &record : *records) {
        if (loginKey(record.account.login) != loginKey(login) || record.account.id == log.store())
            continue;
        if (!record.account.isActive || !(record.account.roles & Role::Administrator))
            break;
        if (const Result<Done> fit = checkNewPassword(password, login, record.account.name); !fit)
            return fit.error();
        const seal::PasswordCost cost = seal::costFor(usualUnlockTime);
        const QString code = log.atomically([&] {
            book.setPassword(record.account, password, cost);
            book.note({.kind = OfficeAct::Kind::Recovered, .at = ports.now().toUTC(), .agent = record.account.name});
            return book.renewRecoveryCode(cost);
        });
        return NewLog{Session(folder, record.account, unlocked.keys), code};
    }
    return Error{Fault::Forbidden, u"recovery: not an administrator"_s};
}

Result<NewLog> recover(const QString &folder, const QString &code, const QString &login, const QString &newPassword, const Ports &ports)
{
    const auto printed = seal::readRecoveryCode(code);
    if (!printed)
        return Error{Fault::Forbidden, u"recovery: the code"_s, Problem::WrongKey};
    return guarded([&]() -> Result<NewLog> {
        const auto unlocked = unlock(folder, &KeySlots::recoveryName, *printed, ports.now());
        if (!unlocked)
            return unlocked.error();
        return recoverWith(*unlocked, folder, login, newPassword, ports);
    });
}

bool isSameRecoveryCode(const QString &code, const QString &retyped)
{
    const auto typed = seal::readRecoveryCode(retyped);
    return typed && *typed == code;
}
