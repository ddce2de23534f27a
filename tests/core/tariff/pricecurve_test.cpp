#include <catch2/catch.hpp>

#include "core/tariff/pricecurve.h"
#include "core/tariff/thresholds.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

/// « T1 0<=q<=500: 1..1 », to compare whole curves.
static QString written(const CurvePiece &piece)
{
    const auto sign = [](const std::optional<Bound> &bound) { return bound->inclusive ? u"<="_s : u"<"_s; };
    const QString prices = piece.points.isEmpty()
        ? toString(piece.outcome)
        : u"%1..%2"_s.arg(piece.points.first().price.toString(), piece.points.last().price.toString());
    return u"%1 %2%3q%4%5: %6"_s.arg(piece.tier, piece.quotient.from->value.toString(), sign(piece.quotient.from),
                                     sign(piece.quotient.to), piece.quotient.to->value.toString(), prices);
}

static QStringList written(const PriceCurve &curve)
{
    QStringList pieces;
    for (const CurvePiece &piece : curve.pieces)
        pieces << written(piece);
    return pieces;
}

/// Each piece begins where the one before ends, and its points are what the rules answer.
static void checkAgainstPrices(const Service &service, const Situation &others, const PriceCurve &curve)
{
    Exact reached(0);
    for (const CurvePiece &piece : curve.pieces) {
        CHECK(piece.quotient.from->value == reached);
        reached = piece.quotient.to->value;
        for (const CurvePiece::Point &point : piece.points) {
            const Price direct = price(service, atQuotient(service, others, point.quotient), Explained::No);
            CAPTURE(written(piece), point.quotient.toString());
            CHECK(direct.amount == point.price);
            CHECK(direct.tier == piece.tier);
        }
    }
    CHECK(reached == curve.end);
}

TEST_CASE("The curve of a grid is one level a row, with the bounds of the act")
{
    const PriceCurve curve = priceCurve(tieredService(), {}, Exact(2'000));
    CHECK(written(curve)
          == QStringList{u"T1 0<=q<=500: 1..1"_s, u"T2 500<q<=1000: 3.3..3.3"_s, u"T3 1000<q<=2000: 5..5"_s});
    checkAgainstPrices(tieredService(), {}, curve);
    CHECK_FALSE(meets(curve.pieces[0], curve.pieces[1], Exact::fraction(1, 100)));
}

TEST_CASE("A hole of the vote is a piece without a price, be it narrower than a euro")
{
    Service service = tieredService();
    std::get<TierPrices>(service.shape).rows[1].tier.quotient.from = Bound{Exact(501), true};
    const PriceCurve curve = priceCurve(service, {}, Exact(2'000));
    REQUIRE(curve.pieces.size() == 4);
    CHECK(written(curve.pieces[1]) == u" 500<q<501: undefined"_s);
    checkAgainstPrices(service, {}, curve);
}

TEST_CASE("Where two rows claim a quotient the curve says so")
{
    Service service = tieredService();
    std::get<TierPrices>(service.shape).rows[1].tier.quotient.from = Bound{Exact(450), true};
    const PriceCurve curve = priceCurve(service, {}, Exact(2'000));
    REQUIRE(curve.pieces.size() == 4);
    CHECK(curve.pieces[1].outcome == PriceOutcome::Ambiguous);
    CHECK(written(curve.pieces[1]).startsWith(u" 450<=q<=500"_s));
}

TEST_CASE("A rate is a level, a slope and a level, without a jump; every step of its rounding is on it")
{
    const PriceCurve curve = priceCurve(rateService(), {}, Exact(1'500));
    REQUIRE(curve.pieces.size() == 3);
    CHECK(curve.pieces[0].isLevel());
    CHECK(curve.pieces[2].isLevel());
    CHECK(curve.pieces[1].points.first().price == exact(u"2.60"_s));
    CHECK(curve.pieces[1].points.last().price == exact(u"4.50"_s));
    CHECK(curve.pieces[1].points.size() > 300); // 190 steps, two ends each
    CHECK(meets(curve.pieces[0], curve.pieces[1], rateService().rounding.step));
    CHECK(meets(curve.pieces[1], curve.pieces[2], rateService().rounding.step));
    checkAgainstPrices(rateService(), {}, curve);
}

TEST_CASE("A slope with more steps than a screen shows is told by points on it")
{
    Service service = rateService();
    std::get<EffortRate>(service.shape) = EffortRate{exact(u"0.05"_s), {}, exact(u"100"_s)};
    const PriceCurve curve = priceCurve(service, {}, Exact(3'000));
    REQUIRE(curve.pieces.size() == 2);
    CHECK(curve.pieces[0].points.size() < 100);
    checkAgainstPrices(service, {}, curve);
}

TEST_CASE("A quotient that is rounded before the look-up moves the steps to where the rounding puts them")
{
    Service service = tieredService();
    service.quotient.rounding = Rounding{RoundingMode::HalfUp, Exact(1)};
    const PriceCurve curve = priceCurve(service, {}, Exact(2'000));
    REQUIRE(curve.pieces.size() == 3);
    CHECK(curve.pieces[1].quotient.from->value == exact(u"500.50"_s));
    checkAgainstPrices(service, {}, curve);
}

TEST_CASE("The other facts choose the curve, and what is missing has none")
{
    const PriceCurve two = priceCurve(matrixService(), {.children = 2}, Exact(2'000));
    CHECK(two.pieces[0].points.first().price == exact(u"0.90"_s));
    const PriceCurve unknown = priceCurve(matrixService(), {}, Exact(2'000));
    REQUIRE(unknown.pieces.size() == 1);
    CHECK(unknown.pieces[0].outcome == PriceOutcome::MissingFacts);
}

TEST_CASE("A picture ends on a round quotient past the last threshold")
{
    CHECK(curveEnd({tieredService()}) == Exact(1'200));
    CHECK(curveEnd({tieredService(), rateService()}) == Exact(1'500));
    Service flat = tieredService();
    flat.shape = FlatPrice{Exact(3)};
    CHECK(curveEnd({flat}) == Exact(2'000));
}
