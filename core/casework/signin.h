#pragma once
#include "core/casework/session.h"

#include <chrono>

/// Who begins a case log.
struct FirstAccount {
    QString login;
    QString name;
    QString password;
};

/// A log that has just been made.
struct NewLog {
    Session session;
    QString recoveryCode; ///< To be printed and kept in the town hall's safe; stands nowhere else.
};

/// How long a password takes to be tried, once and by whoever has the file: the time that Argon2id is calibrated for, on
/// this machine, never below 64 MiB three times.
inline constexpr std::chrono::milliseconds usualUnlockTime{550};

// Sign-in: blocking functions (half a second for the key), for the background. Disk troubles as in Caseload.

/// Whether `folder` holds a sealed log; opens nothing.
bool isSealedLogIn(const QString &folder);
/// Whether that log is one of fictitious families, which needs no account.
bool isPracticeLogIn(const QString &folder);
/// Whether it holds a log of the first version of this program, which was not sealed; createLog() takes its cases over.
bool isUnsealedLogIn(const QString &folder);

/// Makes the log of `folder`, whole or not at all, with an account of every role. The cases of an unsealed log come
/// along, and its file goes away once the new one was read back; where it cannot, at a later sign-in. Fault::Invalid
/// for a login or a password that will not do (see passwordstrength.h); Fault::Conflict where there is a sealed log
/// already; Fault::Busy while somebody else begins one.
Result<NewLog> createLog(const QString &folder, const FirstAccount &first, const Ports &ports,
                         std::chrono::milliseconds unlockTime = usualUnlockTime);

/// Fault::Forbidden: the login or the password is wrong (which of them is not said), or the account is closed.
/// Fault::Busy with Problem::TooSoon: too many failures, see delayBeforeSignIn().
Result<Session> signIn(const QString &folder, const QString &login, const QString &password, const Ports &ports);

/// How long this login has to wait before the next try: nothing for the first three failures, then 1 s, doubled up to 15 minutes.
std::chrono::seconds delayBeforeSignIn(const QString &folder, const QString &login, const QDateTime &now);

/// Signs in with the printed code instead of a password: sets a new password for `login`, an account with
/// Role::Administrator, and gives a new code, since the old one is used up. Fault::Forbidden for a wrong code or another account.
Result<NewLog> recover(const QString &folder, const QString &code, const QString &login, const QString &newPassword,
                       const Ports &ports);

/// Whether what was retyped is the code, spaces, dashes and case aside, and 0/O, 1/I/L taken for one another.
bool isSameRecoveryCode(const QString &code, const QString &retyped);
