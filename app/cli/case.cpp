#include "app/cli/identity.h"
#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "core/casework/caseindex.h"
#include "core/formats/casejson.h"
#include "ui/words/casewords.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {

/// One line of the input: what it says, or why it is refused.
static Exit addLine(const QByteArray &line, int number, const Caseload &caseload, QDate today)
{
    QList<Refusal> refusals;
    const Result<CaseLine> read = parseCaseLine(line, Provenance{.source = Source::Typed, .on = today, .reason = {}});
    const ResolvedIdentity resolved = read ? resolve(read->identity, today) : ResolvedIdentity();
    if (!read)
        refusals = {refusalOf(read.error())};
    else
        refusals = resolved.refusals;
    if (!refusals.isEmpty()) {
        print({{u"outcome"_s, u"invalid_input"_s}, {u"line"_s, number}, {u"error"_s, toJson(refusals)}});
        return Exit::InputRefused;
    }
    Draft draft{.number = {},
                .basedOn = 0,
                .applicant = *resolved.identity,
                .household = read->household,
                .decisions = read->decisions,
                .note = read->note,
                .reason = {},
                .requestId = {}};
    const Result<Revision> revision = caseload.decide(draft);
    if (!revision)
        return fail(revision.error(), describe(revision.error()));
    print({{u"case"_s, revision->number.toString()}, {u"revision"_s, revision->id.toString(QUuid::WithoutBraces)}});
    return Exit::Done;
}

/// A line that is refused says so and lets the next ones pass; a log that fails stops everything.
static Exit runCaseAdd(Arguments &arguments, const Ports &ports)
{
    const auto caseload = existingLog(arguments, ports);
    if (!caseload)
        return refuse(arguments.refusals());
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Exit::OurFault;
    Exit worst = Exit::Done;
    int number = 0;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const Exit exit = addLine(line, number, *caseload, ports.now().date());
        if (exit != Exit::Done)
            worst = exit;
        if (exit != Exit::Done && exit != Exit::InputRefused)
            break;
    }
    return worst;
}

static Exit runCaseList(Arguments &arguments, const Ports &ports)
{
    const int limit = arguments.number(u"limit"_s, std::numeric_limits<int>::max(), 1, std::numeric_limits<int>::max());
    const auto caseload = existingLog(arguments, ports);
    if (!caseload)
        return refuse(arguments.refusals());
    const auto cases = caseload->list();
    if (!cases)
        return fail(cases.error(), describe(cases.error()));
    CaseIndex index;
    index.reset(*cases);
    const QList<CaseIndex::Row> found = index.find(arguments.text(u"search"_s));
    QJsonArray shown;
    for (const CaseIndex::Row row : found) {
        if (shown.size() == limit)
            break;
        shown.append(toJson(index.at(row)));
    }
    print({{u"cases"_s, shown}, {u"found"_s, found.size()}, {u"total"_s, index.size()}});
    return Exit::Done;
}

static Exit runCaseShow(Arguments &arguments, const Ports &ports)
{
    const auto number = caseIn(arguments);
    const auto caseload = existingLog(arguments, ports);
    if (!caseload || !number)
        return refuse(arguments.refusals());
    Exit end = Exit::Done;
    const auto file = openedCase(arguments, *caseload, *number, end);
    if (!file)
        return end;
    QJsonObject shown = toJson(file->latest());
    shown.insert(u"case"_s, file->number().toString());
    shown.insert(u"revisions"_s, arrayOf(file->revisions, [](const Revision &revision) { return toJson(revision); }));
    print(shown);
    return Exit::Done;
}

QList<Command> caseCommands()
{
    return {
        {.name = u"case add"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Adds one case for each line of standard input (JSON); one line is printed once it is on the disk."),
         .options = logOptions(),
         .run = runCaseAdd},
        {.name = u"case list"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "The cases, latest change first."),
         .options = logOptions({{u"search"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "Words of the name, children, town, number, birth year or service.")},
                                {u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "How many at most; all of them otherwise.")}}),
         .run = runCaseList},
        {.name = u"case show"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "One case with its whole history; the journal notes that it was looked at."),
         .options = logOptions({{u"case"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("Cli", "The case, as PF-2026-000123."), true}, openingReason()}),
         .run = runCaseShow},
    };
}

} // namespace cli
