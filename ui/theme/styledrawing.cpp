#include "ui/theme/drawing.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/theme/style.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace theme {

static bool isTypedIn(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// The frame of a table, a list or a text: one pixel, or the ring when it has the focus.
static void drawFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens t = tokensOf(option.palette);
    drawPanel(painter, option.rect, Qt::transparent, isTypedIn(widget) ? edgeOf(t) : t.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawRing(painter, option.rect, t.accent);
}

/// Inside a combo box or a spin box, the line edit leaves ground and line to the one around it.
static bool isInsideAnother(const QStyleOption &option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    return frame && frame->lineWidth == 0;
}

static void drawFlat(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &line)
{
    painter.fillRect(rect, ground);
    painter.setPen(line);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Tokens t = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: return drawButtonPanel(*painter, *option, roleOf(widget));
    case PE_FrameFocusRect: return drawRing(*painter, option->rect, t.accent);
    case PE_PanelLineEdit:
        if (!isInsideAnother(*option))
            drawField(*painter, *option, roleOf(widget) == u"invalid");
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame: return drawFrame(*painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckBox(*painter, *option);
    case PE_IndicatorRadioButton: return drawRadioButton(*painter, *option);
    case PE_PanelTipLabel: return drawFlat(*painter, option->rect, t.card, edgeOf(t));
    case PE_FrameMenu:
    case PE_PanelMenu: return drawFlat(*painter, option->rect, t.card, t.line);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

static void drawHeaderGround(QPainter &painter, const QRect &rect, const Tokens &t)
{
    painter.fillRect(rect, t.page);
    painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.line);
}

static void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Tokens t = tokensOf(option.palette);
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span <= 0)
        return;
    const qint64 done = qint64(option.progress) - option.minimum;
    QRect part = option.rect;
    part.setWidth(static_cast<int>(part.width() * std::max<qint64>(0, done) / span));
    painter.fillRect(part, t.accent);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens t = tokensOf(option->palette);
    const QString role = roleOf(widget);
    switch (element) {
    case CE_ShapedFrame:
        // The whole widget: the option leaves out the margins, which are the pill's own padding.
        drawRoleGround(*painter, widget ? widget->rect() : option->rect, role);
        break;
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, option, painter, widget);
        return drawControl(CE_PushButtonLabel, option, painter, widget);
    case CE_PushButtonBevel: return drawButtonPanel(*painter, *option, role);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawButtonLabel(*painter, *button, role, keysOf(widget));
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: return drawHeaderGround(*painter, option->rect, t);
    case CE_ProgressBarGroove: return painter->fillRect(option->rect, t.line);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option); bar && bar->maximum > bar->minimum)
            return drawProgress(*painter, *bar);
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return drawComboBox(*combo, *painter, widget);
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool && control == CC_ToolButton)
        return drawToolButton(*tool, *painter, widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawScrollBar(*bar, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

static void drawMark(QPainter &painter, const QRect &place, const QString &name, const QColor &ink)
{
    const int side = scaled(16);
    const QPoint topLeft(place.center().x() - side / 2, place.center().y() - side / 2 + 1);
    painter.drawPixmap(topLeft, tinted(name, side, painter.device()->devicePixelRatioF(), ink));
}

void Style::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    drawField(painter, option, roleOf(widget) == u"invalid");
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawMark(painter, arrow, u"chevron-down"_s, tokensOf(option.palette).hint);
}

/// A tool button says its verb as a push button does: one way of drawing both.
static QStyleOptionButton labelOf(const QStyleOptionToolButton &option)
{
    QStyleOptionButton label;
    static_cast<QStyleOption &>(label) = option;
    label.version = QStyleOptionButton::Version;
    label.type = QStyleOption::SO_Button;
    label.icon = option.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option.icon;
    label.iconSize = option.iconSize;
    label.text = option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull() ? QString() : option.text;
    return label;
}

void Style::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    const bool bare = roleOf(widget).isEmpty() && option.state.testFlag(State_AutoRaise);
    const QString role = bare ? u"quiet"_s : roleOf(widget);
    drawButtonPanel(painter, option, role);
    QStyleOptionButton label = labelOf(option);
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu)) {
        const int room = scaled(16) + Inside;
        drawMark(painter, QRect(option.rect.right() - room - Hair, option.rect.y(), scaled(16), option.rect.height()),
                 u"chevron-down"_s, buttonInk(option, role));
        label.rect.setRight(option.rect.right() - room);
    }
    drawButtonLabel(painter, label, role, keysOf(widget));
}

void Style::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens t = tokensOf(option.palette);
    painter.fillRect(option.rect, t.page);
    if (option.maximum <= option.minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2);
    const bool touched = option.state.testFlag(State_Sunken) || option.state.testFlag(State_MouseOver);
    drawPanel(painter, slider, touched ? t.hint : edgeOf(t), Qt::transparent);
}

} // namespace theme
