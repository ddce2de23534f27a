#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "ui/words/casewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

static QJsonObject toJson(const Account &account)
{
    return {{u"login"_s, account.login}, {u"name"_s, account.name}, {u"roles"_s, toString(account.roles)}, {u"active"_s, account.isActive}};
}

/// Input faults name the option that is wrong; the rest ends as any command does.
static Exit refusedAs(Arguments &arguments, const Error &error, const QString &option)
{
    if (error.fault == Fault::Forbidden)
        arguments.refuse(u"--user"_s, describe(error));
    else if (error.fault == Fault::Invalid || error.fault == Fault::Conflict || error.fault == Fault::NotFound)
        arguments.refuse(error.detail.startsWith(u"password"_s) ? u"--new-password-file"_s : option, accountSentence(error));
    else
        return fail(error, describe(error));
    return refuse(arguments.refusals());
}

static Roles rolesIn(Arguments &arguments)
{
    const auto roles = parseRoles(arguments.text(u"role"_s));
    if (roles)
        return *roles;
    arguments.refuse(u"--role"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Name one or several, with commas: agent, supervisor, administrator, dpo, read-only.")));
    return {};
}

static Result<Account> accountNamed(const Accounts &accounts, const QString &login)
{
    const auto all = accounts.all();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, loginKey(login), [](const Account &account) { return loginKey(account.login); });
    return found == all->end() ? Result<Account>(Error{Fault::NotFound, u"account"_s}) : *found;
}

static Exit runList(Arguments &arguments, const Ports &ports)
{
    const auto session = sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    const auto all = Accounts(*session, ports).all();
    if (!all)
        return fail(all.error(), describe(all.error()));
    print({{u"accounts"_s, arrayOf(*all, [](const Account &account) { return toJson(account); })}});
    return Exit::Done;
}

static Exit runAdd(Arguments &arguments, const Ports &ports)
{
    const Roles roles = rolesIn(arguments);
    const auto password = passwordIn(arguments, u"new-password-file"_s);
    const auto session = arguments.isRefused() ? std::nullopt : sessionIn(arguments, ports);
    if (!session || !password)
        return refuse(arguments.refusals());
    const QString login = arguments.text(u"login"_s);
    const QString name = arguments.has(u"name"_s) ? arguments.text(u"name"_s) : login;
    const auto added = Accounts(*session, ports).add(login, name, roles, *password);
    if (!added)
        return refusedAs(arguments, added.error(), u"--login"_s);
    print(toJson(*added));
    return Exit::Done;
}

static Exit runChange(Arguments &arguments, const Ports &ports)
{
    const Roles roles = rolesIn(arguments);
    const auto session = arguments.isRefused() ? std::nullopt : sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    const Accounts accounts(*session, ports);
    const auto account = accountNamed(accounts, arguments.text(u"login"_s));
    if (!account)
        return refusedAs(arguments, account.error(), u"--login"_s);
    const auto changed = accounts.change(account->id, arguments.has(u"name"_s) ? arguments.text(u"name"_s) : account->name, roles);
    if (!changed)
        return refusedAs(arguments, changed.error(), u"--login"_s);
    print(toJson(*changed));
    return Exit::Done;
}

/// One's own with the current password, somebody else's as who may reset it.
static Exit runPassword(Arguments &arguments, const Ports &ports)
{
    const auto next = passwordIn(arguments, u"new-password-file"_s);
    const auto session = next ? sessionIn(arguments, ports) : std::nullopt;
    if (!session)
        return refuse(arguments.refusals());
    const Accounts accounts(*session, ports);
    const QString login = arguments.text(u"login"_s);
    const bool isOwn = login.isEmpty() || loginKey(login) == loginKey(session->account().login);
    const auto whose = isOwn ? Result<Account>(session->account()) : accountNamed(accounts, login);
    if (!whose)
        return refusedAs(arguments, whose.error(), u"--login"_s);
    const auto current = passwordIn(arguments, u"password-file"_s);
    if (isOwn && !current)
        return refuse(arguments.refusals());
    const auto done = isOwn ? accounts.changePassword(*current, *next) : accounts.resetPassword(whose->id, *next);
    if (!done)
        return refusedAs(arguments, done.error(), u"--login"_s);
    print({{u"login"_s, whose->login}, {u"changed"_s, true}});
    return Exit::Done;
}

static bool tellProgress(double part)
{
    note(sentence(QT_TRANSLATE_NOOP("Cli", "Change of keys: %1 %")).arg(static_cast<int>(part * 100)));
    return true;
}

static Exit runClose(Arguments &arguments, const Ports &ports)
{
    const auto session = sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    const Accounts accounts(*session, ports);
    const auto account = accountNamed(accounts, arguments.text(u"login"_s));
    if (!account)
        return refusedAs(arguments, account.error(), u"--login"_s);
    const auto closed = accounts.close(account->id, tellProgress);
    if (!closed)
        return refusedAs(arguments, closed.error(), u"--login"_s);
    if (closed->trouble)
        return fail(*closed->trouble, describe(*closed->trouble));
    print({{u"login"_s, account->login}, {u"closed"_s, true}});
    return Exit::Done;
}

static Exit runRotate(Arguments &arguments, const Ports &ports)
{
    const auto session = sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    const auto done = Accounts(*session, ports).resumeRotation(tellProgress);
    if (!done)
        return refusedAs(arguments, done.error(), u"--log"_s);
    print({{u"done"_s, true}});
    return Exit::Done;
}

QList<Command> userCommands()
{
    const Option login{u"login"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "Whose account: the name they sign in with."), true};
    const Option name{u"name"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "The name on papers and in the journal; the one they sign in with otherwise.")};
    const Option role{u"role"_s, u"ROLES"_s, QT_TRANSLATE_NOOP("Cli", "agent, supervisor, administrator, dpo, read-only; several with commas."), true};
    const Option next{u"new-password-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "A file whose first line is the new password."), true};
    return {
        {.name = u"log user add"_s, .summary = QT_TRANSLATE_NOOP("Cli", "Adds an account."), .options = logOptions({login, name, role, next}), .run = runAdd},
        {.name = u"log user change"_s, .summary = QT_TRANSLATE_NOOP("Cli", "Changes the roles or the name of an account."), .options = logOptions({login, name, role}), .run = runChange},
        {.name = u"log user close"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Closes the account of somebody who leaves, and changes the keys of the log."),
         .options = logOptions({login}),
         .run = runClose},
        {.name = u"log user list"_s, .summary = QT_TRANSLATE_NOOP("Cli", "The accounts of the log."), .options = logOptions(), .run = runList},
        {.name = u"log password"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Changes one's own password, or resets the one of --login."),
         .options = logOptions({{u"login"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "Whose password is reset; one's own is changed otherwise.")}, next}),
         .run = runPassword},
        {.name = u"log keys"_s, .summary = QT_TRANSLATE_NOOP("Cli", "Goes on with a change of keys that was cut short."), .options = logOptions(), .run = runRotate},
    };
}

} // namespace cli
