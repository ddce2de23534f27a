#include "core/tariff/computation.h"
#include "core/tariff/wording.h"

using namespace Qt::StringLiterals;

using Policy = OutsidePrice::Policy;

bool dependsOnResidence(const Service &service)
{
    return service.outside.policy != Policy::SameAsResidents;
}

/// A surcharge needs the price of residents, whose facts are then missing as well; another price may not.
static Price residenceMissing(const Asked &asked, const QStringList &wanted)
{
    const Policy policy = asked.service.outside.policy;
    QStringList facts;
    if (policy == Policy::AddPercent || policy == Policy::AddAmount)
        facts = priceOf(asked.service.shape, asked).missing;
    return missing(facts + wanted);
}

/// The price from which a family from outside starts.
static Price outsideBase(const Asked &asked)
{
    const OutsidePrice &outside = asked.service.outside;
    switch (outside.policy) {
    case Policy::Flat:
        return priced(asked, Step::Rule::Outside, [&] { return outsideSentence(outside, outside.value, asked.unit); },
            outside.value);
    case Policy::NotServed:
        return stopped({}, PriceOutcome::NotEligible, Step::Rule::Outside, notServedSentence());
    case Policy::OwnPrices:
        return outside.shape ? priceOf(*outside.shape, asked) : Price();
    case Policy::AddPercent:
    case Policy::AddAmount:
    case Policy::SameAsResidents:
        break;
    }
    return priceOf(asked.service.shape, asked);
}

static Exact surcharged(const OutsidePrice &outside, const Exact &amount)
{
    switch (outside.policy) {
    case Policy::AddPercent:
        return amount * (Exact(1) + outside.value / Exact(100));
    case Policy::AddAmount:
        return amount + outside.value;
    default:
        return amount;
    }
}

/// Whether rank, regime and limits change this price. One price for everybody outside is explicit, so they do not; a
/// grid of its own is a base like another; the act may say otherwise of both.
static bool takesModifiers(const OutsidePrice &outside)
{
    return outside.takesModifiers.value_or(outside.policy != Policy::Flat);
}

static void addResidence(Price &price, bool resident, const Asked &asked)
{
    const OutsidePrice &outside = asked.service.outside;
    if (price.outcome != PriceOutcome::Priced || !dependsOnResidence(asked.service))
        return;
    if (resident) {
        move(price, asked, Step::Rule::Outside, [] { return residentSentence(); }, price.amount);
    } else if (outside.policy != Policy::Flat) {
        const Exact after = surcharged(outside, price.amount);
        move(price, asked, Step::Rule::Outside, [&] { return outsideSentence(outside, after, asked.unit); }, after);
    }
}

/// Base, rank, what living outside adds, regime and limits; the limits are rounded with what follows.
static void toLimits(Price &price, bool resident, const Asked &asked)
{
    const bool modified = resident || takesModifiers(asked.service.outside);
    const auto pass = [&](Stage stage) {
        if (modified)
            addModifiers(price, stage, asked);
        round(price, stage, asked);
    };
    pass(Stage::Base);
    pass(Stage::Rank);
    addResidence(price, resident, asked);
    pass(Stage::Residence);
    pass(Stage::Regime);
    if (modified)
        addModifiers(price, Stage::Caps, asked);
}

Price ordinaryPrice(const Asked &asked)
{
    bool resident = true;
    if (dependsOnResidence(asked.service)) {
        QStringList wanted;
        const auto known = asked.facts.residence(wanted);
        if (!known)
            return residenceMissing(asked, wanted);
        resident = *known;
    }
    Price price = resident ? priceOf(asked.service.shape, asked) : outsideBase(asked);
    if (price.outcome != PriceOutcome::Priced)
        return price;
    toLimits(price, resident, asked);
    finish(price, asked);
    return price;
}

Price outsideForUnknown(const Asked &asked)
{
    const OutsidePrice &outside = asked.service.outside;
    if (outside.policy == Policy::NotServed)
        return stopped({}, PriceOutcome::NotEligible, Step::Rule::MissingQuotient, quotientNeededSentence(asked.service.quotient.name));
    Price price = outsideBase(asked);
    if (price.outcome != PriceOutcome::Priced)
        return price;
    if (asked.explained) { // nothing is said of where this family lives
        price.steps.first().rule = Step::Rule::MissingQuotient;
        price.steps.first().text = missingQuotientOutsideSentence(asked.service.quotient.name, price.steps.first().after, asked.unit);
    }
    if (takesModifiers(outside)) {
        for (const Stage stage : {Stage::Base, Stage::Rank, Stage::Residence, Stage::Regime, Stage::Caps}) {
            addModifiers(price, stage, asked);
            if (stage != Stage::Caps) // rounded with what follows
                round(price, stage, asked);
        }
    }
    finish(price, asked);
    return price;
}
