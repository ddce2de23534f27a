#pragma once
#include "ui/theme/tokens.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;

namespace theme {

// What the style draws with: each is one flat shape in the tokens.

/// A rounded ground with a one-pixel line; either may be transparent.
void drawPanel(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &line);
/// The ring of the focus, inside `rect`.
void drawRing(QPainter &painter, const QRect &rect, const QColor &colour);
/// The line around something one types or ticks: at least 3:1 with its ground, where a separator need not be.
QColor edgeOf(const Tokens &tokens);
/// The colour a part of `weight` (0 to 1) on the way from one to the other.
QColor mixed(const QColor &from, const QColor &to, double weight);

/// Ground, line and ring of a push button or tool button with this role.
void drawButtonPanel(QPainter &painter, const QStyleOption &option, const QString &role);
QColor buttonInk(const QStyleOption &option, const QString &role);
/// Icon, verb and key of a push button; the key may be empty.
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QString &role, const QString &keys);
/// The width that the key takes beside the verb; 0 without one.
int keysWidth(const QFontMetrics &metrics, const QString &keys);

void drawField(QPainter &painter, const QStyleOption &option, bool invalid);
void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);
/// The ground of a label or frame with a role.
void drawRoleGround(QPainter &painter, const QRect &rect, const QString &role);

} // namespace theme
