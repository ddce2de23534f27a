#include "ui/picture/picturelook.h"

#include "core/attestation/look.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QPen>
#include <QWidget>

PictureLook screenLook(const QWidget &widget)
{
    const theme::Tokens tokens = theme::tokensOf(widget.palette());
    return {.ground = tokens.card,
            .text = tokens.text,
            .hint = tokens.hint,
            .line = tokens.line,
            .first = tokens.accent,
            .second = tokens.text,
            .font = widget.font(),
            .unit = theme::scaled(100) / 100.0};
}

PictureLook paperLook(qreal unitsPerPoint)
{
    static constexpr qreal points = 8.5;
    static constexpr qreal pixelsOfTenPoints = 96.0 / 72.0 * 10;
    return {.ground = attestation::paper,
            .text = attestation::ink,
            .hint = attestation::hint,
            .line = attestation::hairlineColour,
            .first = QColor(0x1F, 0x4E, 0x79),
            .second = attestation::ink,
            .font = attestation::paperFont(attestation::Weight::Regular, qRound(points * unitsPerPoint)),
            .unit = points * unitsPerPoint / pixelsOfTenPoints};
}

QPen curvePen(const PictureLook &look, bool second)
{
    QPen pen(second ? look.second : look.first, (second ? 1.6 : 2.4) * look.unit);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (second)
        pen.setDashPattern({4, 2.5});
    return pen;
}
