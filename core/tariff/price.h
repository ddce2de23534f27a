#pragma once
#include "core/tariff/schedule.h"

/// What a price may depend on, for one family and one service on one day.
struct Situation {
    std::optional<Exact> quotient; ///< €/month; none when it is not known.
    std::optional<int> children; ///< In charge.
    std::optional<bool> resident;
};

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
    enum class Rule { Flat, Tier, Rate, Floor, Ceiling, Children, MissingQuotient, Outside, Rounding } rule;
    QString text; ///< A French sentence for the family, figures written the French way.
    std::optional<Exact> before;
    Exact after; ///< Not valid (Exact::isValid) in the last step of a computation that found no price.
};
QString toString(Step::Rule rule); ///< "tier", "rate" …

struct Price {
    PriceOutcome outcome = PriceOutcome::Undefined;
    QString tier; ///< Name of the row that was used, or empty.
    Exact amount; ///< With PriceOutcome::Priced.
    QList<Step> steps; ///< The last one's `after` is the amount. Without a price they say how far it went.
    QStringList missing; ///< With MissingFacts: "quotient", "children", "resident".
};

/// Prices one service for one family. The day is the schedule's business: choose the schedule in force on the day of
/// service first. Steps recompute to the amount.
Price price(const Service &service, const Situation &situation);
