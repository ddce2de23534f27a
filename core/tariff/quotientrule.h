#pragma once
#include "core/base/exact.h"
#include "core/tariff/condition.h"

#include <QStringList>

/// How a price or a quotient is brought to the steps that the council voted.
struct Rounding {
    RoundingMode mode = RoundingMode::HalfUp;
    Exact step = Exact::fraction(1, 100);
};

/// Parts of a household. The defaults are those of the fund (caf.fr): 2 for the parents or the person alone, ½, ½, 1 and
/// then ½ for the children, ½ more for each disabled child.
struct PartsScale {
    Exact alone = 2; ///< Without children.
    Exact loneParent = 2;
    Exact couple = 2;
    QList<Exact> children = {Exact::fraction(1, 2), Exact::fraction(1, 2), Exact(1)}; ///< The first, the second …
    Exact furtherChild = Exact::fraction(1, 2);
    Exact disabledChild = Exact::fraction(1, 2);
};

/// One way to a quotient: the one that the fund gives, or a sum of money divided by the household.
struct QuotientFormula {
    bool isGiven = true; ///< The fact "quotient".
    QStringList add = {}; ///< Money facts, which must be known.
    QStringList subtract = {}; ///< Money facts, nothing when they are not given.
    enum class Divisor { None, FiscalParts, Parts, Persons } divisor = Divisor::None;
    PartsScale scale = {}; ///< With Divisor::Parts.
};

/// The figure that enters the grid, as the act defines it.
struct QuotientRule {
    QString name = {}; ///< « Ressources mensuelles »; « Quotient familial » when empty.
    Period period = Period::Month; ///< Of the result, hence of every bound.
    enum class Choice { First, Lowest, Highest } choice = Choice::First; ///< Among the formulas whose facts are known.
    QList<QuotientFormula> formulas = {QuotientFormula{}};
    std::optional<Rounding> rounding = {}; ///< Before the look-up; exact when absent.
};
