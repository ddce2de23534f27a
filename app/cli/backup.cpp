#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "core/casework/backups.h"
#include "core/casework/digest.h"
#include "core/formats/logjson.h"
#include "ui/words/casewords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

static Exit refusedLog(const Error &error)
{
    const Exit exit = fail(error, describe(error));
    return error.fault == Fault::Unreadable ? Exit::Damaged : exit;
}

/// Nothing is written over.
static void checkNew(Arguments &arguments, const QString &option)
{
    if (QFileInfo::exists(arguments.text(option)))
        arguments.refuse(u"--"_s + option, sentence(QT_TRANSLATE_NOOP("Cli", "This exists already: choose another name.")));
}

static Exit runBackup(Arguments &arguments, const Ports &ports)
{
    checkNew(arguments, u"out"_s);
    const auto session = arguments.isRefused() ? std::nullopt : sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    const auto made = backUp(*session, arguments.text(u"out"_s), ports);
    if (!made)
        return refusedLog(made.error());
    print({{u"file"_s, made->file}, {u"head"_s, headText(made->head)}, {u"bytes"_s, QFileInfo(made->file).size()}});
    return Exit::Done;
}

static Exit runRestore(Arguments &arguments, const Ports &ports)
{
    const QString folder = arguments.text(u"log"_s);
    if (isSealedLogIn(folder))
        arguments.refuse(u"--log"_s, sentence(QT_TRANSLATE_NOOP("Cli", "There is a case log in this folder already.")));
    if (!QFileInfo::exists(arguments.text(u"file"_s)))
        arguments.refuse(u"--file"_s, sentence(QT_TRANSLATE_NOOP("Cli", "There is no such file.")));
    const QString login = actorIn(arguments);
    const auto password = passwordIn(arguments, u"password-file"_s);
    if (!password || arguments.isRefused())
        return refuse(arguments.refusals());
    const auto session = restore(arguments.text(u"file"_s), folder, login, *password, ports);
    if (!session && session.error().fault == Fault::Forbidden) {
        arguments.refuse(u"--password-file"_s, sentence(QT_TRANSLATE_NOOP("Cli", "The name or the password is wrong, or the account was closed or could not make copies when the copy was made.")));
        return refuse(arguments.refusals());
    }
    if (!session)
        return refusedLog(session.error());
    const auto cases = Caseload(*session, ports).list();
    if (!cases)
        return fail(cases.error(), describe(cases.error()));
    print({{u"restored"_s, true}, {u"log"_s, folder}, {u"cases"_s, cases->size()}});
    return Exit::Done;
}

static QJsonObject inPartJson(const SavedInPart &part)
{
    return {{u"number"_s, part.number.toString()}, {u"version"_s, part.version}, {u"of"_s, part.of}, {u"lost_marks"_s, part.lostMarks}};
}

static Exit runRescue(Arguments &arguments, const Ports &ports)
{
    if (isSealedLogIn(arguments.text(u"into"_s)))
        arguments.refuse(u"--into"_s, sentence(QT_TRANSLATE_NOOP("Cli", "There is a case log in this folder already.")));
    const auto session = arguments.isRefused() ? std::nullopt : sessionIn(arguments, ports);
    const auto password = session ? passwordIn(arguments, u"password-file"_s) : std::nullopt;
    if (!session || !password)
        return refuse(arguments.refusals());
    const auto saved = rescue(*session, arguments.text(u"into"_s), *password, ports);
    if (!saved)
        return fail(saved.error(), describe(saved.error()));
    note(sentence(QT_TRANSLATE_NOOP("Cli", "A case log was begun; its recovery code was not kept: make one with « log recovery ».")));
    print({{u"cases"_s, saved->cases},
           {u"lost"_s, arrayOf(saved->lost, [](const CaseNumber &number) { return number.toString(); })},
           {u"in_part"_s, arrayOf(saved->inPart, &inPartJson)}});
    return saved->lost.isEmpty() && saved->inPart.isEmpty() ? Exit::Done : Exit::Damaged;
}

static Exit runDigest(Arguments &arguments, const Ports &ports)
{
    const QDate day = arguments.date(u"on"_s, ports.now().date());
    const auto session = arguments.isRefused() ? std::nullopt : sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    const auto digest = digestOf(*session, day, ports);
    if (!digest)
        return refusedLog(digest.error());
    print({{u"day"_s, digest->day.toString(Qt::ISODate)},
           {u"log"_s, digest->log.toString(QUuid::WithoutBraces)},
           {u"head"_s, headText(digest->head)},
           {u"cases"_s, digest->cases},
           {u"begun"_s, digest->begun},
           {u"changed"_s, digest->changed},
           {u"issued"_s, digest->issued},
           {u"consultations"_s, digest->consultations},
           {u"marks"_s, digest->marks},
           {u"acts"_s, arrayOf(digest->acts, [](const OfficeAct &act) { return ::toJson(act); })}});
    return Exit::Done;
}

QList<Command> backupCommands()
{
    return {
        {.name = u"log backup"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Copies the log, sealed as it is, to a file that is read back and safe on the disk."),
         .options = logOptions({{u"out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Where the copy goes: best another disk."), true}}),
         .run = runBackup},
        {.name = u"log restore"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Puts a copy into a folder without a log, once it was opened and proved."),
         .options = logOptions({{u"file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "The copy."), true}}),
         .run = runRestore},
        {.name = u"log rescue"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Takes what still proves itself in a damaged log into a new one; the damaged one is only read."),
         .options = logOptions({{u"into"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "The folder of the new log; --user and its password begin it."), true}}),
         .run = runRescue},
        {.name = u"log digest"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "One day of the log in figures, with the mark of its chain."),
         .options = logOptions({{u"on"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("Cli", "The day; today otherwise.")}}),
         .run = runDigest},
    };
}

} // namespace cli
