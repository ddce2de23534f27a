#include "ui/frame/backupwatch.h"

#include "ui/background.h"

BackupWatch::BackupWatch(const Workplace &workplace, QObject *parent, std::chrono::milliseconds every)
    : QObject(parent), m_workplace(workplace)
{
    connect(&m_timer, &QTimer::timeout, this, &BackupWatch::look);
    m_timer.start(every);
}

static BackupNews newsOf(const BackupsPort &port, const BackupPlan &plan)
{
    BackupNews news;
    news.isPlanned = !plan.folder.isEmpty();
    if (news.isPlanned && port.isDue(plan)) {
        const Result<Backup> made = port.asPlanned(plan);
        if (made)
            news.made = *made;
        else
            news.trouble = made.error();
        news.isLate = !made;
    }
    news.latest = port.latest(plan);
    return news;
}

void BackupWatch::look()
{
    if (!m_workplace.backups.isDue)
        return;
    m_isAsked = m_isBusy;
    if (m_isBusy)
        return;
    m_isBusy = true;
    background(
        this, [port = m_workplace.backups, plan = m_workplace.settings.backups] { return newsOf(port, plan); },
        [this](const BackupNews &news) {
            m_isBusy = false;
            Q_EMIT looked(news);
            if (m_isAsked)
                look();
        });
}
