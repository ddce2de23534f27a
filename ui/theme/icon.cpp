#include "ui/theme/icon.h"

#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>

#include <variant>

using namespace Qt::StringLiterals;

namespace theme {

/// The drawn size from which a picture of `side` pixels is made best: the smallest of which it is a whole part,
/// so that each pixel is an even mix of masked ones.
static int scaleFor(int side)
{
    constexpr int drawn = 24;
    for (int scale = 1; scale <= 3; ++scale)
        if (drawn * scale >= side && drawn * scale % side == 0)
            return scale;
    return 3;
}

static QImage mask(const QString &name, int side)
{
    const int scale = scaleFor(side);
    const QString suffix = scale == 1 ? QString() : u"@%1x"_s.arg(scale);
    QImage image(u":/icons/%1%2.png"_s.arg(name, suffix));
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(1); // « @2x » would draw at half its size
    image.convertTo(QImage::Format_Grayscale8);
    image.reinterpretAsFormat(QImage::Format_Alpha8);
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

static QPixmap painted(const QString &name, int side, const QColor &colour)
{
    const QImage alpha = mask(name, side);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(alpha.isNull() ? QColor(Qt::transparent) : colour);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, alpha);
    painter.end();
    return QPixmap::fromImage(image);
}

/// `side` in device pixels.
static QPixmap cached(const QString &name, int side, const QColor &colour)
{
    const QString key = u"icon/%1/%2/%3"_s.arg(name).arg(side).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (side > 0 && !QPixmapCache::find(key, &pixmap)) {
        pixmap = painted(name, side, colour);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QPixmap tinted(const QString &name, int side, qreal ratio, const QColor &colour)
{
    QPixmap pixmap = cached(name, qRound(side * ratio), colour);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

namespace {

class MaskEngine : public QIconEngine
{
public:
    MaskEngine(QString name, std::variant<QPalette::ColorRole, Ink> ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPixmap picture = tinted(m_name, side, painter->device()->devicePixelRatioF(), colour(mode));
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, std::min(size.width(), size.height()), colour(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new MaskEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        if (const auto *role = std::get_if<QPalette::ColorRole>(&m_ink))
            return palette.color(QPalette::Active, *role);
        return std::get<Ink>(m_ink) == Ink::Done ? tokens().doneText : tokens().lookText;
    }

    QString m_name;
    std::variant<QPalette::ColorRole, Ink> m_ink;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new MaskEngine(name, role));
}

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new MaskEngine(name, ink));
}

} // namespace theme
