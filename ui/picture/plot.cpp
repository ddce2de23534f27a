#include "ui/picture/plot.h"

#include "core/base/frenchtext.h"
#include "ui/picture/axis.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

double Plot::x(const Exact &figure) const
{
    return right > Exact(0) ? area.left() + area.width() * toDouble(figure) / toDouble(right) : area.left();
}

double Plot::y(const Exact &figure) const
{
    return area.bottom() - area.height() * toDouble(figure) / toDouble(top);
}

QSizeF sizeOf(const QString &words, const PictureLook &look)
{
    const QFontMetricsF metrics(look.font);
    return {metrics.horizontalAdvance(words), metrics.height()};
}

void drawHatch(QPainter &painter, const QRectF &area, const QColor &ink, const PictureLook &look)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(ink, 0.8 * look.unit));
    const double apart = 6 * look.unit;
    for (double x = area.left() - area.height(); x < area.right(); x += apart)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
}

void drawBar(QPainter &painter, const QRectF &area, bool second, const PictureLook &look)
{
    const QColor ink = second ? look.second : look.first;
    painter.fillRect(area, second ? look.ground : ink);
    if (second)
        drawHatch(painter, area, ink, look);
    painter.setPen(QPen(ink, look.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

void drawWords(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &words)
{
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextDontClip | Qt::TextSingleLine, words);
}

namespace {

QString figureOf(const Exact &figure, const QString &unit)
{
    if (unit == u"-")
        return numberText(figure);
    return unit.isEmpty() ? shortAmountText(figure) : figureText(figure, unit);
}

/// A piece of the first or second line or bar, and its name: names of curves are not told by colour.
double drawKey(QPainter &painter, QPointF at, bool second, const PlotWords &words, const PictureLook &look)
{
    const double height = sizeOf(words.up, look).height();
    const QRectF sample(at.x(), at.y(), 30 * look.unit, height);
    if (words.areBars) {
        drawBar(painter, sample.adjusted(4 * look.unit, height * 0.2, -4 * look.unit, -height * 0.2), second, look);
    } else {
        painter.setPen(curvePen(look, second));
        painter.drawLine(QPointF(sample.left(), sample.center().y()), QPointF(sample.right(), sample.center().y()));
    }
    const QString &name = words.names[second ? 1 : 0];
    painter.setPen(look.text);
    drawWords(painter, QRectF(sample.right() + 6 * look.unit, at.y(), 1, height), Qt::AlignLeft | Qt::AlignVCenter,
              name);
    return sample.right() + 6 * look.unit + sizeOf(name, look).width() + 24 * look.unit;
}

/// The key beside the words over the figures, or under them where there is no room. How high both are.
double drawHead(QPainter &painter, const QRectF &area, const PlotWords &words, const PictureLook &look)
{
    const QSizeF size = sizeOf(words.up, look);
    painter.setPen(look.hint);
    drawWords(painter, QRectF(area.topLeft(), size), Qt::AlignLeft | Qt::AlignVCenter, words.up);
    if (words.names.size() < 2)
        return size.height() + 8 * look.unit;
    double width = 0;
    for (const QString &name : words.names)
        width += sizeOf(name, look).width() + 60 * look.unit;
    const bool beside = size.width() + 24 * look.unit + width <= area.width();
    const double top = beside ? area.top() : area.top() + size.height() * 1.3;
    const double left = beside ? area.right() - width + 24 * look.unit : area.left();
    const double next = drawKey(painter, {left, top}, false, words, look);
    const bool isLong = next + sizeOf(words.names[1], look).width() + 36 * look.unit > area.right() && !beside;
    drawKey(painter, isLong ? QPointF(left, top + size.height() * 1.3) : QPointF(next, top), true, words, look);
    return (isLong ? 3.6 : beside ? 1 : 2.3) * size.height() + 10 * look.unit;
}

void drawUpFigures(QPainter &painter, const Plot &plot, const QList<Exact> &figures, const QString &unit,
                   const PictureLook &look)
{
    const double height = sizeOf(u"0"_s, look).height();
    for (const Exact &figure : figures) {
        const double y = plot.y(figure);
        painter.setPen(QPen(figure.isZero() ? look.hint : look.line, look.unit));
        painter.drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
        painter.setPen(look.hint);
        drawWords(painter, QRectF(plot.area.left() - 8 * look.unit - 1, y - height / 2, 1, height),
                  Qt::AlignRight | Qt::AlignVCenter, figureOf(figure, unit));
    }
}

void drawAlongFigures(QPainter &painter, const Plot &plot, const QString &along, const PictureLook &look)
{
    const double widest = sizeOf(shortAmountText(plot.right), look).width() + 16 * look.unit;
    const int most = std::max(1, static_cast<int>(plot.area.width() / widest));
    const double height = sizeOf(along, look).height();
    const double top = plot.area.bottom() + 6 * look.unit;
    for (const Exact &figure : roundFigures(plot.right, std::min(most, 12))) {
        if (figure > plot.right)
            break;
        const double x = plot.x(figure);
        painter.setPen(QPen(look.hint, look.unit));
        painter.drawLine(QPointF(x, plot.area.bottom()), QPointF(x, plot.area.bottom() + 4 * look.unit));
        drawWords(painter, QRectF(x - 0.5, top, 1, height), Qt::AlignHCenter | Qt::AlignTop, shortAmountText(figure));
    }
    drawWords(painter, QRectF(plot.area.right() - 1, top + height * 1.15, 1, height), Qt::AlignRight | Qt::AlignTop,
              along);
}

} // namespace

Plot drawPlot(QPainter &painter, const QRectF &area, const PlotWords &words, std::pair<Exact, Exact> rightAndHighest,
              const PictureLook &look)
{
    painter.setFont(look.font);
    painter.fillRect(area, look.ground);
    const double line = sizeOf(words.up, look).height();
    const double head = drawHead(painter, area, words, look);
    const auto &[right, highest] = rightAndHighest;
    const int most = std::clamp(static_cast<int>((area.height() - head - 2 * line) / (line * 1.8)), 1, 8);
    const QList<Exact> figures = roundFigures(highest > Exact(0) ? highest : Exact(1), most);
    double left = 0;
    for (const Exact &figure : figures)
        left = std::max(left, sizeOf(figureOf(figure, words.unit), look).width());
    const double foot = right > Exact(0) ? line * 2.4 + 6 * look.unit : line * 2.4;
    const double rightRoom = right > Exact(0) ? sizeOf(shortAmountText(right), look).width() / 2 : 4 * look.unit;
    const Plot plot{area.adjusted(left + 10 * look.unit, head + line / 2, -rightRoom, -foot), right, figures.last()};
    drawUpFigures(painter, plot, figures, words.unit, look);
    if (right > Exact(0))
        drawAlongFigures(painter, plot, words.along, look);
    return plot;
}
