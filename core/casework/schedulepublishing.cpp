#include "core/casework/schedulepublishing.h"

#include "core/casework/scheduleshelf.h"
#include "core/tariff/councilact.h"

#include <QDir>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

using Kind = PublishingObstacle::Kind;

static Kind kindOf(const Finding &error)
{
    if (error.key == u"act")
        return Kind::ActIncomplete;
    return error.key == u"valid_from" || error.key == u"valid_until" ? Kind::DatesMissing : Kind::NotASchedule;
}

/// What the head of a new version lacks is said in the words of publishing, each once; all else as the finding says it.
static QList<PublishingObstacle> errorsOf(const QList<Finding> &findings)
{
    QList<PublishingObstacle> obstacles;
    for (const Finding &finding : findings) {
        const Kind kind = kindOf(finding);
        if (finding.severity != Finding::Severity::Error)
            continue;
        if (kind == Kind::NotASchedule)
            obstacles.append({kind, finding.message, finding.where});
        else if (std::ranges::find(obstacles, kind, &PublishingObstacle::kind) == obstacles.end())
            obstacles.append({kind});
    }
    return obstacles;
}

static QList<PublishingObstacle> leftFromTemplate(const Schedule &schedule)
{
    QList<PublishingObstacle> obstacles;
    const QList<std::pair<QString, QString>> texts{
        {u"title"_s, schedule.title}, {u"commune"_s, schedule.commune}, {u"act"_s, schedule.act}};
    for (const auto &[key, text] : texts)
        if (text.contains(u"à remplacer"_s))
            obstacles.append({Kind::ToBeReplaced, key});
    return obstacles;
}

QList<PublishingObstacle> obstaclesTo(const QByteArray &toml, const QStringList &idsInUse)
{
    const ScheduleReading reading = readSchedule(toml);
    if (!reading.schedule)
        return errorsOf(reading.findings);
    const Schedule &schedule = *reading.schedule;
    QList<PublishingObstacle> obstacles = leftFromTemplate(schedule);
    const auto act = parseAct(schedule.act);
    if (!act)
        obstacles.append({Kind::ActIncomplete});
    else if (schedule.validFrom < act->date && !schedule.isRetroactive)
        obstacles.append({Kind::Retroactive});
    if (idsInUse.contains(schedule.id))
        obstacles.append({Kind::IdTaken, schedule.id});
    return obstacles;
}

static QString leftText(const QString &key)
{
    if (key == u"act")
        return u"L’acte est encore celui du modèle\u00A0: donnez son numéro et sa date."_s;
    return key == u"commune"
        ? u"La commune est encore celle du modèle\u00A0: remplacez «\u00A0commune\u00A0» dans le texte."_s
        : u"Le titre est encore celui du modèle\u00A0: remplacez-le."_s;
}

QString obstacleText(const PublishingObstacle &obstacle)
{
    switch (obstacle.kind) {
    case Kind::NotASchedule:
        return obstacle.detail;
    case Kind::ToBeReplaced:
        return leftText(obstacle.detail);
    case Kind::ActIncomplete:
        return u"L’acte n’a pas de numéro ou pas de date\u00A0: donnez les deux."_s;
    case Kind::DatesMissing:
        return u"Le premier jour et le dernier jour ne sont pas tous deux donnés\u00A0: donnez-les."_s;
    case Kind::Retroactive:
        return u"Le premier jour précède la date de l’acte. À moins que l’acte ne le dise lui-même («\u00A0retroactive "
               u"= true\u00A0»), "
               "un tarif ne vaut que pour l’avenir\u00A0: changez le premier jour."_s;
    case Kind::IdTaken:
        return u"Un autre barème s’appelle déjà «\u00A0%1\u00A0»\u00A0: changez «\u00A0id\u00A0»."_s.arg(
            obstacle.detail);
    }
    return {};
}

static PublishingOutcome failed(Fault fault)
{
    return {{}, {}, Error{fault, u"schedules: publishing"_s}};
}

/// The ids of the folder's own schedules, with those that are not used as they stand: their file is there too.
static QStringList idsIn(const QString &folder, const QList<Publication> &published)
{
    QStringList ids = ScheduleShelf::load(folder).ids();
    for (const Publication &publication : published)
        ids << publication.id;
    return ids;
}

/// The register is written while the file lacks nothing but its name, so that neither can be there without the other
/// for longer than a renaming takes.
static std::optional<Error> writeBoth(const QString &folder, const QByteArray &toml,
                                      const QList<Publication> &published)
{
    const Error refused{Fault::Refused, u"schedules: the file cannot be written"_s};
    QSaveFile file(QDir(folder).filePath(published.last().file));
    if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size() || !file.flush())
        return refused;
    if (const Result<Done> written = writeRegister(folder, published); !written)
        return written.error();
    if (file.commit())
        return std::nullopt;
    (void)writeRegister(folder, published.first(published.size() - 1));
    return refused;
}

PublishingOutcome publishSchedule(const QString &folder, const QByteArray &toml, const PublishingStamp &stamp,
                                  const QStringList &idsInUse)
{
    if (!QDir().mkpath(folder))
        return failed(Fault::Refused);
    QLockFile lock(QDir(folder).filePath(u"published.lock"_s));
    if (!lock.tryLock(2'000)) // another desk publishes: a moment's work
        return failed(lock.error() == QLockFile::LockFailedError ? Fault::Busy : Fault::Refused);
    const Result<QList<Publication>> before = readRegister(folder);
    if (!before)
        return {{}, {}, before.error()};
    if (const auto obstacles = obstaclesTo(toml, idsInUse + idsIn(folder, *before)); !obstacles.isEmpty())
        return {{}, obstacles, {}};
    const Schedule schedule = *readSchedule(toml).schedule;
    const Publication publication{schedule.id + u".toml"_s, schedule.id, schedule.act,
                                  digestOf(toml),           stamp.who,   stamp.when};
    if (QFile::exists(QDir(folder).filePath(publication.file)))
        return {{}, {{Kind::IdTaken, schedule.id}}, {}};
    if (const auto error = writeBoth(folder, toml, *before + QList<Publication>{publication}))
        return {{}, {}, error};
    return {publication, {}, {}};
}
