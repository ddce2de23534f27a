#include "core/tariff/price.h"

#include "core/tariff/shapeprice.h"
#include "core/tariff/wording.h"

using namespace Qt::StringLiterals;

QString toString(PriceOutcome outcome)
{
    switch (outcome) {
    case PriceOutcome::Priced:
        return u"priced"_s;
    case PriceOutcome::Undefined:
        return u"undefined"_s;
    case PriceOutcome::Ambiguous:
        return u"ambiguous"_s;
    case PriceOutcome::NotEligible:
        return u"not_eligible"_s;
    case PriceOutcome::MissingFacts:
        return u"missing_facts"_s;
    }
    return {};
}

QString toString(Step::Rule rule)
{
    switch (rule) {
    case Step::Rule::Flat:
        return u"flat"_s;
    case Step::Rule::Tier:
        return u"tier"_s;
    case Step::Rule::Rate:
        return u"rate"_s;
    case Step::Rule::Floor:
        return u"floor"_s;
    case Step::Rule::Ceiling:
        return u"ceiling"_s;
    case Step::Rule::Children:
        return u"children"_s;
    case Step::Rule::MissingQuotient:
        return u"missing_quotient"_s;
    case Step::Rule::Outside:
        return u"outside"_s;
    case Step::Rule::Rounding:
        return u"rounding"_s;
    }
    return {};
}

// Residence: before the shape, because it may choose another shape; after it, because it may add to the price.

static bool dependsOnResidence(const OutsidePrice &outside)
{
    return outside.policy != OutsidePrice::Policy::SameAsResidents;
}

/// A surcharge needs the price of residents, whose facts are then missing as well; another price may not.
static Price residenceMissing(const Asked &asked)
{
    using Policy = OutsidePrice::Policy;
    const Policy policy = asked.service.outside.policy;
    QStringList facts;
    if (policy == Policy::AddPercent || policy == Policy::AddAmount)
        facts = priceOf(asked.service.shape, asked).missing;
    return missing(facts + QStringList{u"resident"_s});
}

/// The price from which a family from outside starts.
static Price outsideBase(const Asked &asked)
{
    const OutsidePrice &outside = asked.service.outside;
    switch (outside.policy) {
    case OutsidePrice::Policy::Flat:
        return priced(Step::Rule::Outside, outsideSentence(outside, outside.value, asked.service.unit), outside.value);
    case OutsidePrice::Policy::NotServed:
        return stopped({}, PriceOutcome::NotEligible, Step::Rule::Outside, notServedSentence());
    case OutsidePrice::Policy::OwnPrices:
        return outside.shape ? priceOf(*outside.shape, asked) : Price();
    case OutsidePrice::Policy::AddPercent:
    case OutsidePrice::Policy::AddAmount:
    case OutsidePrice::Policy::SameAsResidents:
        break;
    }
    return priceOf(asked.service.shape, asked);
}

static Exact surcharged(const OutsidePrice &outside, const Exact &amount)
{
    switch (outside.policy) {
    case OutsidePrice::Policy::AddPercent:
        return amount * (Exact(1) + outside.value / Exact(100));
    case OutsidePrice::Policy::AddAmount:
        return amount + outside.value;
    default:
        return amount;
    }
}

static Price outsidePrice(const Asked &asked)
{
    const OutsidePrice &outside = asked.service.outside;
    Price price = outsideBase(asked);
    if (price.outcome != PriceOutcome::Priced || outside.policy == OutsidePrice::Policy::Flat)
        return price;
    const Exact after = surcharged(outside, price.amount);
    move(price, Step::Rule::Outside, outsideSentence(outside, after, asked.service.unit), after);
    return price;
}

static Price residentPrice(const Asked &asked)
{
    Price price = priceOf(asked.service.shape, asked);
    if (price.outcome == PriceOutcome::Priced && dependsOnResidence(asked.service.outside))
        move(price, Step::Rule::Outside, residentSentence(), price.amount);
    return price;
}

static Price roundedPrice(Price price, const Service &service)
{
    const Exact after = rounded(price.amount, service.rounding.mode, service.rounding.step);
    if (!after.isValid())
        return stopped(price, PriceOutcome::Undefined, Step::Rule::Rounding, overflowSentence());
    if (after != price.amount)
        move(price, Step::Rule::Rounding, roundingSentence(service.rounding, after, service.unit), after);
    return price;
}

Price price(const Service &service, const Situation &situation)
{
    const Asked asked{service, situation};
    if (dependsOnResidence(service.outside) && !situation.resident)
        return residenceMissing(asked);
    const bool outside = dependsOnResidence(service.outside) && !*situation.resident;
    const Price exact = outside ? outsidePrice(asked) : residentPrice(asked);
    return exact.outcome == PriceOutcome::Priced ? roundedPrice(exact, service) : exact;
}
