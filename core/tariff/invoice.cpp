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
    for (auto fact = own.numbers.begin(); fact != own.numbers.end(); ++fact)
        facts.numbers.insert(fact.key(), *fact);
    for (auto fact = own.words.begin(); fact != own.words.end(); ++fact)
        facts.words.insert(fact.key(), *fact);
    facts.statuses += own.statuses;
    if (!own.numbers.contains(u"child_rank"_s))
        facts.numbers.insert(u"child_rank"_s, Exact(rank));
    if (!FactView(family, Service()).number(u"children_registered"_s))
        facts.numbers.insert(u"children_registered"_s, Exact(family.registrations.size()));
    return facts;
}

static bool isAdult(const Registration &registration)
{
    return registration.statuses.contains(u"adulte"_s);
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
        asFirst << priceOne(service, forRegistration(family, each, 1), false).amount;
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return asFirst[a] > asFirst[b]; });
    return order;
}

static void addRegistration(Price &invoice, const Price &one, const Registration &registration, const Service &service,
    bool explained)
{
    const bool first = invoice.outcome != PriceOutcome::Priced;
    const Exact before = invoice.amount;
    invoice.outcome = PriceOutcome::Priced;
    invoice.amount = before + one.amount;
    if (first)
        invoice.tier = one.tier;
    invoice.shares += one.shares;
    if (!explained)
        return;
    QStringList account;
    for (const Step &step : one.steps)
        account << step.text;
    Step step{.rule = Step::Rule::Registration,
        .text = registrationSentence(registration, one.amount, service.unit) + u' ' + account.join(u' '),
        .after = invoice.amount,
        .inputs = {{u"price"_s, one.amount}},
        .article = service.article};
    if (!first)
        step.before = before;
    invoice.steps.append(step);
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
static Price withFeesAndDiscount(Price invoice, const Asked &asked)
{
    const InvoiceRule &rule = asked.service.invoice;
    const QString &unit = asked.service.unit;
    const auto addFees = [&] {
        if (!rule.fees.isZero())
            move(invoice, asked, Step::Rule::Invoice, [&] { return feesSentence(rule.fees); }, invoice.amount + rule.fees);
    };
    const Exact percent = discountFor(rule, asked.facts.given().registrations.size());
    if (rule.feesAreDiscounted)
        addFees();
    if (!percent.isZero()) {
        const Exact after = invoice.amount * (Exact(1) - percent / Exact(100));
        move(invoice, asked, Step::Rule::Invoice, [&] { return invoiceDiscountSentence(percent, after, unit); }, after);
    }
    if (!rule.feesAreDiscounted)
        addFees();
    round(invoice, Stage::Caps, asked);
    return invoice;
}

Price priceInvoice(const Service &service, const Situation &situation, bool explained)
{
    Price invoice{.outcome = PriceOutcome::Undefined};
    int rank = 0;
    for (const qsizetype at : orderOf(service, situation)) {
        const Registration &registration = situation.registrations[at];
        const bool adult = service.invoice.adultsAreFirst && isAdult(registration);
        const Price one =
            priceOne(service, forRegistration(situation, registration, adult ? 1 : ++rank), explained);
        if (one.outcome != PriceOutcome::Priced)
            return one;
        addRegistration(invoice, one, registration, service, explained);
    }
    const FactView facts(situation, service);
    return withFeesAndDiscount(invoice, {service, facts, {}, explained});
}
