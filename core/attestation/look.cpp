#include "core/attestation/look.h"

#include <cmath>

namespace attestation {

static double linear(float channel)
{
    const double value = static_cast<double>(channel);
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Between 1 and 21. Source: WCAG 2.1, contrast ratio.
static double contrastOnWhite(const QColor &colour)
{
    const double luminance
        = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    return 1.05 / (luminance + 0.05);
}

static QColor readable(QColor colour)
{
    while (contrastOnWhite(colour) < 4.5)
        colour = colour.darker(110);
    return colour;
}

Look lookOf(const QString &accent, const Spacing &spacing)
{
    QColor band = QColor::isValidColorName(accent) ? QColor(accent) : QColor(0x1F, 0x4E, 0x79);
    band.setAlpha(255);
    return {.band = band, .accent = readable(band), .spacing = spacing};
}

Style bodyStyle(qreal size)
{
    return {.size = size, .colour = ink};
}

Style strongStyle(qreal size, QColor colour)
{
    return {.weight = Weight::Semibold, .size = size, .colour = colour};
}

Style hintStyle(qreal size)
{
    return {.size = size, .colour = hint};
}

Style labelStyle()
{
    return {.weight = Weight::Semibold, .size = 7, .colour = hint, .tracking = 0.6};
}

static Block filled(qreal height, QColor fill)
{
    return {.height = height,
            .marks = {Panel{.area = {leftEdge, 0, columnWidth, height}, .fill = fill, .edge = {}}}};
}

Block onPanel(const Block &block, qreal padding, QColor fill)
{
    Block panel = filled(block.height + 2 * padding, fill);
    for (const Mark &mark : block.marks)
        panel.marks << movedDown(mark, padding);
    return panel;
}

Block rule()
{
    return filled(0.75, hairlineColour);
}

} // namespace attestation
