#include "ui/words/accountwords.h"

#include "ui/words/casewords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

static constexpr std::array everyRole{Role::Agent, Role::Supervisor, Role::Administrator, Role::DataProtectionOfficer,
    Role::ReadOnly};

static QString words(const char *english)
{
    return QCoreApplication::translate("Account", english);
}

QString describe(Role role)
{
    switch (role) {
    case Role::Agent: return words(QT_TRANSLATE_NOOP("Account", "Counter agent"));
    case Role::Supervisor: return words(QT_TRANSLATE_NOOP("Account", "Supervisor"));
    case Role::Administrator: return words(QT_TRANSLATE_NOOP("Account", "Administrator"));
    case Role::DataProtectionOfficer: return words(QT_TRANSLATE_NOOP("Account", "Data protection officer"));
    case Role::ReadOnly: return words(QT_TRANSLATE_NOOP("Account", "Consultation only"));
    }
    return {};
}

QString describeRights(Role role)
{
    switch (role) {
    case Role::Agent:
        return words(QT_TRANSLATE_NOOP("Account", "Receives families: opens, changes and validates cases, prints attestations."));
    case Role::Supervisor:
        return words(QT_TRANSLATE_NOOP("Account",
            "As a counter agent; also reads who looked at which case, opens sensitive files, makes backups, and gives a new "
            "password to an agent who forgot theirs."));
    case Role::Administrator:
        return words(QT_TRANSLATE_NOOP("Account",
            "Makes and closes accounts, changes the settings, makes backups, imports cases. Sees no family."));
    case Role::DataProtectionOfficer:
        return words(QT_TRANSLATE_NOOP("Account",
            "Sets how long cases are kept, deletes them, answers the persons concerned, reads who looked at which case."));
    case Role::ReadOnly:
        return words(QT_TRANSLATE_NOOP("Account", "Looks cases up, changes nothing."));
    }
    return {};
}

QString describe(Roles roles)
{
    QStringList names;
    for (const Role role : everyRole) {
        if (roles & role)
            names.append(describe(role));
    }
    return names.join(u", "_s);
}

QString describeAccountRefusal(const Error &error)
{
    if (error.detail == u"login" && error.problem == Problem::Missing)
        return words(QT_TRANSLATE_NOOP("Account", "Choose a login of at least two letters or figures."));
    if (error.detail == u"login")
        return words(QT_TRANSLATE_NOOP("Account", "Shorten the login to 60 characters."));
    if (error.detail == u"name" && error.problem == Problem::Missing)
        return words(QT_TRANSLATE_NOOP("Account", "Type the first name and the name: they are written on papers and in the journal."));
    if (error.detail == u"name")
        return words(QT_TRANSLATE_NOOP("Account", "Shorten the name to 120 characters."));
    if (error.detail == u"role")
        return words(QT_TRANSLATE_NOOP("Account", "Tick at least one role."));
    switch (error.problem) {
    case Problem::Taken:
        return words(QT_TRANSLATE_NOOP("Account", "Somebody signs in with this login already: choose another."));
    case Problem::LastAdministrator:
        return words(QT_TRANSLATE_NOOP("Account", "This is the last administrator: make somebody else one first."));
    case Problem::OwnAccount:
        return words(QT_TRANSLATE_NOOP("Account", "Nobody closes their own account: another administrator does."));
    default:
        return describe(error);
    }
}

QString describeRefusedEntry(const Error &error)
{
    if (error.fault == Fault::Forbidden)
        return words(QT_TRANSLATE_NOOP("Account", "This login and this password do not go together: type the password again."));
    if (error.problem == Problem::TooSoon)
        return words(QT_TRANSLATE_NOOP("Account", "Too many wrong passwords: wait a little before the next try."));
    return describe(error);
}

QString durationText(std::chrono::seconds duration)
{
    const auto minutes = duration.count() / 60;
    const auto seconds = duration.count() % 60;
    if (minutes == 0)
        return words(QT_TRANSLATE_NOOP("Account", "%1 s")).arg(seconds);
    return words(QT_TRANSLATE_NOOP("Account", "%1 min %2 s")).arg(minutes).arg(seconds);
}
