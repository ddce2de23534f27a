#pragma once
#include "core/casework/accounts.h"
#include "core/casework/backups.h"
#include "core/casework/signin.h"

// What the window asks of the sealed log, as functions that a test can replace. Blocking, for the background, but for isSameCode.

/// A log of the first version, which was not sealed.
struct UnsealedLog {
    bool isThere = false;
    std::optional<qsizetype> cases; ///< How many; none where they cannot be counted.
};

/// The door of the case log of one folder: signin.h without the folder.
struct SignInPort {
    std::function<Result<Session>(const QString &login, const QString &password)> signIn;
    std::function<std::chrono::seconds(const QString &login)> delay; ///< Before the next try.
    std::function<Result<NewLog>(const FirstAccount &)> create;
    std::function<UnsealedLog()> unsealed;
    std::function<Result<NewLog>(const QString &code, const QString &login, const QString &newPassword)> recover;
    std::function<bool(const QString &code, const QString &retyped)> isSameCode;
    std::function<Result<Done>(const Session &)> checkSound;
    /// In the place of the log.
    std::function<Result<Session>(const QString &file, const QString &login, const QString &password)> restore;
    std::function<Result<RescuedLog>(const Session &damaged, const QString &password)> rescue;
};
SignInPort signInPort(const QString &folder, const Ports &ports);

/// Accounts, for whoever is signed in.
struct AccountsPort {
    std::function<Result<QList<Account>>()> all;
    std::function<Result<Account>(const QString &login, const QString &name, Roles roles, const QString &password)> add;
    std::function<Result<Account>(const QUuid &account, const QString &name, Roles roles)> change;
    std::function<Result<Done>(const QString &current, const QString &next)> changePassword;
    std::function<Result<Done>(const QUuid &account, const QString &next)> resetPassword;
    std::function<Result<KeyChange>(const QUuid &account, const std::function<bool(double)> &progress)> close;
    std::function<Result<bool>()> isRotating;
    std::function<Result<Done>(const std::function<bool(double)> &progress)> resumeRotation;
    std::function<Result<QString>()> renewRecoveryCode;
};
AccountsPort accountsPort(const Session &session, const Ports &ports);

/// What somebody was typing when the desk was locked, sealed for them alone (Secrets::keepDraft()).
struct DraftSlot {
    std::function<Result<Done>(const QByteArray &)> keep; ///< In place of what was kept before.
    std::function<Result<QByteArray>()> take; ///< And forgets it; empty when nothing was kept.
};
DraftSlot draftSlot(const Session &session, const Ports &ports);
