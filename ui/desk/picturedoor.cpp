#include "ui/desk/picturedoor.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

using namespace Qt::StringLiterals;

static const QStringList suffixes{u"png"_s, u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s, u"pdf"_s};

std::variant<std::monostate, QImage, QString> pictureIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && suffixes.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            return url.toLocalFile();
    }
    // A word processor copies its text as a picture, too.
    if (data.hasFormat(u"text/plain"_s) || !data.hasImage())
        return {};
    const QImage picture = qvariant_cast<QImage>(data.imageData());
    if (picture.isNull())
        return {};
    return picture;
}

QString pictureFiles()
{
    QStringList patterns;
    for (const QString &suffix : suffixes)
        patterns << u"*."_s + suffix << u"*."_s + suffix.toUpper();
    return patterns.join(u' ');
}

PictureDoor::PictureDoor(QWidget *page) : QObject(page), m_page(page)
{
    page->setAcceptDrops(true);
    QCoreApplication::instance()->installEventFilter(this);
}

/// A key on its way to the window, before any field.
bool PictureDoor::isPasteHere(QObject *watched, QEvent *event) const
{
    return watched->isWindowType() && watched == m_page->window()->windowHandle() && m_page->isVisible()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
}

/// On the page or over a field of it.
bool PictureDoor::isOnPage(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && (widget == m_page || m_page->isAncestorOf(widget));
}

bool PictureDoor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return isPasteHere(watched, event) && take(QGuiApplication::clipboard()->mimeData());
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        const bool mine = isOnPage(watched) && pictureIn(*drag->mimeData()).index() != 0;
        if (mine)
            drag->acceptProposedAction();
        return mine;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const bool mine = isOnPage(watched) && take(drop->mimeData());
        if (mine)
            drop->acceptProposedAction();
        return mine;
    }
    default:
        return false;
    }
}

bool PictureDoor::take(const QMimeData *data)
{
    const auto given = data ? pictureIn(*data) : std::variant<std::monostate, QImage, QString>();
    if (const auto *picture = std::get_if<QImage>(&given))
        Q_EMIT pictureGiven(*picture);
    else if (const auto *path = std::get_if<QString>(&given))
        Q_EMIT fileGiven(*path);
    return given.index() != 0;
}
