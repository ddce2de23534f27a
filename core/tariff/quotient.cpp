#include "core/tariff/quotient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The sum of the formula over the period; what is not known is named.
static Exact sumOf(const QuotientFormula &formula, Period period, const FactView &facts, QuotientFound &found)
{
    Exact sum;
    for (const QString &key : formula.add) {
        const auto part = facts.money(key, period);
        if (!part)
            found.missing << key;
        found.inputs.append({key, part.value_or(Exact())});
        sum = sum + part.value_or(Exact());
    }
    for (const QString &key : formula.subtract) {
        if (const auto part = facts.money(key, period)) {
            found.inputs.append({key, *part});
            sum = sum - *part;
        }
    }
    return std::max(sum, Exact(), [](const Exact &a, const Exact &b) { return a < b; });
}

static std::optional<Exact> divisorOf(const QuotientFormula &formula, const FactView &facts, QuotientFound &found)
{
    using enum QuotientFormula::Divisor;
    const bool byParts = formula.divisor == Parts;
    if (formula.divisor == None)
        return Exact(1);
    const QString key = byParts ? u"parts"_s : formula.divisor == FiscalParts ? u"fiscal_parts"_s : u"persons"_s;
    const auto divisor = byParts ? facts.partsBy(formula.scale) : facts.number(key);
    if (divisor && *divisor > Exact(0)) {
        found.inputs.append({key, *divisor});
        return divisor;
    }
    found.missing << (byParts ? QStringList{u"couple"_s, u"children"_s} : QStringList{key});
    return std::nullopt;
}

static QuotientFound apply(const QuotientFormula &formula, Period period, const FactView &facts)
{
    QuotientFound found;
    if (formula.isGiven) {
        found.value = facts.number(u"quotient"_s);
        if (!found.value)
            found.missing << u"quotient"_s;
        return found;
    }
    const Exact sum = sumOf(formula, period, facts, found);
    const auto divisor = divisorOf(formula, facts, found);
    if (found.missing.isEmpty() && divisor)
        found.value = sum / *divisor;
    return found;
}

static bool isBetter(const QuotientFound &candidate, const QuotientFound &kept, QuotientRule::Choice choice)
{
    if (!candidate.value || !kept.value)
        return candidate.value && !kept.value;
    if (choice == QuotientRule::Choice::Lowest)
        return *candidate.value < *kept.value;
    return choice == QuotientRule::Choice::Highest && *candidate.value > *kept.value;
}

static QuotientFound chosen(const QuotientRule &rule, const FactView &facts)
{
    QuotientFound kept;
    for (const QuotientFormula &formula : rule.formulas) {
        const QuotientFound candidate = apply(formula, rule.period, facts);
        const QStringList missing = kept.missing.isEmpty() ? candidate.missing : kept.missing;
        if (isBetter(candidate, kept, rule.choice))
            kept = candidate;
        kept.missing = missing;
    }
    return kept;
}

/// The quotient given by the fund and nothing else: most grids, most families.
static bool isPlainlyGiven(const QuotientRule &rule, const Situation &given)
{
    return given.quotient && given.numbers.isEmpty() && rule.formulas.size() == 1 && rule.formulas[0].isGiven;
}

QuotientFound findQuotient(const Service &service, const FactView &facts)
{
    QuotientFound found;
    if (isPlainlyGiven(service.quotient, facts.given()))
        found.value = facts.given().quotient;
    else if (const auto computed = facts.number(u"computed_quotient"_s))
        found.value = computed;
    else {
        found = chosen(service.quotient, facts);
        found.origins = facts.given().origins;
    }
    if (found.value && service.quotient.rounding) {
        const Exact before = *found.value;
        found.value = rounded(before, service.quotient.rounding->mode, service.quotient.rounding->step);
        if (*found.value != before)
            found.exact = before;
    }
    return found;
}
