#include "ui/theme/style.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace theme {

static void setInk(QWidget *widget, const QColor &colour)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

static void polishLabel(QLabel &label, const QString &role)
{
    const Tokens t = tokens();
    const auto is = [&role](auto... names) { return ((role == QStringView(names)) || ...); };
    const bool pill = is(u"pill", u"pill-done", u"pill-look");
    label.setPalette(QPalette());
    label.setFont(QFont());
    const bool inset = is(u"inset");
    label.setContentsMargins(pill        ? QMargins(Inside + Hair, Hair + 2, Inside + Hair, Hair + 2)
                                 : inset ? QMargins(Between, Inside, Between, Inside)
                                         : QMargins());
    if (is(u"title", u"badge"))
        label.setFont(sectionFont());
    if (is(u"figure", u"tier"))
        label.setFont(figureFont());
    if (is(u"amount", u"amount-tier"))
        label.setFont(amountFont());
    if (is(u"subtitle", u"badge", u"band")) {
        QFont strong = label.font();
        strong.setPointSizeF(baseFont().pointSizeF());
        strong.setWeight(QFont::DemiBold);
        label.setFont(strong);
    }
    if (is(u"badge"))
        label.setMinimumSize(scaled(22), scaled(22));
    if (is(u"hint"))
        setInk(&label, t.hint);
    if (is(u"error", u"pill-look"))
        setInk(&label, t.lookText);
    if (is(u"tier", u"amount-tier"))
        setInk(&label, t.accent);
    if (is(u"badge"))
        setInk(&label, t.onAccent);
    if (is(u"done", u"pill-done"))
        setInk(&label, t.doneText);
    if (is(u"band"))
        setInk(&label, t.practiceText);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const QString role = roleOf(widget);
    if (auto *label = qobject_cast<QLabel *>(widget); label && widget->property("role").isValid())
        polishLabel(*label, role);
    if (auto *line = qobject_cast<QLineEdit *>(widget); line && line->textMargins().isNull())
        line->setTextMargins(Hair + 2, 0, Hair, 0);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QComboBox *>(widget))
        widget->installEventFilter(this);
}

/// Who scrolls a page must not change a choice on the way: a closed combo box leaves the wheel to what is around it.
bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !qobject_cast<QComboBox *>(watched))
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin: return Inside;
    case PM_DefaultFrameWidth: return qobject_cast<const QAbstractScrollArea *>(widget) ? Ring : 1;
    case PM_ScrollBarExtent: return scaled(12);
    case PM_FocusFrameHMargin: return Inside - 1; // the words of a row stand under those of its header
    case PM_ToolTipLabelFrameWidth: return Hair + 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_UnderlineShortcut: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration: // calm: nothing that moves by itself
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

static QSize atLeast(QSize size, int width, int height)
{
    return size.expandedTo({width, height});
}

/// A push button or a tool button that looks like one.
static QSize buttonSize(const QSize &content, const QString &role)
{
    if (role == u"link")
        return content + QSize(Inside, Inside);
    if (role == u"chip" || role.startsWith(u"pill"))
        return atLeast(content + QSize(Between + Hair, Inside), 0, scaled(28));
    return atLeast(content + QSize(Apart + Hair, Inside), scaled(32), scaled(32));
}

static QSize toolButtonSize(const QStyleOption *option, const QSize &content, const QWidget *widget)
{
    const QString role = roleOf(widget);
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool menu = tool && tool->features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool words = tool && tool->toolButtonStyle != Qt::ToolButtonIconOnly && !tool->text.isEmpty();
    const int keys = tool ? keysWidth(tool->fontMetrics, keysOf(widget)) : 0;
    const QSize wider = content + QSize(keys + (menu ? scaled(16) + Hair : 0), 0);
    if (words || !role.isEmpty())
        return buttonSize(wider, role);
    return atLeast(wider + QSize(Inside, Inside), scaled(28), scaled(28));
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return usual.adjusted(-Hair, -Hair, Hair, Hair).intersected(option->rect);
    return usual;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo && !combo->editable && part == SC_ComboBoxEditField) // its words stand where those of a line edit do
        return usual.adjusted(Hair + 1, 0, 0, 0);
    return usual;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &content,
                              const QWidget *widget) const
{
    const QString role = roleOf(widget);
    switch (type) {
    case CT_PushButton: {
        const int keys = option ? keysWidth(option->fontMetrics, keysOf(widget)) : 0;
        return buttonSize(content + QSize(keys, 0), role);
    }
    case CT_ToolButton: return toolButtonSize(option, content, widget);
    case CT_LineEdit: return atLeast(content + QSize(Inside, Inside), 0, scaled(32));
    case CT_ComboBox: return atLeast(content + QSize(4 * Inside, Inside), 0, scaled(32));
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, content, widget);
        return atLeast(usual + QSize(Hair, 0), 0, scaled(26));
    }
    case CT_ItemViewItem: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, content, widget);
        return atLeast(usual + QSize(0, Inside), 0, scaled(28));
    }
    case CT_HeaderSection: {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, content, widget);
        return atLeast(usual, 0, scaled(32));
    }
    default: return QProxyStyle::sizeFromContents(type, option, content, widget);
    }
}

} // namespace theme
