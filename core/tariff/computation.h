#pragma once
#include "core/tariff/factview.h"
#include "core/tariff/price.h"
#include "core/tariff/quotient.h"

/// What a rule is priced with. All of it outlives the computation.
struct Asked {
    const Service &service;
    const FactView &facts;
    const QuotientFound &quotient;
    bool explained = true;
    int shift = 0; ///< Rows down or up.
    QString tier = {}; ///< The row that a status puts the family in, whatever its quotient.
    bool isOfInvoice = false; ///< One registration of several.
    QString unit = {}; ///< What the amounts pay at this point of the computation; empty for a plain sum.
    QString unitDue = {}; ///< What the amount due pays.

    /// Prices in a unit: those before a quantity, and the total of it.
    void countIn(const QString &unitOfPrice);
};

// How a computation grows. A sentence is a function, called only when steps are wanted.

template <typename Sentence>
Price priced(const Asked &asked, Step::Rule rule, const Sentence &sentence, const Exact &amount)
{
    Price price{.outcome = PriceOutcome::Priced, .amount = amount};
    if (asked.explained)
        price.steps.append({.rule = rule, .text = sentence(), .after = amount, .article = asked.service.article});
    return price;
}

/// One more step, from the amount reached to another.
template <typename Sentence>
void move(Price &price, const Asked &asked, Step::Rule rule, const Sentence &sentence, const Exact &after)
{
    if (asked.explained)
        price.steps.append(
            {.rule = rule, .text = sentence(), .before = price.amount, .after = after, .article = asked.service.article});
    price.amount = after;
}

/// The computation ends here without a figure; the steps before stay as its account.
Price stopped(Price price, PriceOutcome outcome, Step::Rule rule, const QString &text);
Price missing(const QStringList &facts);
/// What went into the last step.
void addInput(Price &price, const QString &key, const Exact &figure);

/// What the shape alone says, exact: without residence and rounding, and with the rule for a quotient that is not known.
Price priceOf(const Shape &shape, const Asked &asked);
/// The policy that holds on this day for a quotient that is not known.
MissingQuotient::Policy policyOf(const Asked &asked);
/// The hourly price of a crèche (eaje.cpp).
Price priceOfEaje(const EajeScale &scale, const Asked &asked);

/// The column of an axis that these facts are in; -1 for none, nothing when the fact is not known.
std::optional<qsizetype> columnFor(const Axis &axis, const FactView &facts);
/// The figure in a list by tier.
std::optional<Exact> figureFor(const ByTier &figures, const QString &tier);

// modifiers.cpp
/// The surcharges and discounts of one stage that change the price of one unit, in the order of the file.
void addModifiers(Price &price, Stage stage, const Asked &asked);
/// The penalties of one registration, after its quantity; those of the invoice as well when it is the whole of it.
void addPenaltiesOnce(Price &price, const Asked &asked);
/// On the sum of the registrations: what the family's counters cost, and the penalties of the invoice. `whole` has the
/// counters of the registrations as well.
void addInvoicePenalties(Price &invoice, const Asked &family, const FactView &whole);
/// The roundings voted for after one stage.
void round(Price &price, Stage stage, const Asked &asked);
/// A figure that a stage after the last rounding left between two cents, brought to the cent or to the service's finer step.
void settle(Price &price, const Asked &asked);

// amountdue.cpp
/// From the price of one unit, rounded, to the amount due.
void finish(Price &price, const Asked &asked);
void capPeriod(Price &price, const Asked &asked);

// residence.cpp
/// Whether what a family pays depends on where it lives.
bool dependsOnResidence(const Service &service);
/// The price of one unit for residents or for families from outside, with everything that changes it.
Price ordinaryPrice(const Asked &asked);
/// What families from outside pay, for a family whose quotient is not known.
Price outsideForUnknown(const Asked &asked);

/// One registration, or the service for the family: everything but the invoice.
Price priceOne(const Service &service, const Situation &situation, bool explained, bool isOfInvoice = false);
/// The whole invoice of the registrations.
Price priceInvoice(const Service &service, const Situation &situation, bool explained);
