#include "core/tariff/computation.h"
#include "core/tariff/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The case's own words in front of the first step, which is then its step.
static void sayCase(Price &price, const SpecialCase &special)
{
    if (price.steps.isEmpty())
        return;
    Step &first = price.steps.first();
    first.text.prepend(caseSentence(special.name) + u' ');
    first.rule = Step::Rule::Case;
    if (!special.article.isEmpty())
        first.article = special.article;
}

static Price specialPrice(const SpecialCase &special, const Asked &asked)
{
    if (special.isRefused)
        return stopped({}, PriceOutcome::NotEligible, Step::Rule::Case, refusedCaseSentence(special.name));
    Asked own = asked;
    own.tier = special.tier;
    if (!special.unit.isEmpty())
        own.countIn(special.unit);
    Price price;
    if (special.takesModifiers && special.shape) {
        Service service = asked.service;
        service.shape = *special.shape;
        Asked modified{service, own.facts, own.quotient, own.explained, own.shift, own.tier, own.isOfInvoice};
        modified.unit = own.unit;
        modified.unitDue = own.unitDue;
        price = ordinaryPrice(modified);
    } else if (special.shape || (!special.tier.isEmpty() && !special.takesModifiers)) {
        price = priceOf(special.shape ? *special.shape : asked.service.shape, own);
        if (price.outcome == PriceOutcome::Priced)
            finish(price, own);
    } else {
        price = ordinaryPrice(own);
    }
    if (price.outcome == PriceOutcome::Priced && price.tier.isEmpty())
        price.tier = special.name;
    if (asked.explained)
        sayCase(price, special);
    return price;
}

static bool looksAtResidence(const When &when)
{
    return std::ranges::any_of(when.groups, [](const QList<Condition> &group) {
        return std::ranges::any_of(group, [](const Condition &condition) { return condition.fact == u"resident"; });
    });
}

/// A case prices a family that the service takes. A service for residents alone takes no other, unless the case says so:
/// by its own key, or by asking where the family lives.
static std::optional<Price> closedToOutside(const SpecialCase &special, const Asked &asked)
{
    const bool isOpen = asked.service.outside.policy != OutsidePrice::Policy::NotServed || special.isRefused
        || special.isForOutside || looksAtResidence(special.when);
    if (isOpen)
        return std::nullopt;
    QStringList wanted;
    const auto resident = asked.facts.residence(wanted);
    if (!resident)
        return missing(wanted);
    if (*resident)
        return std::nullopt;
    return stopped({}, PriceOutcome::NotEligible, Step::Rule::Outside, notServedSentence());
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
        if (truth == Truth::Yes) {
            const auto closed = closedToOutside(special, asked);
            return closed ? closed : specialPrice(special, asked);
        }
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

/// The quotient's own account, in front of the price that starts with it.
static void sayQuotient(Price &price, const Asked &asked)
{
    const QuotientFound &found = asked.quotient;
    if (!asked.explained || price.steps.isEmpty() || !found.value)
        return;
    Step &first = price.steps.first();
    if (!found.inputs.isEmpty()) {
        first.text.prepend(quotientSumSentence(found, asked.service.quotient) + u' ');
        first.inputs += found.inputs;
    } else if (found.exact) {
        first.text.prepend(roundedQuotientSentence(found, *asked.service.quotient.rounding) + u' ');
    }
}

static Price priceByRules(const Service &service, const Situation &situation, bool explained, bool isOfInvoice)
{
    const FactView facts(situation, service);
    const QuotientFound quotient = findQuotient(service, facts);
    Asked asked{service, facts, quotient, explained, 0, {}, isOfInvoice};
    asked.countIn(service.unit);
    if (auto refused = refusal(asked)) {
        refused->unit = service.unit;
        return *refused;
    }
    QStringList wanted;
    const auto shift = shiftOf(asked, wanted);
    asked.shift = shift.value_or(0);
    if (auto special = specialCase(asked))
        return *special;
    if (!shift)
        return missing(wanted);
    const bool asOutside = policyOf(asked) == MissingQuotient::Policy::Outside && !quotient.value;
    Price price = asOutside ? outsideForUnknown(asked) : ordinaryPrice(asked);
    sayQuotient(price, asked);
    return price;
}

/// Where the family lives does not matter when it pays the same either way: then nobody asks.
static std::optional<Price> sameForAll(const Service &service, const Situation &situation, bool explained, bool isOfInvoice)
{
    QStringList wanted;
    if (!dependsOnResidence(service) || FactView(situation, service).residence(wanted))
        return std::nullopt;
    Situation family = situation;
    family.resident = false;
    const Price outside = priceByRules(service, family, false, isOfInvoice);
    if (outside.outcome != PriceOutcome::Priced)
        return std::nullopt;
    family.resident = true;
    Price resident = priceByRules(service, family, explained, isOfInvoice);
    if (resident.outcome != PriceOutcome::Priced || resident.amount != outside.amount)
        return std::nullopt;
    for (Step &step : resident.steps) {
        if (step.rule == Step::Rule::Outside)
            step.text = sameForAllSentence();
    }
    return resident;
}

Price priceOne(const Service &service, const Situation &situation, bool explained, bool isOfInvoice)
{
    Price price = priceByRules(service, situation, explained, isOfInvoice);
    if (price.outcome != PriceOutcome::MissingFacts)
        return price;
    return sameForAll(service, situation, explained, isOfInvoice).value_or(price);
}

Price price(const Service &service, const Situation &situation, Explained explained)
{
    const bool wanted = explained == Explained::Yes;
    return situation.registrations.isEmpty() ? priceOne(service, situation, wanted)
                                             : priceInvoice(service, situation, wanted);
}
