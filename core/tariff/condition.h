#pragma once
#include "core/base/exact.h"

#include <QStringList>

#include <optional>

/// The period a sum of money is counted over. Sums are compared only after both have the same.
enum class Period { Month, Year };

/// A bound of a row: the figure, and whether it belongs to the row.
struct Bound {
    Exact value;
    bool inclusive = true;
};

/// From one figure to another; an absent bound is open-ended.
struct Range {
    std::optional<Bound> from = {};
    std::optional<Bound> to = {};
    bool contains(const Exact &figure) const;
};

/// One thing that a `when` asks of the family. The fact is a key of the vocabulary (vocabulary.h) and decides the test:
/// a figure has a range, or is one of `figures`; a yes-or-no has `flag`; a word or a list of words is one of `words`.
struct Condition {
    QString fact;
    Range range = {};
    QList<Exact> figures = {}; ///< One of these, when there are any: month = [7, 8].
    QList<Exact> ceilings = {}; ///< At most the n-th for n children, the last beyond: income ceilings.
    QStringList words = {};
    bool flag = true;
    Period period = Period::Month; ///< Of a sum of money.
    bool negated = false;
    QList<Condition> child = {}; ///< With fact "any_child": what one child has to be; `range` says how many such.
    int line = 0;
};

/// When a rule applies: any of these groups, whose conditions hold together. Always when there is no group.
struct When {
    QList<QList<Condition>> groups = {};
    bool isAlways() const { return groups.isEmpty(); }
};
