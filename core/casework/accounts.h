#pragma once
#include "core/casework/session.h"
#include "core/domain/journal.h"

/// The log has a new key.
struct KeyChange {
    Session session; ///< Takes the place of the one that began it, which opens nothing any more.
    std::optional<Error> trouble = {}; ///< What kept it from sealing everything again; resumeRotation() goes on.
};

/// Administrators may for everybody, supervisors for those who are agents or read only: who gives a password knows it,
/// and could use the rights that go with it.
bool mayResetPassword(Roles own, Roles whose);

/// The accounts of a log. Blocking. Right::ManageAccounts is asked for where not said otherwise (Fault::Forbidden), and each
/// change is noted in the log. The last active administrator can be neither closed nor stripped of that role
/// (Fault::Conflict).
class Accounts
{
public:
    Accounts(Session session, Ports ports);

    /// Active ones first, by name. Everyone may see them.
    Result<QList<Account>> all() const;

    /// Fault::Conflict when the login is taken; Fault::Invalid as checkAccount() and checkNewPassword() say.
    Result<Account> add(const QString &login, const QString &name, Roles roles, const QString &password) const;
    Result<Account> change(const QUuid &account, const QString &name, Roles roles) const;

    /// One's own password: needs no right. Fault::Forbidden when `current` is wrong.
    Result<Done> changePassword(const QString &current, const QString &next) const;
    /// Somebody else's, who forgot it: see mayResetPassword().
    Result<Done> resetPassword(const QUuid &account, const QString &next) const;

    /// Somebody leaves: their key slot goes at once, and the log gets a new key, which `progress` (of 1.0) follows.
    /// Stopped or cut short, resumeRotation() goes on. Who has a damaged account gets no new key: another password lets
    /// them in again. The session must be replaced by the one given back. An error: nothing was changed.
    Result<KeyChange> close(const QUuid &account, const std::function<bool(double)> &progress) const;

    /// Whether a change of keys was cut short. Rows that do not open stay as they are, and do not count: verifying the
    /// log names them.
    Result<bool> isRotating() const;
    Result<Done> resumeRotation(const std::function<bool(double)> &progress) const;

    /// A new recovery code; the old one opens nothing any more.
    Result<QString> renewRecoveryCode() const;

private:
    OfficeAct accountChanged(const QString &what, const QUuid &account, Roles before, Roles after) const;

    Session m_session;
    Ports m_ports;
};
