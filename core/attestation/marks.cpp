#include "core/attestation/marks.h"

#include <QPainter>

namespace attestation {

static constexpr qreal hairline = 0.75;

static void moveDown(Panel &panel, qreal distance)
{
    panel.area.translate(0, distance);
}

static void moveDown(Words &words, qreal distance)
{
    words.at.ry() += distance;
}

static void moveDown(Picture &picture, qreal distance)
{
    picture.area.translate(0, distance);
}

static void moveDown(Shape &shape, qreal distance)
{
    shape.path.translate(0, distance);
}

static void moveDown(Drawing &drawing, qreal distance)
{
    drawing.area.translate(0, distance);
}

Mark movedDown(Mark mark, qreal distance)
{
    std::visit([&](auto &kind) { moveDown(kind, distance); }, mark);
    return mark;
}

static void draw(QPainter &painter, const Panel &panel)
{
    painter.setPen(panel.edge.isValid() ? QPen(panel.edge, hairline) : QPen(Qt::NoPen));
    painter.setBrush(panel.fill.isValid() ? QBrush(panel.fill) : QBrush(Qt::NoBrush));
    if (panel.radius > 0)
        painter.drawRoundedRect(panel.area, panel.radius, panel.radius);
    else
        painter.drawRect(panel.area);
}

static void draw(QPainter &painter, const Words &words)
{
    words.text.draw(painter, words.at);
}

static void draw(QPainter &painter, const Picture &picture)
{
    painter.drawImage(picture.area, picture.image);
}

static void draw(QPainter &painter, const Shape &shape)
{
    painter.fillPath(shape.path, shape.fill);
}

static void draw(QPainter &painter, const Drawing &drawing)
{
    painter.save();
    drawing.drawIn(painter, drawing.area);
    painter.restore();
}

void draw(QPainter &painter, const Marks &marks)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const Mark &mark : marks)
        std::visit([&](const auto &kind) { draw(painter, kind); }, mark);
    painter.restore();
}

} // namespace attestation
