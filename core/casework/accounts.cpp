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
        return records.error();
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

/// Who is the author of what was done to an account: `what` is "added", "changed", "password" (one's own) or "recovery_code".
OfficeAct Accounts::accountChanged(const QString &what, const QUuid &account, Roles before, Roles after) const
{
    return {.kind = OfficeAct::Kind::AccountChanged,
            .at = m_ports.now().toUTC(),
            .agent = m_session.account().name,
            .facts = {{u"account"_s, account.toString(QUuid::WithoutBraces)}, {u"what"_s, what}, {u"before"_s, toString(before)}, {u"after"_s, toString(after)}}};
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
            AccountBook book(log);
            book.add(account, password, cost);
            book.note(accountChanged(u"added"_s, account.id, {}, roles));
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
            AccountBook book(log);
            book.change(record);
            book.note(accountChanged(u"changed"_s, account, found->account.roles, roles));
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
            AccountBook book(log);
            book.setPassword(proven->account(), next, cost);
            book.note(accountChanged(u"password"_s, own.id, proven->account().roles, proven->account().roles));
            return Done();
        });
    });
}

bool mayResetPassword(Roles own, Roles whose)
{
    if (may(own, Right::ManageAccounts))
        return true;
    return bool(own & Role::Supervisor) && !(whose & ~Roles{Role::Agent, Role::ReadOnly});
}

Result<Done> Accounts::resetPassword(const QUuid &account, const QString &next) const
{
    return guarded([&]() -> Result<Done> {
        SealedLog log(m_session.folder(), Access::Write, m_session.keys(), m_ports.newId);
        const auto record = recordOf(log, account);
        if (!record)
            return record.error();
        if (!mayResetPassword(m_session.account().roles, record->account.roles))
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

/// Not those who have left, nor who may have: `inDoubt`.
static QList<AccountRecord> handedTo(const QList<AccountRecord> &all, const QUuid &leaver, const QUuid &store, const QSet<QUuid> &inDoubt)
{
    QList<AccountRecord> remaining = all;
    remaining.removeIf([&](const AccountRecord &record) {
        const QUuid &id = record.account.id;
        return id == leaver || inDoubt.contains(id) || (id != store && !record.account.isActive);
    });
    return remaining;
}

/// How many rows an older key still seals.
static Result<qint64> rowsLeft(const Session &session, const Ports &ports)
{
    return onLog(session, Right::ManageAccounts, Access::Read, ports.newId,
                 [](SealedLog &log) -> Result<qint64> { return KeyRotation::remaining(log); });
}

namespace {

/// What one step left to do.
struct Remaining {
    bool hasMore;
    qint64 rows; ///< Damaged ones among them, which stay.
};

} // namespace

/// At the end, nothing of the older key is left in the file.
static Result<Remaining> sealSome(const Session &session, const Ports &ports, KeyRotation::Place &place)
{
    return onLog(session, Right::ManageAccounts, Access::Write, ports.newId, [&](SealedLog &log) -> Result<Remaining> {
        const bool hasMore = KeyRotation::step(log, place);
        if (!hasMore)
            KeyRotation::finish(log);
        return Remaining{hasMore, KeyRotation::remaining(log)};
    });
}

/// Seals everything again with the new key, as long as `progress` wants it; between two steps others work with the log.
static Result<Done> sealAgain(const Session &session, const Ports &ports, const std::function<bool(double)> &progress)
{
    const auto total = rowsLeft(session, ports);
    if (!total)
        return total.error();
    KeyRotation::Place place;
    for (Remaining remaining{true, *total}; remaining.hasMore; letOthersWrite()) {
        if (progress && !progress(1 - double(remaining.rows) / double(std::max<qint64>(*total, 1))))
            return Done();
        const auto after = sealSome(session, ports, place);
        if (!after)
            return after.error();
        remaining = *after;
    }
    if (progress)
        progress(1);
    return Done();
}

Result<KeyChange> Accounts::close(const QUuid &account, const std::function<bool(double)> &progress) const
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
        const QSet<QUuid> inDoubt = book.inDoubt() - QSet{m_session.account().id};
        const auto keys = log.atomically([&] {
            book.change(leaver);
            book.note({.kind = OfficeAct::Kind::KeyChanged, .at = m_ports.now().toUTC(), .agent = m_session.account().name, .facts = {{u"account"_s, account.toString(QUuid::WithoutBraces)}}});
            static_cast<void>(book.keySlots().remove(book.keySlots().nameOf(loginKey(leaver.account.login))));
            return KeyRotation::begin(log, handedTo(*all, account, log.store(), inDoubt));
        });
        return Session(m_session.folder(), m_session.account(), keys);
    });
    if (!next)
        return next.error();
    // From here on the key is another one, whatever happens.
    const auto sealedAgain = guarded([&] { return sealAgain(*next, m_ports, progress); });
    return KeyChange{.session = *next, .trouble = sealedAgain ? std::nullopt : std::optional(sealedAgain.error())};
}

Result<bool> Accounts::isRotating() const
{
    return guarded([&]() -> Result<bool> {
        SealedLog log(m_session.folder(), Access::Read, m_session.keys());
        return KeyRotation::isCutShort(log);
    });
}

Result<Done> Accounts::resumeRotation(const std::function<bool(double)> &progress) const
{
    return guarded([&] { return sealAgain(m_session, m_ports, progress); });
}

Result<QString> Accounts::renewRecoveryCode() const
{
    return onLog(m_session, Right::ManageAccounts, Access::Write, m_ports.newId, [&](SealedLog &log) -> Result<QString> {
        const seal::PasswordCost cost = seal::costFor(usualUnlockTime);
        return log.atomically([&]() -> Result<QString> {
            AccountBook book(log);
            book.note(accountChanged(u"recovery_code"_s, log.store(), {}, {}));
            return book.renewRecoveryCode(cost);
        });
    });
}
