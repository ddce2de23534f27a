#include "ui/frame/mainwindow.h"

#include "ui/background.h"
#include "ui/frame/clipboardguard.h"
#include "ui/frame/idlewatch.h"
#include "ui/frame/topbar.h"
#include "ui/words/casewords.h"

#include <chrono>

// Who is at work, and how the window is left: locking ends the program, so that nothing of a family is left in its memory.

static std::chrono::milliseconds idleLimit(const Settings &settings)
{
    return std::chrono::minutes(settings.lockMinutes);
}

void MainWindow::watchOverDesk()
{
    if (m_workplace.settings.practice)
        return;
    m_topBar->offerSession();
    m_clipboard = new ClipboardGuard(this);
    m_idle = new IdleWatch(idleLimit(m_workplace.settings), m_workplace.now, this);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(m_topBar, &TopBar::lockRequested, this, &MainWindow::lock);
    connect(m_topBar, &TopBar::signOutRequested, this, &MainWindow::lock);
    connect(m_topBar, &TopBar::passwordRequested, this, [this] {
        goTo(Place::Settings);
        Q_EMIT passwordRequested();
    });
}

void MainWindow::noteLockMinutes()
{
    if (m_idle)
        m_idle->setLimit(idleLimit(m_workplace.settings));
}

void MainWindow::lock()
{
    if (m_workplace.settings.practice)
        return say(tr("Practice does not lock: nothing here is about anybody."));
    if (m_locking)
        return;
    m_locking = true;
    m_clipboard->clear();
    const QByteArray draft = m_desk.draft ? m_desk.draft() : QByteArray();
    if (draft.isEmpty() || !m_workplace.drafts.keep)
        return Q_EMIT lockRequested();
    say(tr("Keeping what was typed…"));
    background(this, [keep = m_workplace.drafts.keep, draft] { return keep(draft); }, [this](const Result<Done> &kept) {
        m_locking = false;
        if (kept)
            return Q_EMIT lockRequested();
        say(tr("Not locked: what was typed could not be kept. %1").arg(describe(kept.error())));
        m_idle->setLimit(idleLimit(m_workplace.settings)); // tried again after as long
    });
}

/// What was typed before the lock is on the desk again; a family that has been begun meanwhile is left alone.
void MainWindow::takeDraft()
{
    if (!m_workplace.drafts.take || !m_desk.restore)
        return;
    background(this, m_workplace.drafts.take, [this](const Result<QByteArray> &kept) {
        if (!kept)
            return say(tr("What was typed before the lock cannot be read. %1").arg(describe(kept.error())));
        if (kept->isEmpty())
            return;
        m_desk.restore(*kept);
        say(tr("What was typed before the lock is on the desk again."));
    });
}
