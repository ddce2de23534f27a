#pragma once
#include "core/tariff/modifier.h"
#include "core/tariff/situation.h"

/// What a family without a known quotient pays, as voted.
struct MissingQuotient {
    enum class Policy {
        Ask,
        HighestPrice,
        Tier,
        LowestPrice,
        Price,
        Outside, ///< What families from outside pay.
        Refuse,
    } policy = Policy::Ask;
    QString tier = {}; ///< With Policy::Tier.
    Exact price = {}; ///< With Policy::Price.
    QDate from = {}; ///< First day of service with this rule; the quotient is asked for before it.
};

/// What a family from outside the commune pays, as voted.
struct OutsidePrice {
    enum class Policy {
        SameAsResidents,
        Flat,
        AddPercent,
        AddAmount,
        OwnPrices,
        NotServed
    } policy = Policy::SameAsResidents;
    Exact value = {}; ///< A price, a percentage (20 is +20 %) or an amount, as the policy says.
    std::optional<Shape> shape = {}; ///< With Policy::OwnPrices.
    /// Whether rank, regime and limits change a price of Flat or OwnPrices; as the policy has it when nothing is said.
    std::optional<bool> takesModifiers = {};
    int line = 0; ///< Of the file.
};

/// What holds for a figure in no row, or in several: nothing unless the council said so.
enum class RowPolicy { None, LowerTier, UpperTier, LowestPrice, HighestPrice };

/// One condition of access, with the sentence for a family that does not meet it.
struct Eligibility {
    QString name; ///< « au moins trois enfants à charge »
    When when;
};

struct Service {
    QString id = {}; ///< "cantine"
    QString name = {}; ///< « Restauration scolaire »
    QString unit = {}; ///< What one price pays: "repas", "séance", "jour", "trimestre", "%" …
    Shape shape = {};
    MissingQuotient missingQuotient = {};
    OutsidePrice outside = {};
    Rounding rounding = {};
    QString article = {}; ///< Of the act, where this service stands; may be empty.
    bool asVoted = false; ///< The act itself has the holes or overlaps of the rows: they are warnings, not errors.
    int line = 0; ///< Of the file.

    QuotientRule quotient = {};
    RowPolicy inGap = RowPolicy::None;
    RowPolicy inOverlap = RowPolicy::None;
    QList<Eligibility> eligibility = {};
    std::optional<Exact> otherwise = {}; ///< Given to a family that is not eligible; none: not_eligible.
    When residentWhen = {}; ///< Who counts as resident; the bare fact decides when always. See FactView::residence().
    QList<SpecialCase> cases = {};
    QList<TierShift> shifts = {};
    QList<Modifier> modifiers = {};
    QList<Stage> roundAfter = {Stage::Caps}; ///< The places of `rounding`.
    QList<RoundingPoint> otherRoundings = {};
    QString quantity = {}; ///< The fact that the price is multiplied by; "hours_per_month" for hours smoothed.
    QList<ThirdPartyShare> shares = {};
    std::optional<PeriodCap> periodCap = {};
    int instalments = 0; ///< Into which the price is divided; 0: paid at once.
    InvoiceRule invoice = {};
    Situation assumed = {}; ///< Facts taken when they are not given.
};

/// Everything that one act of the council sets, replaced whole by the next. Never changed once published.
struct Schedule {
    QString id = {}; ///< "morvallon-2026"
    QString title = {}; ///< « Barème 2026-2027 »
    QString commune = {};
    QString act = {}; ///< « délibération n° 2026-041 du 18 juin 2026 »
    QDate validFrom = {};
    QDate validUntil = {}; ///< Included.
    bool isRetroactive = false; ///< The act itself says that it holds for days before its own date.
    bool showQuotient = false; ///< Whether page one of the attestation may show the quotient.
    QStringList residentPostcodes = {}; ///< Postal codes that make a family resident until the agent says otherwise.
    QString source = {}; ///< Where the act can be read.
    QList<Service> services = {};
};
