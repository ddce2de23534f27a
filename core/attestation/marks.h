#pragma once
#include "core/attestation/text.h"

#include <QImage>
#include <QPainterPath>
#include <QRectF>

#include <functional>
#include <variant>

namespace attestation {

/// A plain area with an edge; either may be absent (an invalid colour).
struct Panel {
    QRectF area;
    QColor fill;
    QColor edge;
    qreal radius = 0;
};

struct Words {
    QPointF at; ///< Their top left corner.
    Text text;
};

struct Picture {
    QRectF area;
    QImage image;
};

/// Letters as a drawing: neither selected nor searched.
struct Shape {
    QPainterPath path;
    QColor fill;
};

/// A drawing that is made anew on each device, so that its lines are as fine as the device's.
struct Drawing {
    QRectF area;
    std::function<void(QPainter &, const QRectF &area)> drawIn;
};

/// One thing on paper, in points from a top left corner.
using Mark = std::variant<Panel, Words, Picture, Shape, Drawing>;
/// In the order they are drawn.
using Marks = QList<Mark>;

Mark movedDown(Mark mark, qreal distance);
void draw(QPainter &painter, const Marks &marks);

} // namespace attestation
