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

/// By how much an amount counts; none when the fact is not known. A counter is the one given with these very facts: the
/// family's is not charged again with each registration.
static std::optional<Exact> timesOf(const Modifier &modifier, const FactView &facts)
{
    if (modifier.times.isEmpty())
        return Exact(1);
    if (modifier.times.startsWith(u"counters."_s))
        return facts.given().counters.value(modifier.times.mid(9), Exact());
    return facts.number(modifier.times);
}

static Exact modified(const Modifier &modifier, const Price &price, const Exact &times)
{
    if (const auto voted = figureFor(modifier.prices, price.tier))
        return *voted;
    switch (modifier.kind) {
    case Modifier::Kind::Add:
        return price.amount + modifier.value * times;
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
    const auto times = timesOf(modifier, asked.facts);
    if (times && times->isZero() && modifier.kind == Modifier::Kind::Add)
        return; // nothing is added, and nobody needs to know whether it could be
    QStringList wanted;
    const Truth truth = holds(modifier.when, asked.facts, wanted);
    if (truth == Truth::Unknown)
        price = missing(wanted);
    if (truth != Truth::Yes)
        return;
    if (!times) {
        price = missing({modifier.times});
        return;
    }
    const Exact after = modified(modifier, price, *times);
    const Exact kept = limited(after, modifier);
    const bool onlyLimits = modifier.kind == Modifier::Kind::None && modifier.prices.isEmpty();
    if (onlyLimits && kept == price.amount)
        return;
    const ModifierEffect effect{*times, kept, kept != after && !onlyLimits, price.tier};
    move(price, asked, ruleOf(modifier.stage), [&] { return modifierSentence(modifier, effect, asked.unit); }, kept);
    if (asked.explained && !modifier.article.isEmpty())
        price.steps.last().article = modifier.article;
}

void addModifiers(Price &price, Stage stage, const Asked &asked)
{
    for (const Modifier &modifier : asked.service.modifiers) {
        const bool isOfUnit = modifier.per == Modifier::Per::Unit;
        if (modifier.stage == stage && isOfUnit && price.outcome == PriceOutcome::Priced)
            addModifier(price, modifier, asked);
    }
}

void addPenaltiesOnce(Price &price, const Asked &asked)
{
    using Per = Modifier::Per;
    for (const Modifier &modifier : asked.service.modifiers) {
        const bool isHere = modifier.per == Per::Registration || (modifier.per == Per::Invoice && !asked.isOfInvoice);
        if (isHere && price.outcome == PriceOutcome::Priced)
            addModifier(price, modifier, asked);
    }
}

void addInvoicePenalties(Price &invoice, const Asked &family, const FactView &whole)
{
    for (const Modifier &modifier : family.service.modifiers) {
        const bool isOfInvoice = modifier.per == Modifier::Per::Invoice;
        const bool isCounted = modifier.times.startsWith(u"counters."_s);
        if ((!isOfInvoice && !isCounted) || invoice.outcome != PriceOutcome::Priced)
            continue;
        Asked asked{family.service, isOfInvoice ? whole : family.facts, family.quotient, family.explained};
        asked.unit = family.unit;
        addModifier(invoice, modifier, asked);
    }
}

static void roundBy(Price &price, const Rounding &rounding, const Asked &asked)
{
    const Exact after = rounded(price.amount, rounding.mode, rounding.step);
    if (!after.isValid())
        price = stopped(price, PriceOutcome::Undefined, Step::Rule::Rounding, overflowSentence());
    else if (after != price.amount)
        move(price, asked, Step::Rule::Rounding, [&] { return roundingSentence(rounding, after, asked.unit); }, after);
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

void settle(Price &price, const Asked &asked)
{
    const bool isInCents = price.amount.isValid() && 100 % price.amount.denominator() == 0; // nearly always
    if (price.outcome != PriceOutcome::Priced || isInCents)
        return;
    Exact step = Exact::fraction(1, 100);
    const auto finer = [&](const Rounding &rounding) { step = rounding.step < step ? rounding.step : step; };
    finer(asked.service.rounding);
    for (const RoundingPoint &point : asked.service.otherRoundings)
        finer(point.rounding);
    roundBy(price, {asked.service.rounding.mode, step}, asked);
}
