#pragma once
#include "core/casework/session.h"

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
    /// Somebody else's, who forgot it: supervisors may too, for accounts that are not administrators.
    Result<Done> resetPassword(const QUuid &account, const QString &next) const;

    /// Somebody leaves: their key slot goes at once, and the log gets a new key, which `progress` (of 1.0) follows. Stopped or
    /// cut short, resumeRotation() goes on. The session must be replaced by the one given back.
    Result<Session> close(const QUuid &account, const std::function<bool(double)> &progress) const;

    /// Whether a change of keys was cut short.
    Result<bool> isRotating() const;
    Result<Done> resumeRotation(const std::function<bool(double)> &progress) const;

    /// A new recovery code; the old one opens nothing any more.
    Result<QString> renewRecoveryCode() const;

private:
    Session m_session;
    Ports m_ports;
};
