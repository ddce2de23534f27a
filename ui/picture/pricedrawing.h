#pragma once
#include "core/tariff/pricecurve.h"
#include "ui/picture/plot.h"

/// One service under one schedule, and for whom.
struct PricedCurve {
    QString name; ///< Of the schedule.
    Service service;
    Situation facts; ///< But the quotient.
    PriceCurve curve = {};
};
/// Works the curve out: a few milliseconds, up to a few dozen for a slope of many steps.
PricedCurve pricedCurve(const QString &name, const Service &service, const Situation &facts, const Exact &end);

/// What a picture of prices against the quotient shows: one schedule, or two to be compared.
struct PricePictureContent {
    QList<PricedCurve> curves = {}; ///< None, one or two, to the same end.
    std::optional<Exact> cursor = {}; ///< A quotient that is read off.
};

/// « QF 812 € : 3,30 € par repas (T4) »; with two schedules, each after its name.
QString readingAt(const PricePictureContent &content, const Exact &quotient);
/// Why there is no price on a piece, in a few words.
QString describeHole(PriceOutcome outcome);
/// The highest price on any curve; none without a price.
std::optional<Exact> highestPrice(const PricePictureContent &content);

/// Draws it all into `area`: steps as steps, with full rings where a bound belongs to a step and open ones where it
/// does not; what has no price is hatched, and told in words where they fit.
void drawPrices(QPainter &painter, const QRectF &area, const PricePictureContent &content, const PictureLook &look);
/// The quotient at a place of that drawing, to the whole euro; none outside the plot.
std::optional<Exact> quotientAt(const QPointF &place, const QRectF &area, const PricePictureContent &content,
                                const PictureLook &look);
