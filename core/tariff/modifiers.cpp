#include "core/tariff/computation.h"
#include "core/tariff/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static Step::Rule ruleOf(Stage stage)
{
    using enum Step::Rule;
    switch (stage) {
    case Stage::Base:
        return Base;
    case Stage::Rank:
        return Rank;
    case Stage::Residence:
        return Residence;
    case Stage::Regime:
        return Regime;
    case Stage::Caps:
        return Caps;
    case Stage::Penalty:
        return Penalty;
    case Stage::Quantity:
        return Quantity;
    case Stage::Share:
        return Share;
    case Stage::Period:
        return Step::Rule::Period;
    }
    return Base;
}

/// The amount after a modifier; none when the fact it is multiplied by is not known.
static std::optional<Exact> modified(const Modifier &modifier, const Price &price, const FactView &facts)
{
    if (const auto voted = figureFor(modifier.prices, price.tier))
        return *voted;
    const auto times = modifier.times.isEmpty() ? std::optional(Exact(1)) : facts.number(modifier.times);
    if (!times)
        return std::nullopt;
    switch (modifier.kind) {
    case Modifier::Kind::Add:
        return price.amount + modifier.value * *times;
    case Modifier::Kind::Percent:
        return price.amount * (Exact(1) + modifier.value / Exact(100));
    case Modifier::Kind::Multiply:
        return price.amount * modifier.value;
    case Modifier::Kind::Replace:
        return modifier.value;
    case Modifier::Kind::None:
        break;
    }
    return price.amount;
}

static Exact limited(Exact amount, const Modifier &modifier)
{
    if (modifier.notBelow && amount < *modifier.notBelow)
        amount = *modifier.notBelow;
    if (modifier.notAbove && amount > *modifier.notAbove)
        amount = *modifier.notAbove;
    return amount < Exact(0) ? Exact(0) : amount; // a discount never pays the family
}

static void addModifier(Price &price, const Modifier &modifier, const Asked &asked)
{
    QStringList wanted;
    const Truth truth = holds(modifier.when, asked.facts, wanted);
    if (truth == Truth::Unknown)
        price = missing(wanted);
    if (truth != Truth::Yes)
        return;
    const auto after = modified(modifier, price, asked.facts);
    if (!after) {
        price = missing({modifier.times});
        return;
    }
    const Exact kept = limited(*after, modifier);
    const bool onlyLimits = modifier.kind == Modifier::Kind::None && modifier.prices.isEmpty();
    if (onlyLimits && kept == price.amount)
        return;
    move(price, asked, ruleOf(modifier.stage),
        [&] { return modifierSentence(modifier, price.tier, kept, asked.service.unit); }, kept);
    if (asked.explained && !modifier.article.isEmpty())
        price.steps.last().article = modifier.article;
}

void addModifiers(Price &price, Stage stage, const Asked &asked)
{
    for (const Modifier &modifier : asked.service.modifiers) {
        if (modifier.stage == stage && price.outcome == PriceOutcome::Priced)
            addModifier(price, modifier, asked);
    }
}

static void roundBy(Price &price, const Rounding &rounding, const Asked &asked)
{
    const Exact after = rounded(price.amount, rounding.mode, rounding.step);
    if (!after.isValid())
        price = stopped(price, PriceOutcome::Undefined, Step::Rule::Rounding, overflowSentence());
    else if (after != price.amount)
        move(price, asked, Step::Rule::Rounding, [&] { return roundingSentence(rounding, after, asked.service.unit); }, after);
}

void round(Price &price, Stage stage, const Asked &asked)
{
    if (price.outcome == PriceOutcome::Priced && asked.service.roundAfter.contains(stage))
        roundBy(price, asked.service.rounding, asked);
    for (const RoundingPoint &point : asked.service.otherRoundings) {
        if (point.after.contains(stage) && price.outcome == PriceOutcome::Priced)
            roundBy(price, point.rounding, asked);
    }
}

/// What is left of a share's cap in the period.
static std::optional<Exact> capLeft(const ThirdPartyShare &share, const FactView &facts)
{
    if (!share.cap || !share.capHoldsYear)
        return share.cap;
    const Exact left = *share.cap - facts.number(u"aid_used"_s).value_or(Exact());
    return left < Exact(0) ? Exact(0) : left;
}

static std::optional<Exact> shareOf(const ThirdPartyShare &share, const Price &price, const FactView &facts)
{
    Exact amount = share.value;
    if (share.kind == ThirdPartyShare::Kind::Percent)
        amount = price.amount * share.value / Exact(100);
    if (share.kind == ThirdPartyShare::Kind::RestOfCost) {
        const auto cost = facts.number(u"cost"_s);
        if (!cost)
            return std::nullopt;
        amount = *cost > price.amount ? *cost - price.amount : Exact(0);
    }
    if (!share.amounts.isEmpty())
        amount = figureFor(share.amounts, price.tier).value_or(Exact());
    if (const auto cap = capLeft(share, facts); cap && amount > *cap)
        amount = *cap;
    return amount;
}

static void takeShare(Price &price, const ThirdPartyShare &share, const Asked &asked)
{
    QStringList wanted;
    const Truth truth = holds(share.when, asked.facts, wanted);
    if (truth == Truth::Unknown)
        price = missing(wanted);
    if (truth != Truth::Yes)
        return;
    const auto exact = shareOf(share, price, asked.facts);
    if (!exact)
        price = missing({u"cost"_s});
    if (!exact || exact->isZero())
        return;
    Exact amount = rounded(*exact, asked.service.rounding.mode, asked.service.rounding.step);
    if (share.isDeducted && amount > price.amount)
        amount = price.amount; // rounding must not take more than there is
    PaidShare paid{share.payer, amount};
    if (const auto cost = asked.facts.number(u"cost"_s); cost && !cost->isZero())
        paid.percentOfCost = amount * Exact(100) / *cost;
    price.shares.append(paid);
    const Exact after = share.isDeducted ? price.amount - amount : price.amount;
    move(price, asked, Step::Rule::Share, [&] { return shareSentence(share, amount, after, asked.service.unit); }, after);
    addInput(price, u"share"_s, amount);
}

void takeShares(Price &price, const Asked &asked)
{
    for (const ThirdPartyShare &share : asked.service.shares) {
        if (price.outcome == PriceOutcome::Priced)
            takeShare(price, share, asked);
    }
}

void capPeriod(Price &price, const Asked &asked)
{
    if (!asked.service.periodCap || price.outcome != PriceOutcome::Priced)
        return;
    const PeriodCap &cap = *asked.service.periodCap;
    const auto paid = asked.facts.number(u"already_paid"_s);
    if (!paid) {
        price = missing({u"already_paid"_s});
        return;
    }
    const Exact left = *paid < cap.amount ? cap.amount - *paid : Exact(0);
    if (price.amount > left)
        move(price, asked, Step::Rule::Period, [&] { return periodCapSentence(cap, left, asked.service.unit); }, left);
}
