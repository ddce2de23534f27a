#pragma once
#include "ui/picture/plot.h"

/// One group of bars: a name, and one figure a thing; a hidden one is no bar but a word.
struct BarGroup {
    QString name;
    QList<std::optional<Exact>> values; ///< One or two.
};

/// Bars side by side, the first full, the second hatched, each with its figure where there is room; `hidden` stands
/// where a figure is hidden.
void drawBars(QPainter &painter, const QRectF &area, const QList<BarGroup> &groups, const PlotWords &words,
              const QString &hidden, const PictureLook &look);
