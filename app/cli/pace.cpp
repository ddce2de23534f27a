#include "app/cli/pace.h"

#include "app/cli/json.h"
#include "app/cli/sentence.h"
#include "app/paths.h"
#include "core/sources/pacenews.h"
#include "ui/words/providerwords.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

sources::Pace paceFor(const Arguments &arguments)
{
    const QString log = arguments.text(u"log"_s);
    if (log.isEmpty())
        return sources::paceIn(pathsIn().pace);
    const QString data = QFileInfo(QDir::cleanPath(QFileInfo(log).absoluteFilePath())).absolutePath();
    return sources::paceIn(pathsIn(data).pace);
}

static QString outcomeOf(const QList<sources::ServicePace> &services)
{
    const auto isOpen = [](const sources::ServicePace &each) { return each.permit.kind == sources::Permit::Kind::Go; };
    return std::ranges::all_of(services, isOpen) ? u"open"_s : u"held"_s;
}

static QJsonObject toJson(const sources::ServicePace &service, const QDateTime &now)
{
    const bool isOpen = service.permit.kind == sources::Permit::Kind::Go;
    const ProviderError error = sources::toProviderError(service.permit);
    const QDateTime until = error.silence ? error.silence->until : now.addSecs(sources::secondsLeft(service.permit));
    return {{u"service"_s, service.service},
            {u"held"_s, !isOpen},
            {u"until"_s, isOpen ? QJsonValue::Null : QJsonValue(until.toUTC().toString(Qt::ISODate))},
            {u"message"_s, isOpen ? QJsonValue::Null : QJsonValue(describeEnd(error))}};
}

static Exit runPace(Arguments &arguments, const Ports &ports)
{
    const QString folder = pathsIn(arguments.text(u"data"_s)).pace;
    const sources::Moment now = sources::currentMoment();
    if (arguments.has(u"lift"_s))
        sources::liftAll(folder, now);
    const QList<sources::ServicePace> services = sources::servicesIn(folder, now);
    const QString outcome = outcomeOf(services);
    print({{u"outcome"_s, outcome},
           {u"services"_s, arrayOf(services, [&](const auto &each) { return toJson(each, ports.now()); })}});
    return outcome == u"open" ? Exit::Done : Exit::Unavailable;
}

QList<Command> paceCommands()
{
    return {{.name = u"pace"_s,
             .summary = QT_TRANSLATE_NOOP("Cli", "Says whether a service holds the town hall back, and lifts it."),
             .options = {{u"data"_s, u"DIR"_s,
                          QT_TRANSLATE_NOOP("Cli", "The folder of this desk's data; the user's own otherwise.")},
                         {u"lift"_s,
                          {},
                          QT_TRANSLATE_NOOP(
                              "Cli",
                              "Forgets that a service refused or fell silent: once you know that it answers again.")}},
             .run = runPace}};
}

} // namespace cli
