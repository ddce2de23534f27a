#include "app/cli/fictitious.h"
#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "core/casework/pricing.h"
#include "core/casework/scheduleshelf.h"
#include "ui/words/casewords.h"

#include <QElapsedTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace cli {

/// A year of visits at most, in working order up to `on`.
static QDateTime timeOfVisit(QDate on, int index, int count, const std::optional<Schedule> &schedule)
{
    const QDate earliest = schedule ? std::max(on.addDays(-200), schedule->validFrom) : on.addDays(-200);
    const qint64 seconds = earliest.daysTo(on) * 86'400 * index / std::max(1, count);
    return QDateTime(earliest, QTime(9, 0), Qt::UTC).addSecs(seconds);
}

static Draft drawCase(std::mt19937_64 &chance, QDate day, const std::optional<Schedule> &schedule)
{
    FictitiousFamily family = fictitiousFamily(chance, day);
    Draft draft{.number = {},
                .basedOn = 0,
                .applicant = family.applicant,
                .household = family.household,
                .decisions = {},
                .note = {},
                .reason = {},
                .requestId = {}};
    if (!schedule)
        return draft;
    draft.household.resident = residenceOf(draft.household, *schedule, day);
    for (const ServicePrice &priced : priceAll(*schedule, draft.household, day))
        if (priced.decision)
            draft.decisions.append(*priced.decision);
    return draft;
}

/// In one transaction: fictitious cases may be lost by a power cut, and are there a hundred times sooner.
static constexpr int casesAtOnce = 1000;

static Exit runFill(Arguments &arguments, const Ports &ports)
{
    const int count = arguments.number(u"cases"_s, 0, 1, 1'000'000);
    const int seed = arguments.number(u"seed"_s, 1, 0, std::numeric_limits<int>::max());
    const QDate on = arguments.date(u"on"_s, ports.now().date());
    const auto time = std::make_shared<QDateTime>();
    Ports written = ports;
    written.now = [time] { return *time; };
    const auto caseload = anyLog(arguments, written);
    if (!caseload)
        return refuse(arguments.refusals());

    const std::optional<Schedule> schedule = ScheduleShelf::practice().inForce(on);
    std::mt19937_64 chance(static_cast<quint64>(seed));
    QElapsedTimer spent;
    spent.start();
    int drawn = 0;
    const Result<int> filled = caseload->decideAll([&]() -> std::optional<Draft> {
        if (drawn == count)
            return std::nullopt;
        if (drawn > 0 && drawn % 1000 == 0)
            note(sentence(QT_TRANSLATE_NOOP("Cli", "%1 of %2 cases")).arg(drawn).arg(count));
        *time = timeOfVisit(on, drawn++, count, schedule);
        return drawCase(chance, time->date(), schedule);
    }, {}, casesAtOnce);
    if (!filled)
        return fail(filled.error(), describe(filled.error()));
    print({{u"cases"_s, count}, {u"seed"_s, seed}, {u"log"_s, arguments.text(u"log"_s)}, {u"seconds"_s, double(spent.elapsed()) / 1000}});
    return Exit::Done;
}

QList<Command> demoCommands()
{
    return {{.name = u"demo fill"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Fills a case log with fictitious families, for practice and measures."),
             .options = logOptions({{u"cases"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "How many."), true},
                                    {u"seed"_s, u"S"_s, QT_TRANSLATE_NOOP("Cli", "The same seed gives the same families; 1 otherwise.")},
                                    {u"on"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("Cli", "The day of the last visit; today otherwise.")}}),
             .run = runFill}};
}

} // namespace cli
