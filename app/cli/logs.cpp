#include "app/cli/logs.h"

#include "app/cli/json.h"
#include "app/cli/sentence.h"

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
        {u"user"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "Who acts, for the journal; the account's name otherwise.")},
        {u"password-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Accepted, and not read: accounts and sealing are still to come.")},
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

std::optional<Caseload> anyLog(Arguments &arguments, const Ports &ports)
{
    if (arguments.has(u"password-file"_s))
        note(sentence(QT_TRANSLATE_NOOP(
            "Cli", "--password-file is not used: this version has neither accounts nor a sealed log; the file was not read.")));
    const QString actor = actorIn(arguments);
    if (arguments.isRefused())
        return std::nullopt;
    return Caseload(arguments.text(u"log"_s), actor, ports);
}

std::optional<Caseload> existingLog(Arguments &arguments, const Ports &ports)
{
    if (!arguments.text(u"log"_s).isEmpty() && !Caseload::isIn(arguments.text(u"log"_s)))
        arguments.refuse(u"--log"_s, sentence(QT_TRANSLATE_NOOP("Cli", "There is no case log in this folder: begin one with « log create ».")));
    return anyLog(arguments, ports);
}

std::optional<CaseNumber> caseIn(Arguments &arguments)
{
    const Result<CaseNumber> number = CaseNumber::parse(arguments.text(u"case"_s));
    if (number)
        return *number;
    arguments.refuse(u"--case"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Not a case number: write it as PF-2026-000123.")));
    return std::nullopt;
}

} // namespace cli
