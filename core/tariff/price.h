#pragma once
#include "core/tariff/schedule.h"

enum class PriceOutcome {
    Priced,
    Undefined, ///< The voted grid has no answer: a hole, or a case it does not name.
    Ambiguous, ///< Two rows claim the value.
    NotEligible, ///< The service is not open to this family.
    MissingFacts,
};
QString toString(PriceOutcome outcome); ///< "priced", "undefined" …

/// One thing the computation did, in order. The explanation on screen and on paper is made of these and nothing else.
struct Step {
    enum class Rule {
        Flat, Tier, Rate, Floor, Ceiling, Children, MissingQuotient, Outside, Rounding,
        Eligibility, Case, Quotient, TierShift, Column, Linear, Cost, Eaje,
        Base, Rank, Residence, Regime, Caps, Penalty, Quantity, Share, Period, Registration, Invoice,
    } rule;
    QString text; ///< A French sentence for the family, figures written the French way.
    std::optional<Exact> before = {};
    Exact after = {}; ///< Not valid (Exact::isValid) in the last step of a computation that found no price.
    QList<std::pair<QString, Exact>> inputs = {}; ///< The facts and figures that went in, by key.
    QString article = {}; ///< Of the act.
};
QString toString(Step::Rule rule); ///< "tier", "rate" …

/// What another body pays.
struct PaidShare {
    QString payer;
    Exact amount;
    std::optional<Exact> percentOfCost = {};
};

struct Price {
    PriceOutcome outcome = PriceOutcome::Undefined;
    QString tier = {}; ///< Name of the row that was used, or empty.
    QString unit = {}; ///< What the amount pays: the service's unit, that of a case, nothing for a total of several units.
    Exact amount = {}; ///< With PriceOutcome::Priced.
    QList<Step> steps = {}; ///< The last one's `after` is the amount. Without a price they say how far it went.
    QStringList missing = {}; ///< With MissingFacts: "quotient", "children", "resident" …
    QList<PaidShare> shares = {};
};

/// Whether the steps are wanted with the price: over a whole population they are not.
enum class Explained { No, Yes };

/// Prices one service for one family, or for all its registrations. The day chooses nothing but the months and the
/// versions of the crèches' scale: choose the schedule in force on the day of service first. Steps recompute to the amount.
Price price(const Service &service, const Situation &situation, Explained explained = Explained::Yes);
