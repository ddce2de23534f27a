#include "ui/picture/pricedrawing.h"

#include "core/base/frenchtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PricePicture)
};

QString priceAt(const PricedCurve &curve, const Exact &quotient)
{
    const Price found = price(curve.service, atQuotient(curve.service, curve.facts, quotient), Explained::No);
    if (found.outcome != PriceOutcome::Priced)
        return describeHole(found.outcome);
    const QString amount = figureText(found.amount, found.unit);
    return found.tier.isEmpty() ? amount : u"%1 (%2)"_s.arg(amount, found.tier);
}

} // namespace

QString describeHole(PriceOutcome outcome)
{
    switch (outcome) {
    case PriceOutcome::Priced:
        return {};
    case PriceOutcome::Undefined:
        return Words::tr("no price voted");
    case PriceOutcome::Ambiguous:
        return Words::tr("two rows at once");
    case PriceOutcome::NotEligible:
        return Words::tr("not open");
    case PriceOutcome::MissingFacts:
        return Words::tr("facts missing");
    }
    return {};
}

QString readingAt(const PricePictureContent &content, const Exact &quotient)
{
    QStringList prices;
    for (const PricedCurve &curve : content.curves) {
        const QString found = priceAt(curve, quotient);
        prices << (content.curves.size() > 1 ? Words::tr("%1 %2", "schedule, price").arg(curve.name, found) : found);
    }
    return Words::tr("QF %1: %2").arg(shortAmountText(quotient), prices.join(u" · "_s));
}

PricedCurve pricedCurve(const QString &name, const Service &service, const Situation &facts, const Exact &end)
{
    return {name, service, facts, priceCurve(service, facts, end)};
}

std::optional<Exact> highestPrice(const PricePictureContent &content)
{
    std::optional<Exact> highest;
    for (const PricedCurve &curve : content.curves) {
        for (const CurvePiece &piece : curve.curve.pieces) {
            for (const CurvePiece::Point &point : piece.points)
                highest = !highest || point.price > *highest ? point.price : *highest;
        }
    }
    return highest;
}
