#pragma once
#include "core/base/result.h"

#include <QDateTime>
#include <QFlags>
#include <QUuid>

/// What somebody is at the town hall. One person may be several.
enum class Role : quint8 {
    Agent = 1, ///< Receives families.
    Supervisor = 2, ///< Reads who looked at what, watches over the agents' cases.
    Administrator = 4, ///< Makes accounts, settings, backups; sees no family.
    DataProtectionOfficer = 8, ///< Sets how long cases are kept, purges, answers the persons.
    ReadOnly = 16, ///< Looks cases up, changes nothing.
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// Every role: what the first account holds until others are named.
inline constexpr Roles allRoles{Role::Agent, Role::Supervisor, Role::Administrator, Role::DataProtectionOfficer};

/// What a role allows. Checked below every screen and command (core/casework), not by them.
enum class Right {
    SeeCases,
    DecideCases, ///< Open, change, issue, merge.
    SeeSensitive, ///< Without giving a reason first; others must « break the glass ».
    MarkCases, ///< Sensitive file, opposition to the calls.
    SeeConsultations, ///< Who looked at which case.
    ManageAccounts,
    ManageSettings, ///< Secrets among them.
    Backup, ///< And restore, verify, digest.
    Import,
    SetRetention,
    Purge,
    AnswerPersons, ///< Subject-access exports.
};
bool may(Roles roles, Right right);

/// Somebody who signs in.
struct Account {
    QUuid id;
    QString login; ///< What is typed to sign in; case and accents do not count.
    QString name; ///< Written on papers and in the journal.
    Roles roles;
    bool isActive = true; ///< Somebody who left keeps their name in the journal, and no key.
    QDateTime since; ///< UTC
    friend bool operator==(const Account &, const Account &) = default;
};

/// "agent", "supervisor", "administrator", "dpo", "read-only": as on the command line and in the log.
QString toString(Role role);
std::optional<Role> parseRole(QStringView text);
/// "agent,supervisor"
QString toString(Roles roles);
/// Fault::Invalid for an unknown word or none.
Result<Roles> parseRoles(QStringView text);

/// What a login is compared by: folded, so that « Hélène » is « helene ».
QString loginKey(QStringView login);
/// A login of 2 to 60 characters and a name that is not blank.
Result<Done> checkAccount(const QString &login, const QString &name, Roles roles);
