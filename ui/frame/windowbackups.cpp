#include "ui/frame/backupwatch.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/statusline.h"
#include "ui/words/backupwords.h"

using namespace Qt::StringLiterals;

// What the window says of the copies of the log: nothing while all is well.

void MainWindow::watchBackups()
{
    m_backups = new BackupWatch(m_workplace, this);
    connect(m_backups, &BackupWatch::looked, this, &MainWindow::showBackups);
    // The list of cases is waited for, a copy is not: one disk serves both.
    connect(this, &MainWindow::casesLoaded, this, &MainWindow::lookAtBackups, Qt::SingleShotConnection);
}

void MainWindow::lookAtBackups()
{
    if (m_backups)
        m_backups->look();
}

void MainWindow::showBackups(const BackupNews &news)
{
    if (news.made)
        say(tr("A copy of the case log was made."));
    if (news.isLate) {
        const QString age = backupAge(news.latest ? news.latest->at : QDateTime(), m_workplace.now());
        const QString why = news.trouble ? describeBackup(*news.trouble) : QString();
        return m_statusLine->setBackups(StatusLine::Part{u"alert-triangle"_s, age, true, why});
    }
    // Whoever cannot set them up is not told each day.
    if (!news.isPlanned && may(m_workplace.account().roles, Right::Backup)
        && may(m_workplace.account().roles, Right::ManageSettings))
        return m_statusLine->setBackups(
            StatusLine::Part{u"alert-triangle"_s, tr("Backups: to be set up"), true,
                             tr("No copy of the cases is made by itself. Choose a folder in the settings (Ctrl+,).")});
    m_statusLine->setBackups({});
}
