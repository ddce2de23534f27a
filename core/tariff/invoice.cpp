#include "core/tariff/computation.h"
#include "core/tariff/wording.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

/// The family's facts with those of one registration before them.
static Situation forRegistration(const Situation &family, const Registration &own, int rank)
{
    Situation facts = family;
    facts.registrations.clear();
    facts.numbers.insert(own.numbers);
    facts.words.insert(own.words);
    facts.flags.insert(own.flags);
    facts.statuses += own.statuses;
    facts.documents += own.documents;
    facts.familyCounters = family.counters;
    facts.counters = own.counters;
    facts.resident = own.resident ? own.resident : family.resident;
    if (!own.numbers.contains(u"child_rank"_s))
        facts.numbers.insert(u"child_rank"_s, Exact(rank));
    if (!FactView(family, Service()).number(u"children_registered"_s))
        facts.numbers.insert(u"children_registered"_s, Exact(family.registrations.size()));
    return facts;
}

static bool isAdult(const Registration &registration)
{
    return registration.flags.value(u"adult"_s) || registration.statuses.contains(u"adulte"_s);
}

/// The order in which ranks are given.
static QList<qsizetype> orderOf(const Service &service, const Situation &family)
{
    QList<qsizetype> order(family.registrations.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    if (!service.invoice.highestFirst)
        return order;
    QList<Exact> asFirst;
    for (const Registration &each : family.registrations)
        asFirst << priceOne(service, forRegistration(family, each, 1), false, true).amount;
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return asFirst[a] > asFirst[b]; });
    return order;
}

/// One registration among those of the family, for the sentences: its place in the list given, from 1.
struct Place {
    const Registration &registration;
    qsizetype number;
};

static QString accountOf(const Price &one)
{
    QStringList account;
    for (const Step &step : one.steps)
        account << step.text;
    return account.join(u' ');
}

static void addRegistration(Price &invoice, const Price &one, const Place &place, const Asked &asked)
{
    const bool first = invoice.outcome != PriceOutcome::Priced;
    const Exact before = invoice.amount;
    invoice.outcome = PriceOutcome::Priced;
    invoice.amount = before + one.amount;
    invoice.unit = one.unit;
    if (first)
        invoice.tier = one.tier;
    invoice.shares += one.shares;
    if (!asked.explained)
        return;
    Step step{.rule = Step::Rule::Registration,
        .text = registrationSentence(place.registration, place.number, priceText(one.amount, one.unit)) + u' ' + accountOf(one),
        .after = invoice.amount,
        .inputs = {{u"price"_s, one.amount}},
        .article = asked.service.article};
    if (!first)
        step.before = before;
    invoice.steps.append(step);
}

/// What is left out adds nothing; the family reads why.
static void leaveOut(Price &invoice, const Price &refused, const Place &place, const Asked &asked)
{
    move(invoice, asked, Step::Rule::Registration,
        [&] { return leftOutSentence(place.registration, place.number) + u' ' + accountOf(refused); }, invoice.amount);
}

static Exact discountFor(const InvoiceRule &rule, qsizetype registrations)
{
    Exact percent;
    for (const InvoiceRule::Discount &discount : rule.discounts) {
        if (registrations >= discount.registrations)
            percent = discount.percent;
    }
    return percent;
}

/// Fees before the discount or after it, as voted; then the rounding of the service.
static void addFeesAndDiscount(Price &invoice, qsizetype registrations, const Asked &asked)
{
    const InvoiceRule &rule = asked.service.invoice;
    const auto addFees = [&] {
        if (!rule.fees.isZero())
            move(invoice, asked, Step::Rule::Invoice, [&] { return feesSentence(rule.fees); }, invoice.amount + rule.fees);
    };
    const Exact percent = discountFor(rule, registrations);
    if (rule.feesAreDiscounted)
        addFees();
    if (!percent.isZero()) {
        const Exact after = invoice.amount * (Exact(1) - percent / Exact(100));
        move(invoice, asked, Step::Rule::Invoice, [&] { return invoiceDiscountSentence(percent, after, asked.unit); }, after);
    }
    if (!rule.feesAreDiscounted)
        addFees();
    round(invoice, Stage::Caps, asked);
}

/// The counters of the family and of its registrations, for what is charged once for all of them.
static Situation withAllCounters(Situation family)
{
    for (const Registration &each : family.registrations) {
        for (auto counter = each.counters.begin(); counter != each.counters.end(); ++counter)
            family.counters.insert(counter.key(), family.counters.value(counter.key()) + *counter);
    }
    return family;
}

/// What is of the invoice and of no registration.
static void finishInvoice(Price &invoice, qsizetype registrations, Asked asked)
{
    asked.unit = invoice.unit;
    addFeesAndDiscount(invoice, registrations, asked);
    const Situation whole = withAllCounters(asked.facts.given());
    addInvoicePenalties(invoice, asked, FactView(whole, asked.service));
    if (asked.service.periodCap && !asked.service.periodCap->isOfRegistration)
        capPeriod(invoice, asked);
    settle(invoice, asked);
}

Price priceInvoice(const Service &service, const Situation &situation, bool explained)
{
    const FactView facts(situation, service);
    const QuotientFound noQuotient; // each registration finds its own
    const Asked asked{service, facts, noQuotient, explained};
    Price invoice{.outcome = PriceOutcome::Undefined};
    QList<std::pair<qsizetype, Price>> refused;
    int rank = 0;
    qsizetype taken = 0;
    for (const qsizetype at : orderOf(service, situation)) {
        const Registration &registration = situation.registrations[at];
        const bool adult = service.invoice.adultsAreFirst && isAdult(registration);
        const Price one = priceOne(service, forRegistration(situation, registration, adult ? 1 : rank + 1), explained, true);
        if (one.outcome == PriceOutcome::NotEligible && !service.invoice.isRefusedWhole) {
            refused.append({at, one}); // takes no rank from the others
            continue;
        }
        if (one.outcome != PriceOutcome::Priced)
            return one;
        rank += adult ? 0 : 1;
        addRegistration(invoice, one, {registration, at + 1}, asked);
        ++taken;
    }
    if (taken == 0)
        return refused.first().second;
    for (const auto &[at, price] : refused)
        leaveOut(invoice, price, {situation.registrations[at], at + 1}, asked);
    finishInvoice(invoice, taken, asked);
    return invoice;
}
