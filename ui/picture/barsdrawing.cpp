#include "ui/picture/barsdrawing.h"

#include "core/base/frenchtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Exact highestOf(const QList<BarGroup> &groups)
{
    Exact highest;
    for (const BarGroup &group : groups) {
        for (const auto &value : group.values)
            highest = value && *value > highest ? *value : highest;
    }
    return highest;
}

/// The words over a bar, turned up where they are wider than it.
void drawOver(QPainter &painter, const QPointF &middle, double room, const QString &words, const PictureLook &look)
{
    const QSizeF size = sizeOf(words, look);
    painter.setPen(look.text);
    painter.save();
    painter.translate(middle);
    if (size.width() <= room) {
        drawWords(painter, {-0.5, -size.height() - look.unit, 1, size.height()}, Qt::AlignHCenter | Qt::AlignBottom,
                  words);
    } else if (size.height() <= room * 1.3) {
        painter.rotate(-90);
        drawWords(painter, {3 * look.unit, -size.height() / 2, 1, size.height()}, Qt::AlignLeft | Qt::AlignVCenter,
                  words);
    }
    painter.restore();
}

void drawGroup(QPainter &painter, const QRectF &room, const Plot &plot, const BarGroup &group, const QString &hidden,
               const PictureLook &look)
{
    const double width = std::min(room.width() * 0.8 / static_cast<double>(group.values.size()), 44 * look.unit);
    double left = room.center().x() - width * static_cast<double>(group.values.size()) / 2;
    for (qsizetype i = 0; i < group.values.size(); ++i, left += width) {
        const auto &value = group.values[i];
        const double top = value ? plot.y(*value) : plot.area.bottom();
        if (value && !value->isZero())
            drawBar(painter, QRectF(left + look.unit, top, width - 2 * look.unit, plot.area.bottom() - top), i > 0,
                    look);
        drawOver(painter, {left + width / 2, top - look.unit}, width, value ? numberText(*value) : hidden, look);
    }
}

void drawName(QPainter &painter, const QRectF &room, const Plot &plot, const QString &name, const PictureLook &look)
{
    const QFontMetricsF metrics(look.font);
    painter.setPen(look.text);
    drawWords(painter, {room.center().x() - 0.5, plot.area.bottom() + 5 * look.unit, 1, metrics.height()},
              Qt::AlignHCenter | Qt::AlignTop, metrics.elidedText(name, Qt::ElideRight, room.width() - 2 * look.unit));
}

} // namespace

void drawBars(QPainter &painter, const QRectF &area, const QList<BarGroup> &groups, const PlotWords &words,
              const QString &hidden, const PictureLook &look)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // A fifth more than the highest bar, so that the figures stand inside.
    const Plot plot = drawPlot(painter, area, words, {Exact(0), highestOf(groups) * Exact::fraction(6, 5)}, look);
    const double width = plot.area.width() / static_cast<double>(std::max<qsizetype>(1, groups.size()));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QRectF room(plot.area.left() + width * static_cast<double>(i), plot.area.top(), width,
                          plot.area.height());
        drawGroup(painter, room, plot, groups[i], hidden, look);
        drawName(painter, room, plot, groups[i].name, look);
    }
}
