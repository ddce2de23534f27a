#include "ui/frame/clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

static bool holdsOurs(const QClipboard &clipboard)
{
    return clipboard.ownsClipboard() && clipboard.mimeData() && !clipboard.mimeData()->formats().isEmpty();
}

ClipboardGuard::ClipboardGuard(QObject *parent, std::chrono::milliseconds after) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        holdsOurs(*QGuiApplication::clipboard()) ? m_timer.start() : m_timer.stop();
    });
}

ClipboardGuard::~ClipboardGuard()
{
    clear();
}

void ClipboardGuard::clear()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard && holdsOurs(*clipboard))
        clipboard->clear();
    if (clipboard && clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}
