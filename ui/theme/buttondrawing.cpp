#include "ui/theme/drawing.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace theme {

namespace {

struct ButtonColours {
    QColor ground;
    QColor line;
    QColor ink;
};

} // namespace

static ButtonColours coloursOf(const Tokens &t, const QString &role)
{
    if (role == u"primary")
        return {t.accent, Qt::transparent, t.onAccent};
    if (role == u"quiet")
        return {Qt::transparent, Qt::transparent, t.text};
    if (role == u"link")
        return {Qt::transparent, Qt::transparent, t.accent};
    if (role == u"chip")
        return {mixed(t.card, t.accent, 0.1), mixed(t.line, t.accent, 0.3), t.text};
    if (role == u"pill-done")
        return {t.doneGround, t.doneText, t.doneText};
    if (role == u"pill-look")
        return {t.lookGround, t.lookText, t.lookText};
    return {t.card, edgeOf(t), t.text};
}

static bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Hover and press are a step towards the text: the same in light and dark.
static QColor touched(const QStyleOption &option, const Tokens &t, const ButtonColours &colours)
{
    const QColor ground = colours.ground.alpha() == 0 ? t.card : colours.ground;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return mixed(ground, colours.ink, 0.16);
    return has(option, QStyle::State_MouseOver) ? mixed(ground, colours.ink, 0.08) : colours.ground;
}

void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QString &role)
{
    const Tokens t = tokensOf(option.palette);
    const ButtonColours colours = coloursOf(t, role);
    const bool focused = has(option, QStyle::State_HasFocus);
    // A filled button steps back from its ring, or the ring could not be told from the ground.
    const QRect panel = focused && role == u"primary" ? option.rect.adjusted(3, 3, -3, -3) : option.rect;
    if (has(option, QStyle::State_Enabled))
        drawPanel(painter, panel, touched(option, t, colours), colours.line);
    else if (role != u"quiet" && role != u"link")
        drawPanel(painter, panel, t.page, t.line);
    if (focused)
        drawRing(painter, option.rect, t.accent);
}

QColor buttonInk(const QStyleOption &option, const QString &role)
{
    if (!has(option, QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::ButtonText);
    return coloursOf(tokensOf(option.palette), role).ink;
}

namespace {

/// The widths of a button's label from left to right; a part that is not there has none.
struct LabelWidths {
    int icon = 0;
    int verb = 0;
    int keys = 0;
    int total() const { return icon + verb + keys; }
};

} // namespace

int keysWidth(const QFontMetrics &metrics, const QString &keys)
{
    return keys.isEmpty() ? 0 : Inside + Hair + metrics.horizontalAdvance(keys);
}

/// In a narrow button the key gives way before the verb.
static LabelWidths widthsOf(const QStyleOptionButton &option, const QString &keys)
{
    const bool wordless = option.text.isEmpty();
    const int room = option.rect.width() - 2 * Hair;
    LabelWidths widths;
    widths.icon = option.icon.isNull() ? 0 : option.iconSize.width() + (wordless ? 0 : Inside);
    widths.verb = wordless ? 0 : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    widths.keys = keysWidth(option.fontMetrics, keys);
    if (widths.total() > room)
        widths.keys = 0;
    widths.verb = std::min(widths.verb, room - widths.icon);
    return widths;
}

static QColor keysInk(const QStyleOption &option, const QString &role)
{
    const Tokens t = tokensOf(option.palette);
    const ButtonColours colours = coloursOf(t, role);
    if (!has(option, QStyle::State_Enabled))
        return buttonInk(option, role);
    return role.isEmpty() || role == u"quiet" || role == u"secondary" ? t.hint : mixed(colours.ink, colours.ground, 0.15);
}

static void drawIcon(QPainter &painter, const QStyleOptionButton &option, QPoint left)
{
    const QIcon::Mode mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    const QRect place(left.x(), left.y() - option.iconSize.height() / 2, option.iconSize.width(), option.iconSize.height());
    option.icon.paint(&painter, place, Qt::AlignCenter, mode);
}

/// The line under a link's words.
static void underline(QPainter &painter, const QRect &words, const QFontMetrics &metrics)
{
    const int y = words.center().y() + (metrics.ascent() - metrics.descent()) / 2 + 3;
    painter.drawLine(words.left(), y, words.right(), y);
}

/// From left to right: icon, verb, key; from right to left, the icon comes after the verb (the cross of a chip).
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QString &role, const QString &keys)
{
    const LabelWidths widths = widthsOf(option, keys);
    const QRect &rect = option.rect;
    const int left = rect.x() + (rect.width() - widths.total()) / 2;
    const bool iconLast = option.direction == Qt::RightToLeft;
    const QRect words(left + (iconLast ? 0 : widths.icon), rect.y(), widths.verb, rect.height());
    if (widths.icon > 0)
        drawIcon(painter, option, {iconLast ? words.right() + 1 + widths.icon - option.iconSize.width() : left,
                                   rect.center().y() + 1});

    painter.setPen(buttonInk(option, role));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(option.text, Qt::ElideRight, widths.verb, Qt::TextShowMnemonic));
    if (role == u"link")
        underline(painter, words, option.fontMetrics);
    if (widths.keys > 0) {
        painter.setPen(keysInk(option, role));
        painter.drawText(QRect(words.right() + 1, rect.y(), widths.keys, rect.height()),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, keys);
    }
}

} // namespace theme
