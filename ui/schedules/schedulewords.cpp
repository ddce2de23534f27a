#include "ui/schedules/schedulewords.h"

#include "core/base/frenchtext.h"
#include "core/tariff/vocabulary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};
} // namespace

QString describe(const OutsidePrice &outside, const QString &unit)
{
    switch (outside.policy) {
    case OutsidePrice::Policy::SameAsResidents:
        return Words::tr("Families from outside the commune pay the same price.");
    case OutsidePrice::Policy::Flat:
        return Words::tr("Families from outside the commune pay %1.").arg(priceText(outside.value, unit));
    case OutsidePrice::Policy::AddPercent:
        return Words::tr("Families from outside the commune pay %1 more.").arg(rateText(outside.value / Exact(100)));
    case OutsidePrice::Policy::AddAmount:
        return Words::tr("Families from outside the commune pay %1 more.").arg(priceText(outside.value, unit));
    case OutsidePrice::Policy::OwnPrices:
        return Words::tr("Families from outside the commune have a grid of their own, below.");
    case OutsidePrice::Policy::NotServed:
        return Words::tr("This service is not open to families from outside the commune.");
    }
    return {};
}

static QString missingPolicy(const MissingQuotient &missing)
{
    switch (missing.policy) {
    case MissingQuotient::Policy::Ask:
        return Words::tr("Without a known quotient there is no price: ask the family for it.");
    case MissingQuotient::Policy::HighestPrice:
        return Words::tr("Without a known quotient the family pays the highest price.");
    case MissingQuotient::Policy::Tier:
        return Words::tr("Without a known quotient the family is in tier %1.").arg(missing.tier);
    case MissingQuotient::Policy::LowestPrice:
        return Words::tr("Without a known quotient the family pays the lowest price.");
    case MissingQuotient::Policy::Price:
        return Words::tr("Without a known quotient the family pays %1.").arg(amountText(missing.price));
    case MissingQuotient::Policy::Outside:
        return Words::tr("Without a known quotient the family pays as those from outside the commune.");
    case MissingQuotient::Policy::Refuse:
        return Words::tr("Without a known quotient the family cannot be registered.");
    }
    return {};
}

QString describe(const MissingQuotient &missing)
{
    const QString policy = missingPolicy(missing);
    return missing.from.isValid() ? Words::tr("%1 From %2 on; before that day it is asked for.").arg(policy, dateText(missing.from)) : policy;
}

QString describe(const Rounding &rounding, const QString &unit)
{
    const QString step = figureText(rounding.step, unit);
    switch (rounding.mode) {
    case RoundingMode::HalfUp: return Words::tr("Prices are rounded to the nearest %1; a tie goes up.").arg(step);
    case RoundingMode::HalfEven:
        return Words::tr("Prices are rounded to the nearest %1; a tie goes to the even figure.").arg(step);
    case RoundingMode::HalfDown: return Words::tr("Prices are rounded to the nearest %1; a tie goes down.").arg(step);
    case RoundingMode::Down: return Words::tr("Prices are rounded down to a multiple of %1.").arg(step);
    case RoundingMode::Up: return Words::tr("Prices are rounded up to a multiple of %1.").arg(step);
    }
    return {};
}

QString describePeriod(const Schedule &schedule, QDate today, const QString &inForce)
{
    if (today < schedule.validFrom)
        return Words::tr("to come");
    if (today > schedule.validUntil)
        return Words::tr("ended");
    return inForce.isEmpty() || inForce == schedule.id ? Words::tr("in force") : Words::tr("replaced");
}

static QString factName(const QString &fact)
{
    if (fact == u"quotient")
        return Words::tr("the family quotient");
    if (fact == u"children")
        return Words::tr("the number of children");
    if (const auto known = findFact(fact); known && fact != u"resident")
        return known->name;
    return Words::tr("whether the family lives in the commune");
}

static QString missingFacts(const QStringList &facts)
{
    QStringList names;
    for (const QString &fact : facts)
        names << factName(fact);
    return Words::tr("Still needed: %1.").arg(names.join(u", "_s));
}

QString describeOutcome(const Price &price)
{
    switch (price.outcome) {
    case PriceOutcome::Priced: return {};
    case PriceOutcome::Undefined:
        return Words::tr("The voted grid has no answer for this family: the council must say.");
    case PriceOutcome::Ambiguous:
        return Words::tr("Two rows of the voted grid claim this quotient: the council must say.");
    case PriceOutcome::NotEligible: return Words::tr("This service is not open to this family.");
    case PriceOutcome::MissingFacts: return missingFacts(price.missing);
    }
    return {};
}
