#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/paper.h"
#include "app/cli/sentence.h"
#include "app/paths.h"
#include "core/attestation/pdf.h"
#include "core/casework/scheduleshelf.h"
#include "core/casework/settings.h"
#include "ui/words/casewords.h"

using namespace Qt::StringLiterals;

namespace cli {

static ScheduleShelf shelfOf(const Settings &settings, const Paths &paths)
{
    if (settings.practice)
        return ScheduleShelf::practice(paths.practiceSchedules);
    return ScheduleShelf::load(settings.scheduleFolder.isEmpty() ? paths.schedules : settings.scheduleFolder);
}

/// A town hall that was never set up practises: its papers say so.
static Exit runIssue(Arguments &arguments, const Ports &ports)
{
    const QDate on = arguments.date(u"on"_s, ports.now().date());
    checkOutput(arguments);
    const auto number = caseIn(arguments);
    const auto caseload = existingLog(arguments, ports);
    if (!caseload || !number)
        return refuse(arguments.refusals());
    Exit end = Exit::Done;
    const auto file = openedCase(arguments, *caseload, *number, end);
    if (!file)
        return end;

    const Paths paths = pathsIn(arguments.text(u"data"_s));
    const Settings settings = loadSettings(paths.settingsFile);
    const Revision &revision = file->latest();
    const attestation::Content content =
        attestation::content(revision, settings.townHall, on, arguments.has(u"explain"_s), settings.practice,
                             shelfOf(settings, paths).allowsQuotient(revision.decisions));
    const QString out = arguments.text(u"out"_s);
    const Result<Revision> issued = issuePaper(*caseload, revision, content, out, arguments.text(u"reason"_s).trimmed());
    if (!issued)
        return fail(issued.error(), sentence(QT_TRANSLATE_NOOP("Cli", "The attestation could not be written or recorded.")));
    print({{u"case"_s, number->toString()},
           {u"file"_s, out},
           {u"pages"_s, attestation::pageCount(content)},
           {u"practice"_s, settings.practice},
           {u"revision"_s, issued->id.toString(QUuid::WithoutBraces)}});
    return Exit::Done;
}

QList<Command> attestCommands()
{
    const QList<Option> options = logOptions(QList<Option>{
        {u"case"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("Cli", "The case, as PF-2026-000123."), true},
        openingReason(),
        {u"on"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("Cli", "The day written on the paper; today otherwise.")},
        {u"data"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "The program's data folder, for the town hall's settings.")}} + paperOptions());
    return {{.name = u"attest issue"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Makes the attestation of a case as a PDF, and notes it in the case."),
             .options = options,
             .run = runIssue,
             .draws = true}};
}

} // namespace cli
