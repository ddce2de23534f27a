#include "ui/frame/clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

ClipboardGuard::ClipboardGuard(QObject *parent, std::chrono::milliseconds after, std::function<bool()> isOurs)
    : QObject(parent), m_isOurs(isOurs ? std::move(isOurs) : [] { return QGuiApplication::clipboard()->ownsClipboard(); })
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        holdsOurs() ? m_timer.start() : m_timer.stop();
    });
}

bool ClipboardGuard::holdsOurs() const
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && !data->formats().isEmpty() && m_isOurs();
}

ClipboardGuard::~ClipboardGuard()
{
    clear();
}

void ClipboardGuard::clear()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (holdsOurs())
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}
