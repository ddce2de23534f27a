#include "app/cli/json.h"
#include "app/cli/keeping.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "app/paths.h"
#include "core/attestation/pages.h"
#include "core/attestation/slippages.h"
#include "core/casework/purging.h"
#include "core/casework/retention.h"
#include "core/casework/settings.h"
#include "core/formats/retentionjson.h"

using namespace Qt::StringLiterals;

namespace cli {

/// --set priced=60, given as often as there are categories to change.
static RetentionPolicy policyIn(Arguments &arguments, RetentionPolicy policy)
{
    for (const QString &set : arguments.texts(u"set"_s)) {
        const auto category = parseRetentionCategory(QStringView(set).first(std::max<qsizetype>(0, set.indexOf(u'='))));
        bool isNumber = false;
        const int months = set.section(u'=', 1).toInt(&isNumber);
        const auto changed = category ? policy.with(*category, isNumber ? months : 0) : Result<RetentionPolicy>(category.error());
        if (changed)
            policy = *changed;
        else if (!category)
            arguments.refuse(u"--set"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Write priced, creche, undecided, consultations or technique, then = and a number of months.")));
        else
            arguments.refuse(u"--set"_s, sentence(QT_TRANSLATE_NOOP("Cli", "%1: write a whole number of months from %2 to %3.")).arg(toString(*category)).arg(boundsOf(*category).least).arg(boundsOf(*category).most));
    }
    return policy;
}

static QJsonObject toJson(const RetentionSetting &setting)
{
    return {{u"months"_s, ::toJson(setting.policy)},
            {u"by"_s, orNull(setting.agent)},
            {u"at"_s, orNull(setting.at.toString(Qt::ISODateWithMs))},
            {u"reason"_s, orNull(setting.reason)}};
}

static Exit runRetention(Arguments &arguments, const Ports &ports)
{
    const auto session = sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    const Retention retention(*session, ports);
    const auto current = retention.current();
    if (!current)
        return refusedKeeping(arguments, current.error(), u"--log"_s);
    const RetentionPolicy policy = policyIn(arguments, current->policy);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    if (arguments.texts(u"set"_s).isEmpty()) {
        print(toJson(*current));
        return Exit::Done;
    }
    const auto set = retention.set(policy, arguments.text(u"reason"_s));
    if (!set)
        return refusedKeeping(arguments, set.error(), u"--set"_s);
    print(toJson(*set));
    return Exit::Done;
}

static QString pdfBeside(const QString &slip)
{
    return slip.endsWith(u".json"_s) ? slip.chopped(5) + u".pdf"_s : slip + u".pdf"_s;
}

/// As the slip's file, which it can stand for.
static QJsonObject toJson(const EliminationSlip &slip, const QString &outcome)
{
    QJsonObject json = ::toJson(slip);
    json.insert(u"outcome"_s, outcome);
    return json;
}

/// The day that --due or --before asks for.
static QDate dueDay(Arguments &arguments, QDate today)
{
    if (arguments.has(u"due"_s) == arguments.has(u"before"_s))
        arguments.refuse(u"--due"_s, sentence(QT_TRANSLATE_NOOP("Cli", "Give --due or --before, or --execute with a slip.")));
    return arguments.has(u"before"_s) ? arguments.date(u"before"_s, today).addDays(-1) : today;
}

static Exit propose(Arguments &arguments, const Session &session, const Ports &ports)
{
    const QString path = arguments.text(u"slip"_s);
    const QDate by = dueDay(arguments, ports.now().toUTC().date());
    checkFree(arguments, u"--slip"_s, path);
    checkFree(arguments, u"--slip"_s, path.isEmpty() ? path : pdfBeside(path));
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const Purging purging(session, ports);
    const auto slip = path.isEmpty() ? purging.due(by) : purging.propose(by);
    if (!slip)
        return refusedKeeping(arguments, slip.error(), u"--before"_s);
    if (path.isEmpty()) {
        print(toJson(*slip, u"preview"_s));
        return Exit::Done;
    }
    const Settings settings = loadSettings(pathsIn(arguments.text(u"data"_s)).settingsFile);
    const auto pages = attestation::slipPages(*slip, settings.townHall, isPracticeLogIn(session.folder()));
    print(toJson(*slip, u"proposed"_s)); // also where its files cannot be written
    const bool written = writeOut(arguments, u"--slip"_s, path, QJsonDocument(::toJson(*slip)).toJson())
        && writeOut(arguments, u"--slip"_s, pdfBeside(path), attestation::pdfOf(pages, u"Bordereau d’élimination"_s, slip->at.date()));
    return written ? Exit::Done : refuse(arguments.refusals());
}

static bool tellProgress(double part)
{
    note(sentence(QT_TRANSLATE_NOOP("Cli", "Purge: %1 %")).arg(static_cast<int>(part * 100)));
    return true;
}

static Exit execute(Arguments &arguments, const Session &session, const Ports &ports)
{
    const QByteArray content = arguments.file(u"slip"_s);
    const auto slip = parseEliminationSlip(QJsonDocument::fromJson(content).object());
    if (!slip && !arguments.isRefused())
        arguments.refuse(u"--slip"_s, sentence(QT_TRANSLATE_NOOP("Cli", "This is no slip: give the JSON file that the proposal wrote.")));
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const auto report = Purging(session, ports).purge(*slip, arguments.text(u"visa"_s), tellProgress);
    if (!report)
        return refusedKeeping(arguments, report.error(), u"--slip"_s);
    print({{u"outcome"_s, u"purged"_s},
           {u"cases"_s, report->cases},
           {u"kept"_s, report->kept},
           {u"months"_s, report->months},
           {u"records"_s, report->records}});
    return Exit::Done;
}

static Exit runPurge(Arguments &arguments, const Ports &ports)
{
    const auto session = sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    return arguments.has(u"execute"_s) ? execute(arguments, *session, ports) : propose(arguments, *session, ports);
}

QList<Command> retentionCommands()
{
    return {
        {.name = u"log retention"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "How many months cases and journals are kept; --set changes it."),
         .options = logOptions({{u"set"_s, u"CATEGORY=MONTHS"_s, QT_TRANSLATE_NOOP("Cli", "priced, creche, undecided, consultations or technique; may be given several times.")},
                                {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "Why, for the log; needed with --set.")}}),
         .run = runRetention},
        {.name = u"log purge"_s,
         .summary = QT_TRANSLATE_NOOP("Cli", "Shows what is due; with --slip, hides it for thirty days and writes the slip; with --execute, destroys what the slip names."),
         .options = logOptions({{u"due"_s, {}, QT_TRANSLATE_NOOP("Cli", "What is due today.")},
                                {u"before"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("Cli", "What was due before that day.")},
                                {u"slip"_s, u"FILE.json"_s, QT_TRANSLATE_NOOP("Cli", "Where the slip goes, with its PDF beside it; with --execute, the slip to carry out.")},
                                {u"execute"_s, {}, QT_TRANSLATE_NOOP("Cli", "Destroys what the slip names, thirty days after it at the earliest.")},
                                {u"visa"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "The visa of the departmental archives (number, day); needed with --execute.")},
                                {u"data"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Cli", "The program's data folder, for the town hall's settings.")}}),
         .run = runPurge,
         .draws = true},
    };
}

} // namespace cli
