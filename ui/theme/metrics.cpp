#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace theme {

int scaled(int pixels)
{
    constexpr double tenPoints = 10.0 * 96.0 / 72.0;
    const double factor = QFontInfo(QApplication::font()).pixelSize() / tenPoints;
    return static_cast<int>(std::lround(pixels * std::max(1.0, factor)));
}

static QFont grown(double factor)
{
    QFont font = QApplication::font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * factor);
    return font;
}

QFont baseFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(10.0, QFontInfo(font).pointSizeF()));
    return font;
}

QFont sectionFont()
{
    QFont font = grown(1.3);
    font.setWeight(QFont::DemiBold);
    return font;
}

static QFont bold(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

QFont amountFont()
{
    return bold(grown(1.5));
}

QFont figureFont()
{
    return bold(grown(2.0));
}

} // namespace theme
