#pragma once
#include "ui/workplace.h"

#include <QObject>
#include <QTimer>

#include <chrono>

/// How it stands with the copies of the log.
struct BackupNews {
    bool isPlanned = false;
    bool isLate = false; ///< One is due and was not made.
    std::optional<Backup> made; ///< At this look.
    std::optional<Backup> latest;
    std::optional<Error> trouble; ///< Why none was made.
};

/// Makes the copies of the case log that the settings plan, beside the window: a look when it is told to, then every
/// hour. One copy at a time.
class BackupWatch : public QObject
{
    Q_OBJECT
public:
    /// The workplace outlives it.
    BackupWatch(const Workplace &workplace, QObject *parent, std::chrono::milliseconds every = std::chrono::hours(1));

    void look();

Q_SIGNALS:
    void looked(const BackupNews &news);

private:
    const Workplace &m_workplace;
    QTimer m_timer;
    bool m_isBusy = false;
    bool m_isAsked = false; ///< Again, while one look is on its way.
};
