#include "app/cli/logs.h"

#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "ui/words/casewords.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli {

QList<Option> logOptions(const QList<Option> &more)
{
    const QList<Option> common{
        {u"log"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "The folder of the case log."), true},
        {u"user"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "Who signs in; the name of the machine's account otherwise.")},
        {u"password-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "A file whose first line is the password of --user; a log of fictitious families needs none.")},
    };
    return common + more;
}

/// The name of the account that runs the program; a service's environment does not always say it.
static QString accountName()
{
#ifdef Q_OS_UNIX
    const passwd *account = getpwuid(getuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString();
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

QString actorIn(Arguments &arguments)
{
    const QString named = arguments.text(u"user"_s).trimmed();
    QString actor = named.isEmpty() ? accountName() : named;
    if (actor.isEmpty())
        arguments.refuse(u"--user"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Missing: the journal says who acts.")));
    return actor;
}

std::optional<QString> passwordIn(Arguments &arguments, const QString &option)
{
    if (!arguments.has(option)) {
        arguments.refuse(u"--"_s + option, sentence(QT_TRANSLATE_NOOP("Cli", "Missing: a file whose first line is the password.")));
        return std::nullopt;
    }
    const QByteArray content = arguments.file(option);
    const qsizetype end = content.indexOf('\n');
    QString password = QString::fromUtf8(end < 0 ? content : content.first(end));
    if (password.endsWith(u'\r'))
        password.chop(1);
    return arguments.isRefused() ? std::nullopt : std::optional(password);
}

static QString sentenceFor(const Error &error, const QString &folder, const QString &login, const QDateTime &now)
{
    if (error.problem == Problem::TooSoon)
        return sentence(QT_TRANSLATE_NOOP("Cli", "Too many wrong passwords: try again in %1 s.")).arg(delayBeforeSignIn(folder, login, now).count());
    if (error.fault == Fault::Forbidden)
        return sentence(QT_TRANSLATE_NOOP("Cli", "The name or the password is wrong, or the account is closed."));
    return describe(error);
}

/// A folder without a sealed log is refused, and why.
static bool hasSealedLog(Arguments &arguments, const QString &folder)
{
    if (isUnsealedLogIn(folder))
        arguments.refuse(u"--log"_s, sentence(QT_TRANSLATE_NOOP("Cli", "The case log of this folder is not sealed yet: « log create » seals it with an account.")));
    else if (!folder.isEmpty() && !isSealedLogIn(folder))
        arguments.refuse(u"--log"_s, sentence(QT_TRANSLATE_NOOP("Cli", "There is no case log in this folder: begin one with « log create ».")));
    return !folder.isEmpty() && isSealedLogIn(folder) && !arguments.isRefused();
}

std::optional<Result<Session>> signedIn(Arguments &arguments, const Ports &ports)
{
    const QString folder = arguments.text(u"log"_s);
    const QString actor = actorIn(arguments);
    if (!hasSealedLog(arguments, folder))
        return std::nullopt;
    if (isPracticeLogIn(folder))
        return Session::practice(folder, actor);
    const auto password = passwordIn(arguments, u"password-file"_s);
    if (!password)
        return std::nullopt;
    return signIn(folder, actor, *password, ports);
}

std::optional<Session> sessionIn(Arguments &arguments, const Ports &ports)
{
    const auto session = signedIn(arguments, ports);
    if (!session)
        return std::nullopt;
    if (*session)
        return **session;
    const Error &error = session->error();
    const bool isTheirs = error.fault == Fault::Forbidden || error.problem == Problem::TooSoon;
    arguments.refuse(isTheirs ? u"--password-file"_s : u"--log"_s,
                     sentenceFor(error, arguments.text(u"log"_s), actorIn(arguments), ports.now()));
    return std::nullopt;
}

std::optional<Caseload> existingLog(Arguments &arguments, const Ports &ports)
{
    const auto session = sessionIn(arguments, ports);
    return session ? std::optional(Caseload(*session, ports)) : std::nullopt;
}

std::optional<Caseload> anyLog(Arguments &arguments, const Ports &ports)
{
    const QString folder = arguments.text(u"log"_s);
    if (isSealedLogIn(folder) || isUnsealedLogIn(folder))
        return existingLog(arguments, ports);
    const QString actor = actorIn(arguments);
    if (!arguments.has(u"password-file"_s))
        return arguments.isRefused() ? std::nullopt : std::optional(Caseload(Session::practice(folder, actor), ports));
    const auto made = newLogIn(arguments, ports);
    if (!made)
        return std::nullopt;
    note(sentence(QT_TRANSLATE_NOOP("Cli", "A case log was begun; its recovery code was not kept: make one with « log recovery ».")));
    return Caseload(made->session, ports);
}

std::optional<NewLog> newLogIn(Arguments &arguments, const Ports &ports)
{
    const QString actor = actorIn(arguments);
    const auto password = passwordIn(arguments, u"password-file"_s);
    if (!password)
        return std::nullopt;
    const QString folder = arguments.text(u"log"_s);
    const Result<NewLog> made = createLog(folder, {.login = actor, .name = actor, .password = *password}, ports);
    if (made)
        return *made;
    if (made.error().fault == Fault::Invalid)
        arguments.refuse(made.error().detail.startsWith(u"password"_s) ? u"--password-file"_s : u"--user"_s, accountSentence(made.error()));
    else
        arguments.refuse(u"--log"_s, describe(made.error()));
    return std::nullopt;
}

QString accountSentence(const Error &error)
{
    switch (error.problem) {
    case Problem::TooWeak:
        return sentence(QT_TRANSLATE_NOOP("Cli", "The password is too weak: 12 characters of four kinds, 14 of three, or a phrase of seven words."));
    case Problem::TooKnown:
        return sentence(QT_TRANSLATE_NOOP("Cli", "The password is one that people guess: choose words that have nothing to do with you or the town hall."));
    case Problem::Missing:
        return sentence(QT_TRANSLATE_NOOP("Cli", "Missing."));
    case Problem::TooLong:
        return sentence(QT_TRANSLATE_NOOP("Cli", "Too long."));
    case Problem::Taken:
        return sentence(QT_TRANSLATE_NOOP("Cli", "Somebody signs in with this name already: choose another."));
    case Problem::LastAdministrator:
        return sentence(QT_TRANSLATE_NOOP("Cli", "This is the last administrator: name another one first."));
    case Problem::OwnAccount:
        return sentence(QT_TRANSLATE_NOOP("Cli", "Nobody closes their own account: another administrator does."));
    default:
        return error.fault == Fault::NotFound ? sentence(QT_TRANSLATE_NOOP("Cli", "No account has this name.")) : describe(error);
    }
}

std::optional<CaseNumber> caseIn(Arguments &arguments)
{
    const Result<CaseNumber> number = CaseNumber::parse(arguments.text(u"case"_s));
    if (number)
        return *number;
    arguments.refuse(u"--case"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Not a case number: write it as PF-2026-000123.")));
    return std::nullopt;
}

Option openingReason()
{
    return {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "Why the case is opened, where it is protected; the journal notes it.")};
}

std::optional<CaseFile> openedCase(Arguments &arguments, const Caseload &caseload, const CaseNumber &number, Exit &end)
{
    const Result<CaseFile> file = caseload.open(number, arguments.text(u"reason"_s).trimmed());
    if (file)
        return *file;
    if (file.error().problem == Problem::ReasonNeeded) {
        arguments.refuse(u"--reason"_s, sentence(QT_TRANSLATE_NOOP("Cli", "This case is protected: say why it is opened.")));
        end = refuse(arguments.refusals());
    } else {
        end = fail(file.error(), describe(file.error()));
    }
    return std::nullopt;
}

} // namespace cli
