#include "core/attestation/look.h"

#include "core/base/contrast.h"

namespace attestation {

static double contrastOnWhite(const QColor &colour)
{
    return contrast(luminance(colour.redF(), colour.greenF(), colour.blueF()), 1);
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
