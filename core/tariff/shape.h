#pragma once
#include "core/tariff/quotientrule.h"

#include <QDate>

#include <variant>

struct Tier {
    QString name;
    Range quotient = {};
    int line = 0; ///< Of the file, for messages.
    int column = 0; ///< 0 for what is not a row.
};

// What one cell of a table says: closed. A plain price is an Exact.

/// Rate × quotient, kept between a floor and a ceiling.
struct RateCell {
    Exact rate; ///< A plain number: 0.36 % is 0.0036.
    std::optional<Exact> floor = {};
    std::optional<Exact> ceiling = {};
};

/// From one price at the lower bound of the row to another at its upper bound, in proportion (« prix mini, prix maxi »).
struct LinearCell {
    Exact atFrom;
    Exact atTo;
};

/// A share of the real cost, the fact "cost".
struct CostCell {
    Exact share; ///< 0.4 is 40 %.
    std::optional<Exact> floor = {};
    std::optional<Exact> ceiling = {};
};

/// What the act leaves blank: this place is not offered to this row.
struct NotOffered { };

using Cell = std::variant<Exact, RateCell, LinearCell, CostCell, NotOffered>;

/// The columns of a table: by a figure (each column serves up to the next one, the last one beyond) or by a word.
struct Axis {
    QString fact = QStringLiteral("children");
    QList<int> figures = {}; ///< Rising: 1, 2, 3 …
    QList<QStringList> words = {}; ///< Each column's words; "true" and "false" for a yes-or-no.
    qsizetype size() const { return figures.isEmpty() ? words.size() : figures.size(); }
};

// The kinds of rule, closed: each has its own priceOf() in shapeprice.cpp, lintShape() in shapelint.cpp, thresholds in
// thresholds.cpp, reader in shapefile.cpp and grid in the window. Adding one is adding an alternative to Shape; the
// compiler names the places, and the table of words of readShape() is the last.

/// The same price, or share of the cost, for all.
struct FlatPrice {
    Cell price;
};

/// One price a tier.
struct TierPrices {
    struct Row {
        Tier tier;
        Cell price;
    };
    QList<Row> rows;
};

/// One price a tier and a column.
struct Matrix {
    struct Row {
        Tier tier;
        QList<Cell> prices; ///< One for each column.
    };
    Axis axis;
    QList<Row> rows;
};

/// Rate × quotient, kept between a floor and a ceiling. The rate may depend on a column.
struct EffortRate {
    Exact rate; ///< A plain number: 0.36 % is 0.0036.
    std::optional<Exact> floor = {}; ///< On the price.
    std::optional<Exact> ceiling = {}; ///< On the price.
    std::optional<Bound> quotientFloor = {}; ///< On the quotient.
    std::optional<Bound> quotientCeiling = {};
    Axis axis = {.fact = {}};
    QList<Exact> rates = {}; ///< One for each column; `rate` is then unused.
};

/// A broken line through points; flat before the first and after the last.
struct BrokenLine {
    struct Point {
        Exact quotient;
        Exact price;
        int line = 0;
    };
    QList<Point> points; ///< By rising quotient.
};

/// The hourly price of a crèche under the national scale: resources × rate by number of children, with facts of its own
/// (the fund's route for crèches), never the quotient nor the tax notice.
struct EajeScale {
    struct Version {
        QDate from;
        QString source;
        QList<int> collectiveFrom = {}; ///< Rising numbers of children: 1, 2, 3, 4, 8.
        QList<Exact> collective = {}; ///< Plain numbers an hour.
        QList<int> familyFrom = {}; ///< For care at a childminder's; empty where no source prints it.
        QList<Exact> family = {};
        std::optional<Exact> floor = {}; ///< €/month.
        std::optional<Exact> ceiling = {};
        std::optional<Exact> floorNotSeenBelow = {}; ///< Under this, the floor counts and no source prints it.
        std::optional<Exact> ceilingNotSeenAbove = {};
    };
    QList<Version> versions; ///< By rising date.
    std::optional<Exact> localCeiling = {}; ///< Of resources; at or above the national one.
};

using Shape = std::variant<FlatPrice, TierPrices, EffortRate, Matrix, BrokenLine, EajeScale>;
