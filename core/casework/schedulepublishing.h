#pragma once
#include "core/casework/publishedregister.h"
#include "core/tariff/schedulefile.h"

/// What keeps a schedule from being published.
struct PublishingObstacle {
    enum class Kind {
        NotASchedule, ///< A finding is an error; `detail` is its French message, `where` its place.
        ToBeReplaced, ///< A text of a template still says « à remplacer »; `detail` is its key.
        ActIncomplete, ///< No number or no date can be read in the act.
        DatesMissing, ///< The first or the last day is not given.
        Retroactive, ///< It begins before the day of the act, which does not say that it may.
        IdTaken, ///< A schedule in the folder has this id; `detail` is the id.
    } kind;
    QString detail = {};
    QString where = {};
};

/// Nothing when the file can be published among schedules with these ids.
QList<PublishingObstacle> obstaclesTo(const QByteArray &toml, const QStringList &idsInUse);

/// What is in the way and what to do, in French as every finding about a schedule; without the place.
QString obstacleText(const PublishingObstacle &obstacle);

/// How a publication ended: done, or kept back by obstacles, or by the disk.
struct PublishingOutcome {
    std::optional<Publication> publication;
    QList<PublishingObstacle> obstacles;
    std::optional<Error>
        failure; ///< Fault::Busy: someone else publishes there; Refused: the disk; Unreadable: the register.
};

struct PublishingStamp {
    QString who;
    QDateTime when;
};

/// Writes the file into the folder as « id.toml » and its digest into the register there: both or neither. From then on
/// the schedule serves, and is never changed. `idsInUse` are those that do not lie in the folder, as the practice ones.
/// Blocking.
PublishingOutcome publishSchedule(const QString &folder, const QByteArray &toml, const PublishingStamp &stamp,
                                  const QStringList &idsInUse = {});
