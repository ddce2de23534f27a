#pragma once
#include "ui/picture/picturelook.h"

#include "core/base/exact.h"

#include <QRectF>
#include <QStringList>

class QPainter;

/// The frame of a picture: its axes with round figures, and where things stand in it.
struct Plot {
    QRectF area; ///< Between the axes.
    Exact right; ///< The figure at the right edge; 0 where the bottom has no figures.
    Exact top; ///< The figure at the top.

    double x(const Exact &figure) const;
    double y(const Exact &figure) const;
};

/// What stands beside and under the plot.
struct PlotWords {
    QString up; ///< Over the figures on the left: « € par repas ».
    QString along; ///< Under the figures at the bottom.
    QStringList names = {}; ///< Of the first and of the second thing; no key where there is one at most.
    bool areBars = false;
    QString unit =
        {}; ///< Of the figures on the left, for frenchtext's figureText(); amounts when empty, counts with "-".
};

/// Draws ground, key, axes and figures for prices up to `highest`. `right` 0: nothing at the bottom.
Plot drawPlot(QPainter &painter, const QRectF &area, const PlotWords &words, std::pair<Exact, Exact> rightAndHighest,
              const PictureLook &look);

/// The size of words in this look, on any device.
QSizeF sizeOf(const QString &words, const PictureLook &look);
/// Slanted lines, as fine on paper as on the screen: a pattern brush is made of the device's dots.
void drawHatch(QPainter &painter, const QRectF &area, const QColor &ink, const PictureLook &look);
/// A bar: the first full, the second hatched.
void drawBar(QPainter &painter, const QRectF &area, bool second, const PictureLook &look);
void drawWords(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QString &words);
