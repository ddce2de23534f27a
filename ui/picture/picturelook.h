#pragma once
#include <QColor>
#include <QFont>

class QPen;
class QWidget;

/// How a picture of figures is drawn: in the theme's colours on the screen, in the paper's on paper. Two things beside
/// each other never differ by colour alone: the first is a full line or a full bar, the second a dashed or hatched one.
struct PictureLook {
    QColor ground;
    QColor text;
    QColor hint;
    QColor line; ///< Of the grid.
    QColor first;
    QColor second;
    QFont font;
    qreal unit = 1; ///< What a pixel at 10 pt and 96 dpi is here.
};

PictureLook screenLook(const QWidget &widget);
/// Open Sans at 8.5 points on a paper laid out in so many units a point: a font of a few whole units would lose its
/// proportions, so ten are a good number.
PictureLook paperLook(qreal unitsPerPoint);

/// The line of the first or of the second curve.
QPen curvePen(const PictureLook &look, bool second);
