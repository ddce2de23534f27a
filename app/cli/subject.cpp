#include "app/cli/identity.h"
#include "app/cli/json.h"
#include "app/cli/keeping.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "app/paths.h"
#include "core/attestation/pages.h"
#include "core/attestation/personspages.h"
#include "core/casework/settings.h"
#include "core/casework/subjectaccess.h"
#include "core/formats/personsfilejson.h"

using namespace Qt::StringLiterals;

namespace cli {

/// Whom the answer is about: an identity file, or the applicant of a case.
static Result<CivilIdentity> personIn(Arguments &arguments, const Session &session, QDate today)
{
    static const Error unread{Fault::Invalid, u"options"_s}; // the arguments say which
    if (arguments.has(u"identity"_s)) {
        const auto person = readIdentity(arguments, u"identity"_s, today);
        return person ? Result(*person) : unread;
    }
    const auto number = caseIn(arguments);
    return number ? applicantOf(session, *number) : unread;
}

static bool tellProgress(double part)
{
    note(sentence(QT_TRANSLATE_NOOP("Cli", "Search: %1 %")).arg(static_cast<int>(part * 100)));
    return true;
}

static void checkOptions(Arguments &arguments)
{
    if (arguments.has(u"identity"_s) == arguments.has(u"case"_s))
        arguments.refuse(u"--case"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Give --case or --identity, not both.")));
    checkFree(arguments, u"--out"_s, arguments.text(u"out"_s));
    checkFree(arguments, u"--json"_s, arguments.text(u"json"_s));
}

static Exit handOver(Arguments &arguments, const SubjectAnswer &answer, bool practice)
{
    const Settings settings = loadSettings(pathsIn(arguments.text(u"data"_s)).settingsFile);
    const auto pages = attestation::answerPages(answer, settings.townHall, practice);
    const QString json = arguments.text(u"json"_s);
    const bool written = writeOut(arguments, u"--out"_s, arguments.text(u"out"_s), attestation::pdfOf(pages, u"Droit d’accès"_s, answer.at.date()))
        && (json.isEmpty() || writeOut(arguments, u"--json"_s, json, QJsonDocument(::toJson(answer)).toJson()));
    if (!written)
        return refuse(arguments.refusals());
    QJsonArray numbers;
    for (const DisclosedCase &each : answer.cases)
        numbers.append(each.number.toString());
    print({{u"cases"_s, numbers}, {u"askings"_s, answer.askings.size()}, {u"pages"_s, pages.size()}});
    return Exit::Done;
}

static Exit runExport(Arguments &arguments, const Ports &ports)
{
    checkOptions(arguments);
    const auto session = arguments.isRefused() ? std::nullopt : sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    const auto person = personIn(arguments, *session, ports.now().date());
    if (!person)
        return arguments.isRefused() ? refuse(arguments.refusals()) : refusedKeeping(arguments, person.error(), u"--case"_s);
    const SubjectQuestion question{.person = *person, .reason = arguments.text(u"reason"_s), .namesAgents = arguments.has(u"with-agents"_s)};
    const auto answer = answerPerson(*session, question, ports, tellProgress);
    if (!answer)
        return refusedKeeping(arguments, answer.error(), u"--identity"_s);
    return handOver(arguments, *answer, isPracticeLogIn(session->folder()));
}

QList<Command> subjectCommands()
{
    return {{.name = u"case export"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Everything that the log holds about one person, as they may read it: a PDF and JSON."),
             .options = logOptions({{u"case"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("Cli", "The person is the applicant of this case.")},
                                    {u"identity"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Who asks (JSON); - for standard input.")},
                                    {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "How they asked, and how they proved who they are; for the log."), true},
                                    {u"with-agents"_s, {}, QT_TRANSLATE_NOOP("Cli", "Names the agents who looked: where the person needs it for their rights only.")},
                                    {u"out"_s, u"FILE.pdf"_s, QT_TRANSLATE_NOOP("Cli", "Where the paper goes."), true},
                                    {u"json"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Where the same goes as JSON.")},
                                    {u"data"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "The program's data folder, for the town hall's settings.")}}),
             .run = runExport,
             .draws = true}};
}

} // namespace cli
