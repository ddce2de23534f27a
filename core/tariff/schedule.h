#pragma once
#include "core/base/exact.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <variant>

/// A bound of a row: the quotient, and whether it belongs to the row.
struct Bound {
    Exact value; ///< €/month
    bool inclusive = true;
};

/// From one quotient to another; an absent bound is open-ended.
struct Range {
    std::optional<Bound> from;
    std::optional<Bound> to;
    bool contains(const Exact &quotient) const;
};

struct Tier {
    QString name; ///< « T4 »
    Range quotient;
    int line = 0; ///< Of the file, for messages.
};

/// How a price is brought to the coins that the council voted.
struct Rounding {
    RoundingMode mode = RoundingMode::HalfUp;
    Exact step = Exact::fraction(1, 100);
};

// The kinds of rule, closed: each has its own priceOf() in shapeprice.cpp, lintShape() in lint.cpp and reader in
// shapefile.cpp. Adding one is adding an alternative to Shape; the compiler names the first two, the table of words of
// readShape() the third.

/// The same price for all.
struct FlatPrice {
    Exact price;
};

/// One price a tier.
struct TierPrices {
    struct Row {
        Tier tier;
        Exact price;
    };
    QList<Row> rows;
};

/// Rate × quotient, kept between a floor and a ceiling.
struct EffortRate {
    Exact rate; ///< A plain number: 0.36 % is 0.0036.
    std::optional<Exact> floor; ///< On the price.
    std::optional<Exact> ceiling; ///< On the price.
};

/// One price a tier and a number of children; the last column also serves more children.
struct ChildrenMatrix {
    struct Row {
        Tier tier;
        QList<Exact> prices; ///< One for each entry of `children`.
    };
    QList<int> children; ///< Rising: 1, 2, 3 …
    QList<Row> rows;
};

using Shape = std::variant<FlatPrice, TierPrices, EffortRate, ChildrenMatrix>;

/// What a family without a known quotient pays, as voted.
struct MissingQuotient {
    enum class Policy { Ask, HighestPrice, Tier } policy = Policy::Ask;
    QString tier; ///< With Policy::Tier.
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
    Exact value; ///< A price, a percentage (20 is +20 %) or an amount, as the policy says.
    std::optional<Shape> shape; ///< With Policy::OwnPrices.
};

struct Service {
    QString id; ///< "cantine"
    QString name; ///< « Restauration scolaire »
    QString unit; ///< What one price pays: "repas", "séance", "jour", "trimestre", "%" …
    Shape shape;
    MissingQuotient missingQuotient;
    OutsidePrice outside;
    Rounding rounding;
    QString article; ///< Of the act, where this service stands; may be empty.
    bool asVoted = false; ///< The act itself has the holes or overlaps of the rows: they are warnings, not errors.
    int line = 0; ///< Of the file.
};

/// Everything that one act of the council sets, replaced whole by the next. Never changed once published.
struct Schedule {
    QString id; ///< "morvallon-2026"
    QString title; ///< « Barème 2026-2027 »
    QString commune;
    QString act; ///< « délibération n° 2026-041 du 18 juin 2026 »
    QDate validFrom;
    QDate validUntil; ///< Included.
    bool showQuotient = false; ///< Whether page one of the attestation may show the quotient.
    QStringList residentPostcodes; ///< Postal codes that make a family resident until the agent says otherwise.
    QList<Service> services;
};
