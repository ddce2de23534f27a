#include "core/tariff/computation.h"
#include "core/tariff/wording.h"

using namespace Qt::StringLiterals;

// From the price of one unit to the amount due: penalties, the quantity, what others pay, the cap over a period.

/// The facts that a quantity is worked out from.
static QStringList factsBehind(const QString &quantity)
{
    if (quantity == u"hours_per_month")
        return {u"hours_per_year"_s, u"invoices_per_year"_s};
    return quantity == u"parts" ? QStringList{u"couple"_s, u"children"_s} : QStringList{quantity};
}

/// A quantity that is a counter is each registration's own: the family's would be paid as many times as there are.
static std::optional<Exact> quantityOf(const Asked &asked)
{
    const QString &key = asked.service.quantity;
    const QString counter = key.startsWith(u"counters."_s) ? key.mid(9) : QString();
    const Situation &given = asked.facts.given();
    const bool isOfFamily =
        !counter.isEmpty() && given.familyCounters.contains(counter) && !given.counters.contains(counter);
    return isOfFamily ? std::nullopt : asked.facts.number(key);
}

static void multiply(Price &price, const Asked &asked)
{
    const QString &key = asked.service.quantity;
    if (key.isEmpty() || price.outcome != PriceOutcome::Priced)
        return;
    const auto quantity = quantityOf(asked);
    if (!quantity) {
        price = missing(factsBehind(key));
        return;
    }
    const Exact after = price.amount * *quantity;
    move(price, asked, Step::Rule::Quantity, [&] { return quantitySentence(*quantity, after, asked.unit); }, after);
    addInput(price, key, *quantity);
}

/// What is left of a share's cap in the period.
static std::optional<Exact> capLeft(const ThirdPartyShare &share, const FactView &facts)
{
    if (!share.cap || !share.capHoldsYear)
        return share.cap;
    const Exact left = *share.cap - facts.number(u"aid_used"_s).value_or(Exact());
    return left < Exact(0) ? Exact(0) : left;
}

/// The units that an amount or a cost is counted for; the quantity is known once the price was multiplied by it.
static Exact unitsOf(const ThirdPartyShare &share, const Asked &asked)
{
    const QString &key = asked.service.quantity;
    return share.isPerUnit && !key.isEmpty() ? quantityOf(asked).value_or(Exact(1)) : Exact(1);
}

static std::optional<Exact> shareOf(const ThirdPartyShare &share, const Price &price, const Asked &asked)
{
    const Exact units = unitsOf(share, asked);
    Exact amount = share.value * units;
    if (share.kind == ThirdPartyShare::Kind::Percent)
        amount = price.amount * share.value / Exact(100);
    if (share.kind == ThirdPartyShare::Kind::RestOfCost) {
        const auto cost = asked.facts.number(u"cost"_s);
        if (!cost)
            return std::nullopt;
        amount = *cost * units > price.amount ? *cost * units - price.amount : Exact(0);
    }
    if (!share.amounts.isEmpty())
        amount = figureFor(share.amounts, price.tier).value_or(Exact()) * units;
    if (const auto cap = capLeft(share, asked.facts); cap && amount > *cap)
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
    const auto exact = shareOf(share, price, asked);
    if (!exact)
        price = missing({u"cost"_s});
    if (!exact || exact->isZero())
        return;
    Exact amount = rounded(*exact, asked.service.rounding.mode, asked.service.rounding.step);
    if (share.isDeducted && amount > price.amount)
        amount = price.amount; // rounding must not take more than there is
    PaidShare paid{share.payer, amount};
    if (const auto cost = asked.facts.number(u"cost"_s); cost && !cost->isZero())
        paid.percentOfCost = amount * Exact(100) / (*cost * unitsOf(share, asked));
    price.shares.append(paid);
    const Exact after = share.isDeducted ? price.amount - amount : price.amount;
    move(price, asked, Step::Rule::Share, [&] { return shareSentence(share, amount, after, asked.unit); }, after);
    addInput(price, u"share"_s, amount);
    if (asked.explained && !share.article.isEmpty())
        price.steps.last().article = share.article;
}

static void takeShares(Price &price, const Asked &asked)
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
        move(price, asked, Step::Rule::Period, [&] { return periodCapSentence(cap, left, asked.unit); }, left);
}

// A sum over days or meals is no longer the price of one of them; and the price of an hour is not yet the sum of the month
// that a service priced in « €/mois » asks for.
void Asked::countIn(const QString &unitOfPrice)
{
    unit = unitOfPrice;
    unitDue = unitOfPrice;
    if (service.quantity.isEmpty())
        return;
    if (unitOfPrice.startsWith(u"€/"))
        unit.clear();
    if (!unitOfPrice.contains(u'€') && unitOfPrice != u"%")
        unitDue.clear();
}

/// From here on the figure is what the family owes for all the units.
static void toAmountDue(Price &price, const Asked &asked)
{
    multiply(price, asked);
    addPenaltiesOnce(price, asked);
    round(price, Stage::Quantity, asked);
    takeShares(price, asked);
    round(price, Stage::Share, asked);
    const bool capsHere = !asked.isOfInvoice || (asked.service.periodCap && asked.service.periodCap->isOfRegistration);
    if (capsHere)
        capPeriod(price, asked);
    round(price, Stage::Period, asked);
    settle(price, asked);
    price.unit = asked.unit;
}

void finish(Price &price, const Asked &asked)
{
    round(price, Stage::Caps, asked);
    addModifiers(price, Stage::Penalty, asked);
    round(price, Stage::Penalty, asked);
    if (asked.service.quantity.isEmpty()) {
        toAmountDue(price, asked);
        return;
    }
    Asked total = asked;
    total.unit = asked.unitDue;
    toAmountDue(price, total);
}
