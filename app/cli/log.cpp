#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "ui/words/casewords.h"
#include "ui/words/logwords.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cli {

/// The code, for its owner alone to read.
static bool keepCode(const QString &path, const QString &code)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(code.toLatin1() + '\n');
    return file.commit();
}

/// Whether the code can be kept where --recovery-out says: asked before anything is made that would be lost without it.
static void checkRecoveryOut(Arguments &arguments)
{
    const QString path = arguments.text(u"recovery-out"_s);
    if (!path.isEmpty() && (QFile::exists(path) || !keepCode(path, {})))
        arguments.refuse(u"--recovery-out"_s, sentence(QT_TRANSLATE_NOOP("Cli", "There is a file of this name already, or it cannot be written: choose another.")));
    else if (!path.isEmpty())
        QFile::remove(path);
}

static Exit codeKept(Arguments &arguments, const QString &code, QJsonObject answer)
{
    const QString path = arguments.text(u"recovery-out"_s);
    if (path.isEmpty())
        note(sentence(QT_TRANSLATE_NOOP("Cli", "The recovery code was not kept (--recovery-out): without it, a forgotten password loses the cases. Make one with « log recovery ».")));
    else if (!keepCode(path, code))
        return fail({Fault::Refused, u"recovery code"_s}, sentence(QT_TRANSLATE_NOOP("Cli", "The recovery code could not be written: make another with « log recovery ».")));
    answer.insert(u"recovery"_s, orNull(path));
    print(answer);
    return Exit::Done;
}

static Exit runCreate(Arguments &arguments, const Ports &ports)
{
    const QString folder = arguments.text(u"log"_s);
    if (isSealedLogIn(folder))
        arguments.refuse(u"--log"_s, sentence(QT_TRANSLATE_NOOP("Cli", "There is a case log in this folder already.")));
    checkRecoveryOut(arguments);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const auto made = newLogIn(arguments, ports);
    if (!made)
        return refuse(arguments.refusals());
    const auto cases = Caseload(made->session, ports).list();
    if (!cases)
        return fail(cases.error(), describe(cases.error()));
    return codeKept(arguments, made->recoveryCode, {{u"created"_s, true}, {u"log"_s, folder}, {u"cases"_s, cases->size()}});
}

static Exit runRecovery(Arguments &arguments, const Ports &ports)
{
    checkRecoveryOut(arguments);
    if (arguments.text(u"recovery-out"_s).isEmpty())
        arguments.refuse(u"--recovery-out"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Missing.")));
    const auto session = sessionIn(arguments, ports);
    if (!session || arguments.isRefused())
        return refuse(arguments.refusals());
    const auto code = Accounts(*session, ports).renewRecoveryCode();
    if (!code)
        return fail(code.error(), describe(code.error()));
    return codeKept(arguments, *code, {{u"renewed"_s, true}});
}

static Exit runRecover(Arguments &arguments, const Ports &ports)
{
    checkRecoveryOut(arguments);
    const auto code = passwordIn(arguments, u"recovery-file"_s);
    const auto password = passwordIn(arguments, u"new-password-file"_s);
    const QString login = actorIn(arguments);
    if (!code || !password || arguments.isRefused())
        return refuse(arguments.refusals());
    const auto recovered = recover(arguments.text(u"log"_s), *code, login, *password, ports);
    if (recovered)
        return codeKept(arguments, recovered->recoveryCode, {{u"recovered"_s, true}});
    if (recovered.error().fault == Fault::Forbidden)
        arguments.refuse(u"--recovery-file"_s, sentence(QT_TRANSLATE_NOOP("Cli", "The code is wrong, or --user is no administrator.")));
    else if (recovered.error().fault == Fault::Invalid)
        arguments.refuse(u"--new-password-file"_s, accountSentence(recovered.error()));
    else
        return fail(recovered.error(), describe(recovered.error()));
    return refuse(arguments.refusals());
}

/// What is wrong, and where: the case's number where there is one.
static QJsonObject toJson(const LogProblem &problem)
{
    return {{u"kind"_s, toString(problem.kind)},
            {u"record"_s, problem.seq > 0 ? QJsonValue(problem.seq) : QJsonValue()},
            {u"case"_s, problem.number ? QJsonValue(problem.number->toString()) : QJsonValue()},
            {u"message"_s, describe(problem.kind)}};
}

/// A log of which nothing can be read is damaged too: the same answer, without a case's number.
static Exit damaged(const Error &error)
{
    print({{u"ok"_s, false}, {u"revisions"_s, 0}, {u"problems"_s, QJsonArray{QJsonObject{{u"case"_s, QJsonValue()}, {u"message"_s, describe(error)}}}}});
    return Exit::Damaged;
}

static Exit runVerify(Arguments &arguments, const Ports &ports)
{
    const QString printed = arguments.text(u"head"_s);
    const auto known = parseHeadText(printed);
    if (!printed.isEmpty() && !known)
        arguments.refuse(u"--head"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Not a mark of the log: copy it from the foot of a paper, as 1204-7F3A19C2.")));
    const auto session = signedIn(arguments, ports);
    if (session && !*session && session->error().fault == Fault::Unreadable)
        return damaged(session->error());
    const auto caseload = session ? existingLog(arguments, ports) : std::nullopt;
    if (!caseload)
        return refuse(arguments.refusals());
    const auto report = caseload->verify(known);
    if (!report)
        return report.error().fault == Fault::Unreadable ? damaged(report.error()) : fail(report.error(), describe(report.error()));
    print({{u"ok"_s, report->problems.isEmpty()},
           {u"revisions"_s, report->revisions},
           {u"records"_s, report->records},
           {u"purged"_s, report->purged},
           {u"head"_s, headText(report->head)},
           {u"problems"_s, arrayOf(report->problems, [](const LogProblem &problem) { return toJson(problem); })}});
    return report->problems.isEmpty() ? Exit::Done : Exit::Damaged;
}

QList<Command> logCommands()
{
    return {
        {.name = u"log create"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Begins a sealed case log in a folder; --user becomes its first administrator. A log of the first version is taken over."),
         .options = logOptions({{u"recovery-out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Where the recovery code is written: print it, keep it in a safe, delete the file.")}}),
         .run = runCreate},
        {.name = u"log recovery"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Makes a new recovery code; the old one opens nothing any more."),
         .options = logOptions({{u"recovery-out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Where the recovery code is written: print it, keep it in a safe, delete the file."), true}}),
         .run = runRecovery},
        {.name = u"log recover"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Sets a new password for the administrator --user with the recovery code, which is then used up."),
         .options = logOptions({{u"recovery-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "A file whose first line is the recovery code."), true},
                                {u"new-password-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "A file whose first line is the new password."), true},
                                {u"recovery-out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Where the next recovery code is written.")}}),
         .run = runRecover},
        {.name = u"log verify"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Reads the whole log and says what was changed, taken away or put elsewhere."),
         .options = logOptions({{u"head"_s, u"MARK"_s, QT_TRANSLATE_NOOP("Cli", "The mark at the foot of a paper: the log must still have it.")}}),
         .run = runVerify},
    };
}

} // namespace cli
