#include "core/casework/accounts.h"

#include "core/casework/logguard.h"
#include "core/casework/signin.h"
#include "core/domain/passwordstrength.h"
#include "core/store/keyrotation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Accounts::Accounts(Session session, Ports ports) : m_session(std::move(session)), m_ports(std::move(ports)) {}

/// Without the entry that stands for the printed code.
static Result<QList<AccountRecord>> recordsIn(SealedLog &log)
{
    const auto records = AccountBook(log).all();
    if (!records)
        return records;
    QList<AccountRecord> people = *records;
    people.removeIf([&](const AccountRecord &record) { return record.account.id == log.store(); });
    return people;
}

static Result<AccountRecord> recordOf(SealedLog &log, const QUuid &account)
{
    const auto records = recordsIn(log);
    if (!records)
        return records.error();
    const auto found = std::ranges::find(*records, account, [](const AccountRecord &record) { return record.account.id; });
    if (found == records->end())
        return Error{Fault::NotFound, u"account"_s};
    return *found;
}

static bool isActiveAdministrator(const Account &account)
{
    return account.isActive && bool(account.roles & Role::Administrator);
}

/// Whether somebody else could still make accounts.
static Result<Done> leavesAnAdministrator(SealedLog &log, const QUuid &without)
{
    const auto records = recordsIn(log);
    if (!records)
        return records.error();
    const bool another = std::ranges::any_of(*records, [&](const AccountRecord &record) {
        return record.account.id != without && isActiveAdministrator(record.account);
    });
    return another ? Result<Done>(Done()) : Error{Fault::Conflict, u"account: the last administrator"_s, Problem::LastAdministrator};
}

Result<QList<Account>> Accounts::all() const
{
    return guarded([&]() -> Result<QList<Account>> {
        SealedLog log(m_session.folder(), Access::Read, m_session.keys());
        const auto records = recordsIn(log);
        if (!records)
            return records.error();
        QList<Account> accounts;
        for (const AccountRecord &record : *records)
            accounts.append(record.account);
        std::ranges::sort(accounts, [](const Account &one, const Account &other) {
            return one.isActive != other.isActive ? one.isActive : one.name.localeAwareCompare(other.name) < 0;
        });
        return accounts;
    });
}

Result<Account> Accounts::add(const QString &login, const QString &name, Roles roles, const QString &password) const
{
    if (const auto fit = checkAccount(login, name, roles); !fit)
        return fit.error();
    if (const auto strong = checkNewPassword(password, login, name); !strong)
        return strong.error();
    return onLog(m_session, Right::ManageAccounts, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<Account> {
        const auto records = recordsIn(log);
        if (!records)
            return records.error();
        if (std::ranges::any_of(*records, [&](const AccountRecord &known) { return loginKey(known.account.login) == loginKey(login); }))
            return Error{Fault::Conflict, u"account: the login is taken"_s, Problem::Taken};
        const Account account{.id = m_ports.newId(), .login = login.trimmed(), .name = name.trimmed(), .roles = roles, .isActive = true, .since = m_ports.now().toUTC()};
        const seal::PasswordCost cost = seal::costFor(usualUnlockTime);
        return log.atomically([&]() -> Result<Account> {
            AccountBook(log).add(account, password, cost);
            return account;
        });
    });
}

Result<Account> Accounts::change(const QUuid &account, const QString &name, Roles roles) const
{
    return onLog(m_session, Right::ManageAccounts, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<Account> {
        auto found = recordOf(log, account);
        if (!found)
            return found.error();
        AccountRecord record = *found;
        if (const auto fit = checkAccount(record.account.login, name, roles); !fit)
            return fit.error();
        if (isActiveAdministrator(record.account) && !(roles & Role::Administrator)) {
            if (const auto another = leavesAnAdministrator(log, account); !another)
                return another.error();
        }
        record.account.name = name.trimmed();
        record.account.roles = roles;
        return log.atomically([&]() -> Result<Account> {
            AccountBook(log).change(record);
            return record.account;
        });
    });
}

Result<Done> Accounts::changePassword(const QString &current, const QString &next) const
{
    const Account &own = m_session.account();
    if (const auto strong = checkNewPassword(next, own.login, own.name); !strong)
        return strong.error();
    const auto proven = signIn(m_session.folder(), own.login, current, m_ports);
    if (!proven)
        return proven.error();
    return guarded([&]() -> Result<Done> {
        SealedLog log(m_session.folder(), Access::Write, m_session.keys(), m_ports.newId);
        const seal::PasswordCost cost = seal::costFor(usualUnlockTime);
        return log.atomically([&]() -> Result<Done> {
            AccountBook(log).setPassword(proven->account(), next, cost);
            return Done();
        });
    });
}

/// Administrators for everybody, supervisors for those who are not administrators.
static bool mayReset(const Session &session, const Account &whose)
{
    if (session.may(Right::ManageAccounts))
        return true;
    return bool(session.account().roles & Role::Supervisor) && !(whose.roles & Role::Administrator);
}

Result<Done> Accounts::resetPassword(const QUuid &account, const QString &next) const
{
    return guarded([&]() -> Result<Done> {
        SealedLog log(m_session.folder(), Access::Write, m_session.keys(), m_ports.newId);
        const auto record = recordOf(log, account);
        if (!record)
            return record.error();
        if (!mayReset(m_session, record->account))
            return forbidden();
        if (!record->account.isActive)
            return Error{Fault::Conflict, u"account: closed"_s};
        if (const auto strong = checkNewPassword(next, record->account.login, record->account.name); !strong)
            return strong.error();
        const seal::PasswordCost cost = seal::costFor(usualUnlockTime);
        return log.atomically([&]() -> Result<Done> {
            AccountBook book(log);
            book.setPassword(record->account, next, cost);
            book.note({.kind = OfficeAct::Kind::PasswordReset, .at = m_ports.now().toUTC(), .agent = m_session.account().name, .facts = {{u"account"_s, account.toString(QUuid::WithoutBraces)}}});
            return Done();
        });
    });
}

static QList<AccountRecord> handedTo(const QList<AccountRecord> &all, const QUuid &leaver, const QUuid &store)
{
    QList<AccountRecord> remaining = all;
    remaining.removeIf([&](const AccountRecord &record) {
        const bool isRecovery = record.account.id == store;
        return record.account.id == leaver || (!isRecovery && !record.account.isActive);
    });
    return remaining;
}

/// How many rows an older key still seals after some more of them; at the end, nothing of it is left in the file.
static Result<qint64> sealSome(const Session &session, const Ports &ports)
{
    return onLog(session, Right::ManageAccounts, Access::Write, ports.newId, [](SealedLog &log) -> Result<qint64> {
        KeyRotation::step(log);
        const qint64 left = KeyRotation::remaining(log);
        if (left == 0)
            KeyRotation::finish(log);
        return left;
    });
}

/// Seals everything again with the new key, as long as `progress` wants it; between two steps others work with the log.
static Result<Done> sealAgain(const Session &session, const Ports &ports, const std::function<bool(double)> &progress)
{
    const auto total = onLog(session, Right::ManageAccounts, Access::Read, ports.newId,
                             [](SealedLog &log) -> Result<qint64> { return KeyRotation::remaining(log); });
    if (!total)
        return total.error();
    qint64 left = *total;
    do {
        if (left > 0 && progress && !progress(double(std::max(*total - left, qint64(0))) / double(*total)))
            return Done();
        const auto after = sealSome(session, ports);
        if (!after)
            return after.error();
        left = *after;
        letOthersWrite();
    } while (left > 0);
    if (progress)
        progress(1);
    return Done();
}

Result<Session> Accounts::close(const QUuid &account, const std::function<bool(double)> &progress) const
{
    if (account == m_session.account().id)
        return Error{Fault::Conflict, u"account: one's own"_s, Problem::OwnAccount};
    const auto next = onLog(m_session, Right::ManageAccounts, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<Session> {
        const auto found = recordOf(log, account);
        if (!found)
            return found.error();
        if (const auto another = leavesAnAdministrator(log, account); !another)
            return another.error();
        AccountBook book(log);
        const auto all = book.all();
        if (!all)
            return all.error();
        AccountRecord leaver = *found;
        leaver.account.isActive = false;
        const auto keys = log.atomically([&] {
            book.change(leaver);
            book.note({.kind = OfficeAct::Kind::KeyChanged, .at = m_ports.now().toUTC(), .agent = m_session.account().name});
            static_cast<void>(book.keySlots().remove(book.keySlots().nameOf(loginKey(leaver.account.login))));
            return KeyRotation::begin(log, handedTo(*all, account, log.store()));
        });
        return Session(m_session.folder(), m_session.account(), keys);
    });
    if (!next)
        return next;
    const auto sealedAgain = sealAgain(*next, m_ports, progress);
    const bool isLeftForLater = !sealedAgain && sealedAgain.error().fault == Fault::Busy; // the key is changed: they go on with it
    return sealedAgain || isLeftForLater ? next : sealedAgain.error();
}

Result<bool> Accounts::isRotating() const
{
    return guarded([&]() -> Result<bool> {
        SealedLog log(m_session.folder(), Access::Read, m_session.keys());
        return KeyRotation::remaining(log) > 0;
    });
}

Result<Done> Accounts::resumeRotation(const std::function<bool(double)> &progress) const
{
    return sealAgain(m_session, m_ports, progress);
}

Result<QString> Accounts::renewRecoveryCode() const
{
    return onLog(m_session, Right::ManageAccounts, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<QString> {
        const seal::PasswordCost cost = seal::costFor(usualUnlockTime);
        return log.atomically([&]() -> Result<QString> { return AccountBook(log).renewRecoveryCode(cost); });
    });
}
