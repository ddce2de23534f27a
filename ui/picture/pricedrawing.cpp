#include "ui/picture/pricedrawing.h"

#include "core/base/frenchtext.h"
#include "ui/picture/axis.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PricePicture)
};

constexpr double narrowest = 5; ///< Of a hole: one of a cent must still be seen.

/// A piece as it lies on the plot: from bound to bound, not from its first cent to its last.
QPainterPath pathOf(const CurvePiece &piece, const Plot &plot)
{
    QPainterPath path;
    for (qsizetype i = 0; i < piece.points.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i == piece.points.size() - 1;
        const Exact quotient = isFirst ? piece.quotient.from->value : piece.points[i].quotient;
        const QPointF place(plot.x(quotient), plot.y(piece.points[i].price));
        if (isFirst)
            path.moveTo(place);
        else
            path.lineTo(place);
        if (isLast)
            path.lineTo(plot.x(piece.quotient.to->value), place.y());
    }
    return path;
}

void drawEnd(QPainter &painter, const Plot &plot, const CurvePiece &piece, bool atStart, const PictureLook &look,
             const QColor &ink)
{
    const Bound &bound = atStart ? *piece.quotient.from : *piece.quotient.to;
    const Exact &price = atStart ? piece.points.first().price : piece.points.last().price;
    painter.setPen(QPen(ink, 1.6 * look.unit));
    painter.setBrush(bound.inclusive ? ink : look.ground);
    painter.drawEllipse(QPointF(plot.x(bound.value), plot.y(price)), 3.5 * look.unit, 3.5 * look.unit);
}

/// A ring at each end where the price jumps or stops, but at the ends of the picture.
void drawEnds(QPainter &painter, const Plot &plot, const PricedCurve &shown, const PictureLook &look, const QColor &ink)
{
    const QList<CurvePiece> &pieces = shown.curve.pieces;
    const Exact step = shown.service.rounding.step;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces[i].points.isEmpty())
            continue;
        if (i > 0 && !meets(pieces[i - 1], pieces[i], step))
            drawEnd(painter, plot, pieces[i], true, look, ink);
        if (i + 1 < pieces.size() && !meets(pieces[i], pieces[i + 1], step))
            drawEnd(painter, plot, pieces[i], false, look, ink);
    }
}

QRectF holeArea(const CurvePiece &piece, const Plot &plot, const PictureLook &look)
{
    const double left = plot.x(piece.quotient.from->value);
    const double width = std::max(plot.x(piece.quotient.to->value) - left, narrowest * look.unit);
    return {left, plot.area.top(), width, plot.area.height()};
}

/// The words of a hole: in the middle of it, and inside the picture.
QRectF wordsArea(const QRectF &hole, const QSizeF &size, const Plot &plot, double row, const PictureLook &look)
{
    const double wanted = hole.center().x() - size.width() / 2;
    const double left = std::clamp(wanted, plot.area.left() + look.unit,
                                   std::max(plot.area.left() + look.unit, plot.area.right() - size.width()));
    return {left, plot.area.top() + row * size.height() * 1.2 + 2 * look.unit, size.width(), size.height()};
}

/// Every stretch without a price, hatched and named; names that would lie on each other go down a line.
void drawHoles(QPainter &painter, const Plot &plot, const PricePictureContent &content, const PictureLook &look)
{
    QList<QRectF> taken;
    for (const PricedCurve &curve : content.curves) {
        for (const CurvePiece &piece : curve.curve.pieces) {
            if (piece.outcome == PriceOutcome::Priced)
                continue;
            const QString why = describeHole(piece.outcome);
            const QString words = content.curves.size() > 1 ? u"%1 (%2)"_s.arg(why, curve.name) : why;
            const QRectF hole = holeArea(piece, plot, look);
            drawHatch(painter, hole, look.hint, look);
            QRectF place = wordsArea(hole, sizeOf(words, look), plot, 0, look);
            const auto isTaken = [&place](const QRectF &other) { return place.intersects(other); };
            for (int row = 1; row < 4 && std::ranges::any_of(taken, isTaken); ++row)
                place = wordsArea(hole, sizeOf(words, look), plot, row, look);
            taken << place;
            painter.fillRect(place.adjusted(-3 * look.unit, 0, 3 * look.unit, 0), look.ground);
            painter.setPen(look.text);
            drawWords(painter, place, Qt::AlignCenter, words);
        }
    }
}

void drawCurve(QPainter &painter, const Plot &plot, const PricedCurve &shown, bool second, const PictureLook &look)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(curvePen(look, second));
    for (const CurvePiece &piece : shown.curve.pieces) {
        if (!piece.points.isEmpty())
            painter.drawPath(pathOf(piece, plot));
    }
    drawEnds(painter, plot, shown, look, second ? look.second : look.first);
}

/// The reading stands beside the line of the cursor, on the side where there is room.
void drawCursor(QPainter &painter, const Plot &plot, const PricePictureContent &content, const PictureLook &look)
{
    const double x = plot.x(*content.cursor);
    painter.setPen(QPen(look.text, look.unit, Qt::DotLine));
    painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()));
    const QString words = readingAt(content, *content.cursor);
    const QSizeF size = sizeOf(words, look);
    const double margin = 6 * look.unit;
    const bool isLeft = x + size.width() + 4 * margin > plot.area.right();
    const double wanted = isLeft ? x - size.width() - 3 * margin : x + margin;
    const QRectF box(std::max(wanted, plot.area.left() + look.unit), plot.area.bottom() - size.height() - 3 * margin,
                     size.width() + 2 * margin, size.height() + margin);
    painter.setPen(QPen(look.hint, look.unit));
    painter.setBrush(look.ground);
    painter.drawRect(box);
    painter.setPen(look.text);
    drawWords(painter, box, Qt::AlignCenter, words);
}

/// « € par repas », « % », « bons de 50 € »: what stands after a figure of the service.
QString unitText(const QString &unit)
{
    const QString one = priceText(Exact(1), unit);
    return one.mid(one.indexOf(QChar(u'\u00A0')) + 1);
}

PlotWords wordsOf(const PricePictureContent &content)
{
    const Service &service = content.curves.first().service;
    const QString &name = service.quotient.name;
    const QString quotient = name.isEmpty() ? Words::tr("Family quotient") : name;
    const bool isYearly = service.quotient.period == Period::Year;
    PlotWords words{.up = Words::tr("Price (%1)").arg(unitText(service.unit)),
                    .along =
                        isYearly ? Words::tr("%1 (€ a year)").arg(quotient) : Words::tr("%1 (€ a month)").arg(quotient),
                    .unit = service.unit};
    for (const PricedCurve &curve : content.curves)
        words.names << curve.name;
    return words;
}

} // namespace

static Plot drawFrame(QPainter &painter, const QRectF &area, const PricePictureContent &content,
                      const PictureLook &look)
{
    return drawPlot(painter, area, wordsOf(content),
                    {content.curves.first().curve.end, highestPrice(content).value_or(Exact(1))}, look);
}

void drawPrices(QPainter &painter, const QRectF &area, const PricePictureContent &content, const PictureLook &look)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (content.curves.isEmpty()) {
        painter.fillRect(area, look.ground);
        return;
    }
    const Plot plot = drawFrame(painter, area, content, look);
    for (qsizetype i = 0; i < content.curves.size(); ++i)
        drawCurve(painter, plot, content.curves[i], i > 0, look);
    drawHoles(painter, plot, content, look);
    if (content.cursor && *content.cursor <= plot.right)
        drawCursor(painter, plot, content, look);
}

std::optional<Exact> quotientAt(const QPointF &place, const QRectF &area, const PricePictureContent &content,
                                const PictureLook &look)
{
    if (content.curves.isEmpty())
        return std::nullopt;
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied); // the frame is where drawing it puts it
    QPainter painter(&nothing);
    const Plot plot = drawFrame(painter, area, content, look);
    if (!plot.area.adjusted(-1, 0, 1, 0).contains(place))
        return std::nullopt;
    const double part = std::clamp((place.x() - plot.area.left()) / plot.area.width(), 0.0, 1.0);
    return Exact(qRound64(part * toDouble(plot.right)));
}
