#include "core/casework/consultations.h"

#include "app/cli/json.h"
#include "app/cli/keeping.h"
#include "app/cli/logs.h"
#include "core/formats/logjson.h"

using namespace Qt::StringLiterals;

namespace cli {

static Exit runConsultations(Arguments &arguments, const Ports &ports)
{
    const ConsultationFilter filter{.number = arguments.has(u"case"_s) ? caseIn(arguments) : std::nullopt,
                                    .agent = arguments.text(u"agent"_s),
                                    .from = arguments.date(u"from"_s, {}),
                                    .to = arguments.date(u"to"_s, {})};
    const auto session = arguments.isRefused() ? std::nullopt : sessionIn(arguments, ports);
    if (!session)
        return refuse(arguments.refusals());
    const auto lines = consultations(*session, filter);
    if (!lines)
        return refusedKeeping(arguments, lines.error(), u"--case"_s);
    for (const JournalLine &line : *lines) {
        QJsonObject json = ::toJson(line);
        json.remove(u"format"_s);
        print(json);
    }
    return Exit::Done;
}

QList<Command> consultationCommands()
{
    return {{.name = u"log consultations"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Who looked at which case and why, oldest first, one object a line."),
             .options = logOptions({{u"case"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("Cli", "Of this case alone.")},
                                    {u"agent"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Cli", "By this person alone; the journal is no measure of work.")},
                                    {u"from"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("Cli", "From that day.")},
                                    {u"to"_s, u"YYYY-MM-DD"_s, QT_TRANSLATE_NOOP("Cli", "Until that day.")}}),
             .run = runConsultations}};
}

} // namespace cli
