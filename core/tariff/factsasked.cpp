#include "core/tariff/factsasked.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Asking
{
public:
    void ask(const QString &key, const QStringList &words = {})
    {
        const QString plain = plainKey(key);
        if (plain.isEmpty() || plain == u"computed_quotient" || plain.startsWith(u"counters."_s))
            return;
        const auto known = std::ranges::find(m_facts, plain, &FactAsked::key);
        FactAsked &fact = known == m_facts.end() ? added(plain) : *known;
        for (const QString &word : words) {
            if (!fact.words.contains(word))
                fact.words << word;
        }
    }

    /// A sum of money is given over one period.
    void askMoney(const QString &key, Period period)
    {
        const QString whole = key + (period == Period::Year ? u"_yearly"_s : u"_monthly"_s);
        const QString other = key + (period == Period::Year ? u"_monthly"_s : u"_yearly"_s);
        if (std::ranges::find(m_facts, other, &FactAsked::key) == m_facts.end())
            ask(whole);
    }

    void ask(const When &when)
    {
        for (const QList<Condition> &group : when.groups) {
            for (const Condition &condition : group)
                ask(condition);
        }
    }

    void ask(const Shape &shape)
    {
        std::visit([this](const auto &kind) { askShape(kind); }, shape);
    }

    /// A figure that follows from others is asked for as those.
    void askQuantity(const QString &key)
    {
        if (key == u"hours_per_month") {
            ask(u"hours_per_year"_s);
            ask(u"invoices_per_year"_s);
        } else if (key == u"parts") {
            ask(u"couple"_s);
            ask(u"children"_s);
        } else if (!key.isEmpty()) {
            ask(key);
        }
    }

    void askQuotient() { m_needsQuotient = true; }

    void ask(const QuotientRule &rule)
    {
        if (!m_needsQuotient)
            return;
        for (const QuotientFormula &formula : rule.formulas) {
            if (formula.isGiven)
                ask(u"quotient"_s);
            for (const QString &key : formula.add + formula.subtract)
                askMoney(key, rule.period);
            askDivisor(formula.divisor);
        }
    }

    QList<FactAsked> inOrder() const
    {
        static const QStringList first{u"quotient"_s, u"children"_s, u"resident"_s};
        QList<FactAsked> facts = m_facts;
        std::ranges::stable_sort(facts, {}, [](const FactAsked &fact) {
            const qsizetype at = first.indexOf(fact.key);
            return at < 0 ? first.size() : at;
        });
        return facts;
    }

private:
    FactAsked &added(const QString &key)
    {
        m_facts << entryOf(key);
        return m_facts.last();
    }

    static FactAsked entryOf(const QString &key)
    {
        if (key == u"family")
            return {key, FactKind::Words, u"l’âge de chaque enfant"_s};
        if (key == u"on")
            return {key, FactKind::Date, u"le jour du service"_s};
        for (const auto &[period, words] :
             {std::pair(u"_monthly"_s, u", par mois"_s), std::pair(u"_yearly"_s, u", par an"_s)}) {
            const auto sum = key.endsWith(period) ? findFact(key.chopped(period.size())) : std::nullopt;
            if (sum && sum->kind == FactKind::Money)
                return {key, FactKind::Money, sum->name + words};
        }
        const auto known = findFact(key);
        return {key, known ? known->kind : FactKind::Figure, known ? known->name : key};
    }

    void ask(const Condition &condition)
    {
        const auto known = findFact(plainKey(condition.fact));
        if (!condition.ceilings.isEmpty())
            ask(u"children"_s);
        if (condition.fact == u"any_child")
            ask(u"family"_s);
        else if (condition.fact == u"month" || condition.fact == u"date")
            ask(u"on"_s);
        else if (condition.fact == u"computed_quotient")
            askQuotient();
        else if (known && known->kind == FactKind::Money)
            askMoney(condition.fact, condition.period);
        else
            ask(condition.fact, condition.words);
    }

    void askAxis(const Axis &axis)
    {
        QStringList words;
        for (const QStringList &column : axis.words)
            words += column;
        ask(axis.fact, words);
    }

    void askCell(const Cell &cell)
    {
        if (std::holds_alternative<CostCell>(cell))
            ask(u"cost"_s);
        else if (!std::holds_alternative<Exact>(cell))
            askQuotient();
    }

    void askTier(const Tier &tier)
    {
        if (tier.quotient.from || tier.quotient.to)
            askQuotient();
    }

    void askShape(const FlatPrice &flat) { askCell(flat.price); }
    void askShape(const TierPrices &tiers)
    {
        for (const TierPrices::Row &row : tiers.rows) {
            askTier(row.tier);
            askCell(row.price);
        }
    }
    void askShape(const Matrix &matrix)
    {
        askAxis(matrix.axis);
        for (const Matrix::Row &row : matrix.rows) {
            askTier(row.tier);
            for (const Cell &cell : row.prices)
                askCell(cell);
        }
    }
    void askShape(const EffortRate &rate)
    {
        askQuotient();
        askAxis(rate.axis);
    }
    void askShape(const BrokenLine &) { askQuotient(); }
    void askShape(const EajeScale &)
    {
        askMoney(u"eaje_income"_s, Period::Month);
        ask(u"eaje_children"_s);
        ask(u"eaje_disabled_children"_s);
        ask(u"care"_s, {u"family"_s});
        ask(u"on"_s);
    }

    void askDivisor(QuotientFormula::Divisor divisor)
    {
        using enum QuotientFormula::Divisor;
        if (divisor == FiscalParts)
            ask(u"fiscal_parts"_s);
        for (const QString &key : divisor == Parts ? QStringList{u"couple"_s, u"children"_s, u"disabled_children"_s}
                 : divisor == Persons              ? QStringList{u"adults"_s, u"children"_s}
                                                   : QStringList())
            ask(key);
    }

    QList<FactAsked> m_facts;
    bool m_needsQuotient = false;
};

void askResidence(Asking &asking, const Service &service)
{
    if (service.outside.policy == OutsidePrice::Policy::SameAsResidents)
        return;
    asking.ask(service.residentWhen);
    if (service.residentWhen.isAlways())
        asking.ask(u"resident"_s);
    if (service.outside.shape)
        asking.ask(*service.outside.shape);
}

void askModifiers(Asking &asking, const Service &service)
{
    for (const TierShift &each : service.shifts)
        asking.ask(each.when);
    for (const Modifier &each : service.modifiers) {
        asking.ask(each.when);
        asking.askQuantity(each.times);
    }
    for (const ThirdPartyShare &each : service.shares) {
        asking.ask(each.when);
        if (each.kind == ThirdPartyShare::Kind::RestOfCost)
            asking.ask(u"cost"_s);
        if (each.cap && each.capHoldsYear)
            asking.ask(u"aid_used"_s);
    }
}

} // namespace

QList<FactAsked> factsAsked(const Service &service)
{
    Asking asking;
    asking.ask(service.shape);
    askResidence(asking, service);
    for (const Eligibility &each : service.eligibility)
        asking.ask(each.when);
    for (const SpecialCase &each : service.cases) {
        asking.ask(each.when);
        if (each.shape)
            asking.ask(*each.shape);
    }
    askModifiers(asking, service);
    asking.askQuantity(service.quantity);
    if (service.periodCap)
        asking.ask(u"already_paid"_s);
    asking.ask(service.quotient);
    return asking.inOrder();
}
