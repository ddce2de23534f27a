#include "app/cli/json.h"
#include "app/cli/logs.h"
#include "app/cli/sentence.h"
#include "app/cli/trust.h"
#include "app/paths.h"
#include "core/casework/schedulepublishing.h"
#include "core/casework/scheduleshelf.h"
#include "core/casework/settings.h"

using namespace Qt::StringLiterals;

namespace cli {

static QString nameOf(PublishingObstacle::Kind kind)
{
    switch (kind) {
    case PublishingObstacle::Kind::NotASchedule:
        return u"not_a_schedule"_s;
    case PublishingObstacle::Kind::ToBeReplaced:
        return u"to_be_replaced"_s;
    case PublishingObstacle::Kind::ActIncomplete:
        return u"act_incomplete"_s;
    case PublishingObstacle::Kind::DatesMissing:
        return u"dates_missing"_s;
    case PublishingObstacle::Kind::Retroactive:
        return u"retroactive"_s;
    case PublishingObstacle::Kind::IdTaken:
        return u"id_taken"_s;
    }
    return {};
}

static QJsonObject toJson(const PublishingObstacle &obstacle)
{
    return {{u"kind"_s, nameOf(obstacle.kind)},
            {u"where"_s, orNull(obstacle.where)},
            {u"message"_s, obstacleText(obstacle)}};
}

namespace {

/// Where to publish, and what serves there without lying there.
struct PublishingPlace {
    QString folder;
    QStringList idsInUse;
};

} // namespace

static PublishingPlace placeIn(const Arguments &arguments)
{
    if (arguments.has(u"folder"_s))
        return {arguments.text(u"folder"_s), {}};
    const Paths paths = pathsIn(arguments.text(u"data"_s));
    const Settings settings = loadSettings(paths.settingsFile);
    if (settings.practice)
        return {paths.practiceSchedules, ScheduleShelf::practice().ids()};
    return {settings.scheduleFolder.isEmpty() ? paths.schedules : settings.scheduleFolder, {}};
}

static Exit refuseWith(const QList<PublishingObstacle> &obstacles)
{
    const QString message = sentence(QT_TRANSLATE_NOOP("Cli", "Not published: what is in the way says what to do."));
    print({{u"outcome"_s, u"invalid_input"_s},
           {u"error"_s, toJson(QList<Refusal>{{u"FILE"_s, message}})},
           {u"obstacles"_s, arrayOf(obstacles, [](const PublishingObstacle &each) { return toJson(each); })}});
    return Exit::InputRefused;
}

static Exit runPublish(Arguments &arguments, const Ports &ports)
{
    const QByteArray toml = arguments.file(u"FILE"_s);
    const QString who = actorIn(arguments);
    if (arguments.isRefused())
        return refuse(arguments.refusals());
    const PublishingPlace place = placeIn(arguments);
    const PublishingOutcome outcome = publishSchedule(place.folder, toml, {who, ports.now()}, place.idsInUse);
    if (outcome.failure)
        return fail(
            *outcome.failure,
            sentence(QT_TRANSLATE_NOOP(
                "Cli", "Not published: the folder or its register cannot be used. Check the disk and the rights.")));
    if (!outcome.publication)
        return refuseWith(outcome.obstacles);
    const Publication &done = *outcome.publication;
    print({{u"outcome"_s, u"published"_s},
           {u"id"_s, done.id},
           {u"file"_s, done.file},
           {u"act"_s, done.act},
           {u"sha256"_s, done.sha256},
           {u"by"_s, done.who},
           {u"at"_s, done.when.toString(Qt::ISODate)}});
    return Exit::Done;
}

QList<Command> publishCommands()
{
    return {{.name = u"schedule publish"_s,
             .summary = QT_TRANSLATE_NOOP("Cli",
                                          "Publishes a schedule: writes it and its digest into the folder; from then "
                                          "on it serves and never changes."),
             .options = {{u"FILE"_s, {}, QT_TRANSLATE_NOOP("Cli", "The schedule file (TOML)."), true},
                         {u"folder"_s, u"DIR"_s,
                          QT_TRANSLATE_NOOP("Cli", "The folder of the schedules; that of this desk's data otherwise.")},
                         dataOption(),
                         {u"user"_s, u"NAME"_s,
                          QT_TRANSLATE_NOOP("Cli", "Who acts, for the journal; the account's name otherwise.")}},
             .run = runPublish}};
}

} // namespace cli
