#include "core/tariff/computation.h"
#include "core/tariff/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Residence: before the shape, because it may choose another shape; after it, because it may add to the price.
static bool dependsOnResidence(const Service &service)
{
    return service.outside.policy != OutsidePrice::Policy::SameAsResidents;
}

/// The fact, or what the service counts as living here, or what it assumes.
static Truth residenceOf(const Asked &asked, QStringList &missing)
{
    const When &rule = asked.service.residentWhen;
    const bool isGiven = asked.facts.given().resident.has_value();
    QStringList wanted{u"resident"_s};
    if (!isGiven && !rule.isAlways()) {
        wanted.clear();
        const Truth truth = holds(rule, asked.facts, wanted);
        if (truth != Truth::Unknown)
            return truth;
    }
    if (const auto resident = asked.facts.flag(u"resident"_s))
        return *resident ? Truth::Yes : Truth::No;
    missing += wanted;
    return Truth::Unknown;
}

/// A surcharge needs the price of residents, whose facts are then missing as well; another price may not.
static Price residenceMissing(const Asked &asked, const QStringList &wanted)
{
    using Policy = OutsidePrice::Policy;
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
    case OutsidePrice::Policy::Flat:
        return priced(asked, Step::Rule::Outside,
            [&] { return outsideSentence(outside, outside.value, asked.service.unit); }, outside.value);
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

/// Base, then rank, then what living outside adds.
static void toResidence(Price &price, Truth resident, const Asked &asked)
{
    const OutsidePrice &outside = asked.service.outside;
    for (const Stage stage : {Stage::Base, Stage::Rank}) {
        addModifiers(price, stage, asked);
        round(price, stage, asked);
    }
    if (price.outcome == PriceOutcome::Priced && dependsOnResidence(asked.service)) {
        if (resident == Truth::Yes)
            move(price, asked, Step::Rule::Outside, [] { return residentSentence(); }, price.amount);
        else if (outside.policy != OutsidePrice::Policy::Flat) {
            const Exact after = surcharged(outside, price.amount);
            move(price, asked, Step::Rule::Outside, [&] { return outsideSentence(outside, after, asked.service.unit); }, after);
        }
    }
    addModifiers(price, Stage::Residence, asked);
    round(price, Stage::Residence, asked);
}

/// The flat price of families from outside is explicit: no rank, regime or limit changes it.
static bool isExplicit(Truth resident, const Asked &asked)
{
    return resident == Truth::No && asked.service.outside.policy == OutsidePrice::Policy::Flat;
}

/// The facts that a quantity is worked out from.
static QStringList factsBehind(const QString &quantity)
{
    if (quantity == u"hours_per_month")
        return {u"hours_per_year"_s, u"invoices_per_year"_s};
    return quantity == u"parts" ? QStringList{u"couple"_s, u"children"_s} : QStringList{quantity};
}

static void multiply(Price &price, const Asked &asked)
{
    const QString &key = asked.service.quantity;
    if (key.isEmpty() || price.outcome != PriceOutcome::Priced)
        return;
    const auto quantity = asked.facts.number(key);
    if (!quantity) {
        price = missing(factsBehind(key));
        return;
    }
    const Exact after = price.amount * *quantity;
    move(price, asked, Step::Rule::Quantity, [&] { return quantitySentence(*quantity, after); }, after);
    addInput(price, key, *quantity);
}

/// What comes after the price of one unit is known and rounded.
static void finish(Price &price, const Asked &asked)
{
    round(price, Stage::Caps, asked);
    addModifiers(price, Stage::Penalty, asked);
    round(price, Stage::Penalty, asked);
    multiply(price, asked);
    round(price, Stage::Quantity, asked);
    takeShares(price, asked);
    round(price, Stage::Share, asked);
    capPeriod(price, asked);
    round(price, Stage::Period, asked);
}

static Price ordinaryPrice(const Asked &asked)
{
    Truth resident = Truth::Yes;
    if (dependsOnResidence(asked.service)) {
        QStringList wanted;
        resident = residenceOf(asked, wanted);
        if (resident == Truth::Unknown)
            return residenceMissing(asked, wanted);
    }
    Price price = resident == Truth::No ? outsideBase(asked) : priceOf(asked.service.shape, asked);
    if (price.outcome != PriceOutcome::Priced)
        return price;
    if (!isExplicit(resident, asked)) {
        toResidence(price, resident, asked);
        addModifiers(price, Stage::Regime, asked);
        round(price, Stage::Regime, asked);
        addModifiers(price, Stage::Caps, asked); // rounded with what follows
    }
    finish(price, asked);
    return price;
}

static Price specialPrice(const SpecialCase &special, const Asked &asked)
{
    if (special.isRefused)
        return stopped({}, PriceOutcome::NotEligible, Step::Rule::Case, refusedCaseSentence(special.name));
    Price price;
    if (special.takesModifiers && special.shape) {
        Service own = asked.service;
        own.shape = *special.shape;
        own.cases.clear();
        price = ordinaryPrice({own, asked.facts, asked.quotient, asked.explained, asked.shift, special.tier});
    } else if (special.shape) {
        price = priceOf(*special.shape, asked);
        finish(price, asked);
    } else {
        price = ordinaryPrice({asked.service, asked.facts, asked.quotient, asked.explained, asked.shift, special.tier});
    }
    if (price.outcome == PriceOutcome::Priced && price.tier.isEmpty())
        price.tier = special.name;
    if (asked.explained && !price.steps.isEmpty()) {
        price.steps.first().text.prepend(caseSentence(special.name) + u' ');
        price.steps.first().rule = Step::Rule::Case;
        if (!special.article.isEmpty())
            price.steps.first().article = special.article;
    }
    return price;
}

/// Nothing when the family meets every condition of access.
static std::optional<Price> refusal(const Asked &asked)
{
    QStringList unmet;
    QStringList wanted;
    for (const Eligibility &condition : asked.service.eligibility) {
        const Truth truth = holds(condition.when, asked.facts, wanted);
        if (truth == Truth::No)
            unmet << condition.name;
    }
    if (unmet.isEmpty())
        return wanted.isEmpty() ? std::nullopt : std::optional(missing(wanted));
    if (!asked.service.otherwise)
        return stopped({}, PriceOutcome::NotEligible, Step::Rule::Eligibility, notEligibleSentence(unmet));
    return priced(asked, Step::Rule::Eligibility,
        [&] { return notEligibleSentence(unmet); }, *asked.service.otherwise);
}

/// The first special case that holds; missing facts of one before it are wanted.
static std::optional<Price> specialCase(const Asked &asked)
{
    for (const SpecialCase &special : asked.service.cases) {
        QStringList wanted;
        const Truth truth = holds(special.when, asked.facts, wanted);
        if (truth == Truth::Yes)
            return specialPrice(special, asked);
        if (truth == Truth::Unknown)
            return missing(wanted);
    }
    return std::nullopt;
}

static std::optional<int> shiftOf(const Asked &asked, QStringList &wanted)
{
    int shift = 0;
    for (const TierShift &rule : asked.service.shifts) {
        const Truth truth = holds(rule.when, asked.facts, wanted);
        if (truth == Truth::Unknown)
            return std::nullopt;
        shift += truth == Truth::Yes ? rule.by : 0;
    }
    return shift;
}

/// The quotient's own account and the shift of row, as steps in front of the price: they say with what it starts.
static void prependSteps(Price &price, const Asked &asked)
{
    if (!asked.explained || price.steps.isEmpty())
        return;
    if (asked.shift != 0)
        price.steps.first().text.append(u' ' + shiftSentence(asked.shift));
    if (!asked.quotient.inputs.isEmpty() && asked.quotient.value) {
        price.steps.first().text.prepend(quotientSumSentence(asked.quotient, asked.service.quotient) + u' ');
        price.steps.first().inputs += asked.quotient.inputs;
    }
}

/// Families whose quotient is not known may be priced as those from outside.
static Price outsideForUnknown(const Asked &asked)
{
    Price price = outsideBase(asked);
    if (price.outcome == PriceOutcome::Priced && asked.service.outside.policy != OutsidePrice::Policy::Flat)
        toResidence(price, Truth::No, asked);
    finish(price, asked);
    return price;
}

Price priceOne(const Service &service, const Situation &situation, bool explained)
{
    const FactView facts(situation, service);
    const QuotientFound quotient = findQuotient(service, facts);
    Asked asked{service, facts, quotient, explained};
    if (const auto refused = refusal(asked))
        return *refused;
    QStringList wanted;
    const auto shift = shiftOf(asked, wanted);
    asked.shift = shift.value_or(0);
    if (auto special = specialCase(asked))
        return *special;
    if (!shift)
        return missing(wanted);
    const bool asOutside = !quotient.value && service.missingQuotient.policy == MissingQuotient::Policy::Outside;
    Price price = asOutside ? outsideForUnknown(asked) : ordinaryPrice(asked);
    prependSteps(price, asked);
    return price;
}

Price price(const Service &service, const Situation &situation, Explained explained)
{
    const bool wanted = explained == Explained::Yes;
    return situation.registrations.isEmpty() ? priceOne(service, situation, wanted)
                                             : priceInvoice(service, situation, wanted);
}
