#include "ui/theme/drawing.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace theme {

QColor mixed(const QColor &from, const QColor &to, double weight)
{
    const auto between = [weight](int a, int b) { return qRound(a + (b - a) * weight); };
    return {between(from.red(), to.red()), between(from.green(), to.green()), between(from.blue(), to.blue())};
}

QColor edgeOf(const Tokens &tokens)
{
    return mixed(tokens.line, tokens.hint, 0.65);
}

/// A shape whose one-pixel line lies on whole pixels.
static QRectF inner(const QRect &rect, double line)
{
    return QRectF(rect).adjusted(line / 2, line / 2, -line / 2, -line / 2);
}

void drawPanel(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(line.alpha() == 0 ? QPen(Qt::NoPen) : QPen(line, 1));
    painter.drawRoundedRect(line.alpha() == 0 ? QRectF(rect) : inner(rect, 1), Corner, Corner);
    painter.restore();
}

void drawRing(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, Ring));
    painter.drawRoundedRect(inner(rect, Ring), Corner, Corner);
    painter.restore();
}

void drawField(QPainter &painter, const QStyleOption &option, bool invalid)
{
    const Tokens t = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    drawPanel(painter, option.rect, enabled ? t.card : t.page, enabled ? edgeOf(t) : t.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawRing(painter, option.rect, t.accent);
    else if (invalid)
        drawRing(painter, option.rect, t.lookText);
}

/// The square that an indicator fills, in the middle of its place.
static QRect square(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side};
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Tokens t = tokensOf(option.palette);
    const bool ticked = option.state.testFlag(QStyle::State_On);
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const QColor strong = option.state.testFlag(QStyle::State_Enabled) ? t.accent : t.hint;
    const QRect box = square(option.rect);
    drawPanel(painter, box, ticked || some ? strong : t.card, ticked || some ? strong : edgeOf(t));
    if (ticked) {
        const QRect mark = box.adjusted(2, 2, -2, -2);
        painter.drawPixmap(mark.topLeft(),
                           tinted(u"check"_s, mark.width(), painter.device()->devicePixelRatioF(), t.onAccent));
    }
    if (some)
        painter.fillRect(QRect(box.x() + 4, box.center().y(), box.width() - 8, 2), t.onAccent);
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Tokens t = tokensOf(option.palette);
    const QColor strong = option.state.testFlag(QStyle::State_Enabled) ? t.accent : t.hint;
    const bool chosen = option.state.testFlag(QStyle::State_On);
    const QRectF circle = inner(square(option.rect), 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(t.card);
    painter.setPen(QPen(chosen ? strong : edgeOf(t), chosen ? 2 : 1));
    painter.drawEllipse(circle);
    if (chosen) {
        const double hole = circle.width() / 4;
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawEllipse(circle.adjusted(hole, hole, -hole, -hole));
    }
    painter.restore();
}

static void drawBadge(QPainter &painter, const QRect &rect, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(square(rect));
    painter.restore();
}

void drawRoleGround(QPainter &painter, const QRect &rect, const QString &role)
{
    const Tokens t = tokens();
    if (role == u"card")
        drawPanel(painter, rect, t.card, t.line);
    else if (role == u"inset" || role == u"pill")
        drawPanel(painter, rect, t.page, t.line);
    else if (role == u"pill-done")
        drawPanel(painter, rect, t.doneGround, t.doneText);
    else if (role == u"pill-look")
        drawPanel(painter, rect, t.lookGround, t.lookText);
    else if (role == u"badge")
        drawBadge(painter, rect, t.accent);
    else if (role == u"band")
        painter.fillRect(rect, t.practiceGround);
    else if (role == u"bar") {
        painter.fillRect(rect, t.card);
        painter.fillRect(QRect(rect.x(), rect.y(), rect.width(), 1), t.line);
    }
}

} // namespace theme
