#include "app/cli/importjson.h"
#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "core/formats/importmappingjson.h"
#include "ui/words/casewords.h"
#include "ui/words/importwords.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cli {

/// The mapping that the headings suggest: printed as the file that --mapping reads.
static Exit proposeFor(Arguments &arguments, const QByteArray &bytes)
{
    const Result<CsvTable> table = CsvTable::parse(bytes);
    if (!table) {
        arguments.refuse(u"--file"_s, describeImportFile(table.error()));
        return refuse(arguments.refusals());
    }
    const ImportMapping mapping = proposeMapping(table->headings());
    for (const MappingFinding &finding : checkMapping(mapping, table->headings()))
        note(describe(finding));
    print(QJsonDocument::fromJson(toJson(mapping)).object());
    return Exit::Done;
}

static std::optional<ImportMapping> readMapping(Arguments &arguments)
{
    const Result<ImportMapping> mapping = parseImportMapping(arguments.file(u"mapping"_s));
    if (mapping)
        return *mapping;
    if (!arguments.isRefused())
        arguments.refuse(u"--mapping"_s, describeMappingFile(mapping.error()));
    return std::nullopt;
}

/// Each thing that is wrong with the mapping is a refusal; columns that are left out are noted.
static void judge(Arguments &arguments, const ImportMapping &mapping, const QStringList &headings)
{
    for (const MappingFinding &finding : checkMapping(mapping, headings)) {
        if (finding.isError())
            arguments.refuse(u"--mapping"_s, describe(finding));
        else
            note(describe(finding));
    }
}

static std::optional<ImportSource> readSource(Arguments &arguments, const QByteArray &bytes, QDate today)
{
    const auto mapping = readMapping(arguments);
    const Result<CsvTable> table = CsvTable::parse(bytes);
    if (!table)
        arguments.refuse(u"--file"_s, describeImportFile(table.error()));
    else if (mapping)
        judge(arguments, *mapping, table->headings());
    if (arguments.isRefused())
        return std::nullopt;
    const Result<ImportSource> source =
        importSource(bytes, QFileInfo(arguments.text(u"file"_s)).fileName(), *mapping, today);
    return source ? std::optional(*source) : std::nullopt;
}

static void compareWithExpected(Arguments &arguments, const ImportTotals &totals)
{
    if (!arguments.has(u"expect"_s))
        return;
    const QJsonDocument expected = QJsonDocument::fromJson(arguments.file(u"expect"_s));
    if (!expected.isObject() && !arguments.isRefused())
        arguments.refuse(u"--expect"_s, sentence(QT_TRANSLATE_NOOP("Cli", "This is not a JSON object.")));
    const QStringList differing = differences(toJson(totals), expected.object());
    for (const QString &figure : differing)
        arguments.refuse(
            u"--expect"_s,
            sentence(QT_TRANSLATE_NOOP("Cli", "Not what was expected: %1. Nothing was written.")).arg(figure));
}

static void saveRejects(Arguments &arguments, const ImportPlan &plan)
{
    if (!arguments.has(u"rejects"_s))
        return;
    QSaveFile file(arguments.text(u"rejects"_s));
    const QByteArray rows = rejectedRows(plan, [](const ImportTrouble &trouble) { return describeReason(trouble); });
    if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size() || !file.commit())
        arguments.refuse(u"--rejects"_s,
                         sentence(QT_TRANSLATE_NOOP("Cli", "This file cannot be written. Nothing was imported.")));
}

static ImportWatch watched(const char *words)
{
    return {.progress = [words](int done, int of) {
        if (done % 1000 == 0 && done > 0)
            note(sentence(words).arg(done).arg(of));
    }};
}

static Exit write(const Caseload &caseload, const ImportPlan &plan)
{
    const Result<int> written = runImport(caseload, plan, watched(QT_TRANSLATE_NOOP("Cli", "%1 of %2 cases")));
    if (!written)
        return fail(written.error(), describe(written.error()));
    QJsonObject answer = toJson(plan);
    answer.insert(u"written"_s, *written);
    print(answer);
    return Exit::Done;
}

static Exit runLogImport(Arguments &arguments, const Ports &ports)
{
    const QByteArray bytes = arguments.file(u"file"_s);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    if (arguments.has(u"propose-mapping"_s))
        return proposeFor(arguments, bytes);
    for (const QString &needed : {u"log"_s, u"mapping"_s}) {
        if (!arguments.has(needed))
            arguments.refuse(u"--"_s + needed, sentence(QT_TRANSLATE_NOOP("Cli", "Missing: this command needs it.")));
    }
    const auto caseload = arguments.isRefused() ? std::nullopt : existingLog(arguments, ports);
    const auto source = caseload ? readSource(arguments, bytes, ports.now().date()) : std::nullopt;
    if (!source)
        return refuse(arguments.refusals());
    const auto cases = caseload->knownToImport();
    if (!cases)
        return fail(cases.error(), describe(cases.error()));
    const auto plan = planImport(*source, *cases, watched(QT_TRANSLATE_NOOP("Cli", "%1 of %2 families read")));
    compareWithExpected(arguments, plan->totals);
    saveRejects(arguments, *plan);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    if (!arguments.has(u"dry-run"_s))
        return write(*caseload, *plan);
    print(toJson(*plan));
    return Exit::Done;
}

QList<Command> importCommands()
{
    QList<Option> options = logOptions(
        {{u"file"_s, u"FILE.csv"_s, QT_TRANSLATE_NOOP("Cli", "The families, as another program exports them."), true},
         {u"mapping"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Cli", "Which column is what (JSON).")},
         {u"propose-mapping"_s,
          {},
          QT_TRANSLATE_NOOP("Cli", "Prints the mapping that the headings suggest, and does nothing else.")},
         {u"dry-run"_s, {}, QT_TRANSLATE_NOOP("Cli", "Reads and counts everything, and writes no case.")},
         {u"rejects"_s, u"FILE"_s,
          QT_TRANSLATE_NOOP("Cli", "Where the rows that are left out are written, with the reason.")},
         {u"expect"_s, u"FILE"_s,
          QT_TRANSLATE_NOOP("Cli",
                            "The totals of the other program (JSON): any difference, and nothing is written.")}});
    options.first().required = false; // a mapping is proposed without a log
    return {{.name = u"log import"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Takes over the families of another program from a CSV file."),
             .options = options,
             .run = runLogImport}};
}

} // namespace cli
