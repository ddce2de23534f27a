#pragma once
#include "core/tariff/price.h"

/// A stretch of quotients that one rule answers: one price, a price that moves with the quotient, or none.
struct CurvePiece {
    Range quotient = {}; ///< Both bounds are there; the last piece ends where the curve does.
    PriceOutcome outcome = PriceOutcome::Undefined;
    QString tier = {};
    struct Point {
        Exact quotient;
        Exact price;
    };
    /// With PriceOutcome::Priced, by rising quotient, both ends included. A level has two; a rounded slope has the two
    /// ends of each of its steps, or, where those are too many to be told apart, points on it.
    QList<Point> points = {};
    bool isLevel() const { return !points.isEmpty() && points.first().price == points.last().price; }
};

/// The price of one service over the quotients from 0 to `end`. Quotients are whole cents; the pieces follow each other
/// without a gap: what has no price is a piece without points.
struct PriceCurve {
    QList<CurvePiece> pieces = {};
    Exact end = {};
};

/// A round quotient past the last threshold of these services: where a picture of them may end.
Exact curveEnd(const QList<Service> &services);

/// Every figure is what price() answers for `others` with that quotient, as the service defines its quotient.
PriceCurve priceCurve(const Service &service, const Situation &others, const Exact &end);

/// `others` with this quotient, given or worked out as the service has it.
Situation atQuotient(const Service &service, Situation others, const Exact &quotient);

/// Whether two neighbours meet without a jump: at the same price, or within one rounding of a slope.
bool meets(const CurvePiece &piece, const CurvePiece &next, const Exact &roundingStep);
