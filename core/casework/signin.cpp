#include "core/casework/signin.h"

#include "core/casework/logguard.h"
#include "core/domain/passwordstrength.h"
#include "core/seal/recoverycode.h"
#include "core/store/accountbook.h"
#include "core/store/firstlog.h"
#include "core/store/signinattempts.h"

#include <QFile>

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

/// A log that could not be begun whole is taken away again: the next try finds the folder as it was.
static void removeLog(const QString &folder)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(SealedLog::fileIn(folder) + suffix);
}

static Result<NewLog> begin(const QString &folder, const FirstAccount &first, const Ports &ports, const seal::PasswordCost &cost)
{
    const auto keys = std::make_shared<const Keyring>(Keyring::firstId, seal::BriefKey::random());
    SealedLog::create(folder, *keys, ports.newId);
    SealedLog log(folder, Access::Write, keys, ports.newId);
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
    return NewLog{Session(folder, account, keys), code};
}

Result<NewLog> createLog(const QString &folder, const FirstAccount &first, const Ports &ports, std::chrono::milliseconds unlockTime)
{
    if (const Result<Done> fit = checkFirst(first); !fit)
        return fit.error();
    if (SealedLog::isIn(folder))
        return Error{Fault::Conflict, u"case log: there is one in the folder"_s};
    const Result<NewLog> made = guarded([&] { return begin(folder, first, ports, seal::costFor(unlockTime)); });
    if (!made)
        removeLog(folder);
    else if (const Result<Done> destroyed = destroyFirstLog(folder); !destroyed)
        return destroyed.error();
    return made;
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
