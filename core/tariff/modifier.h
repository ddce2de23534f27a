#pragma once
#include "core/tariff/shape.h"

#include <utility>

/// The places of a computation, in their order. The rounding voted stands after Caps unless it says otherwise.
enum class Stage { Base, Rank, Residence, Regime, Caps, Penalty, Quantity, Share, Period };

/// A rounding and the places after which it is done.
struct RoundingPoint {
    Rounding rounding = {};
    QList<Stage> after = {Stage::Caps};
};

/// Figures voted for tiers by name. Nothing derived goes before them.
using ByTier = QList<std::pair<QString, Exact>>;

/// A surcharge, a discount, a penalty or a limit.
struct Modifier {
    QString name = {};
    Stage stage = Stage::Rank;
    When when = {};
    enum class Kind { None, Add, Percent, Multiply, Replace } kind = Kind::None;
    Exact value = {};
    ByTier prices = {}; ///< Voted in full: they go before the derived price.
    std::optional<Exact> notBelow = {};
    std::optional<Exact> notAbove = {};
    QString times = {}; ///< A fact by which an added amount is multiplied.
    /// What a penalty is charged for: each unit of the quantity, each registration, or the whole invoice.
    enum class Per { Unit, Registration, Invoice } per = Per::Unit;
    QString article = {};
    int line = 0;
};

/// What a family with a particular status pays instead of its row.
struct SpecialCase {
    QString name = {};
    When when = {};
    std::optional<Shape> shape = {}; ///< Its own price or rule;
    QString tier = {}; ///< or the row it is put in;
    bool isRefused = false; ///< or nothing: the service is not for it.
    bool isForOutside = false; ///< Even where the service is for residents alone.
    QString unit = {}; ///< When it is not the unit of the service.
    bool takesModifiers = false; ///< Rank, residence, regime and limits: an explicit price has none.
    QString article = {};
    int line = 0;
};

/// A row further down or up, for large families.
struct TierShift {
    When when = {};
    int by = -1; ///< Rows; the first and the last row stay where they are.
    QString article = {};
};

/// What another body pays of the price.
struct ThirdPartyShare {
    QString payer;
    When when = {};
    enum class Kind { Amount, Percent, RestOfCost } kind = Kind::Amount;
    Exact value = {};
    ByTier amounts = {};
    std::optional<Exact> cap = {};
    bool capHoldsYear = false; ///< What is left of the cap after the fact "aid_used".
    bool isPerUnit = true; ///< Amounts and costs are of one unit of the quantity, as the price is.
    bool isDeducted = true; ///< Or only shown: the price voted is already what the family pays.
    QString article = {};
};

/// The most that is paid over a period, after the fact "already_paid".
struct PeriodCap {
    Exact amount;
    QString per; ///< « an », « mois »
    bool isOfRegistration = false; ///< Of each registration; otherwise of the family, whatever its registrations.
};

/// How several registrations of a family make one invoice.
struct InvoiceRule {
    bool highestFirst = false; ///< Ranks go from the highest price to the lowest; in the order given otherwise.
    bool adultsAreFirst = false; ///< An adult has rank 1 and takes no rank from the children.
    struct Discount {
        int registrations = 2;
        Exact percent;
    };
    QList<Discount> discounts = {}; ///< On the whole invoice, by rising number of registrations.
    Exact fees = {}; ///< A family.
    bool feesAreDiscounted = false;
    bool isRefusedWhole = false; ///< One registration refused refuses all; otherwise it is left out, and the invoice says so.
};
