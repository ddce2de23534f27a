#include "core/tariff/factview.h"

#include "core/tariff/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

template <typename Value>
static std::optional<Value> valueIn(const QMap<QString, Value> &map, const QString &key)
{
    const auto found = map.constFind(key);
    return found == map.constEnd() ? std::nullopt : std::optional<Value>(*found);
}

/// What the fields and the map of a situation give for a key.
static std::optional<Exact> numberIn(const Situation &facts, const QString &key)
{
    if (key == u"quotient")
        return facts.quotient;
    if (key == u"children" && facts.children)
        return Exact(*facts.children);
    return valueIn(facts.numbers, key);
}

static std::optional<Exact> count(const QList<ChildFacts> &family, bool (*counts)(const ChildFacts &))
{
    return Exact(std::ranges::count_if(family, counts));
}

static std::optional<Exact> countTold(const QList<ChildFacts> &family, std::optional<bool> ChildFacts::*flag)
{
    if (!std::ranges::all_of(family, [flag](const ChildFacts &child) { return (child.*flag).has_value(); }))
        return std::nullopt;
    return Exact(std::ranges::count(family, std::optional(true), flag));
}

static std::optional<Exact> extremeAge(const QList<ChildFacts> &family, bool youngest)
{
    std::optional<int> found;
    for (const ChildFacts &child : family) {
        if (!child.age)
            return std::nullopt;
        if (!found || (youngest ? *child.age < *found : *child.age > *found))
            found = child.age;
    }
    return found ? std::optional(Exact(*found)) : std::nullopt;
}

std::optional<Exact> FactView::fromFamily(const QString &key) const
{
    const QList<ChildFacts> &family = m_given.family;
    if (family.isEmpty())
        return std::nullopt;
    if (key == u"children")
        return count(family, [](const ChildFacts &child) { return child.inCharge; });
    if (key == u"children_registered")
        return countTold(family, &ChildFacts::registered);
    if (key == u"disabled_children")
        return countTold(family, &ChildFacts::disabled);
    if (key == u"minor_children" && extremeAge(family, true))
        return count(family, [](const ChildFacts &child) { return *child.age < 18; });
    if (key == u"youngest_age" || key == u"oldest_age")
        return extremeAge(family, key == u"youngest_age");
    return std::nullopt;
}

std::optional<Exact> FactView::derivedNumber(const QString &key) const
{
    if (const auto counted = fromFamily(key))
        return counted;
    if (key == u"month" && m_given.on.isValid())
        return Exact(m_given.on.month());
    if (key == u"date" && m_given.on.isValid())
        return Exact(m_given.on.toJulianDay());
    if (key == u"parts")
        return parts();
    if (key == u"children_registered" && !m_given.registrations.isEmpty())
        return Exact(m_given.registrations.size());
    const auto couple = flag(u"couple"_s);
    if (key == u"adults" && couple)
        return Exact(*couple ? 2 : 1);
    const auto adults = key == u"persons" ? number(u"adults"_s) : std::nullopt;
    const auto children = adults ? number(u"children"_s) : std::nullopt;
    if (children)
        return *adults + *children;
    const auto hours = key == u"hours_per_month" ? number(u"hours_per_year"_s) : std::nullopt;
    const auto invoices = hours ? number(u"invoices_per_year"_s) : std::nullopt;
    return invoices ? std::optional(*hours / *invoices) : std::nullopt;
}

std::optional<Exact> FactView::number(const QString &key) const
{
    if (const auto given = numberIn(m_given, key))
        return given;
    if (key.startsWith(u"counters."_s))
        return m_given.counters.value(key.mid(9), m_given.familyCounters.value(key.mid(9), Exact()));
    if (const auto derived = derivedNumber(key))
        return derived;
    return numberIn(m_service.assumed, key);
}

static std::optional<Exact> moneyIn(const Situation &facts, const QString &key, Period period)
{
    const auto monthly = valueIn(facts.numbers, key + u"_monthly"_s);
    const auto yearly = valueIn(facts.numbers, key + u"_yearly"_s);
    if (period == Period::Month)
        return monthly || !yearly ? monthly : std::optional(*yearly / Exact(12));
    return yearly || !monthly ? yearly : std::optional(*monthly * Exact(12));
}

std::optional<Exact> FactView::money(const QString &key, Period period) const
{
    const auto given = moneyIn(m_given, key, period);
    return given ? given : moneyIn(m_service.assumed, key, period);
}

static std::optional<bool> flagIn(const Situation &facts, const QString &key)
{
    return key == u"resident" && facts.resident ? facts.resident : valueIn(facts.flags, key);
}

/// Whether a rule looks at more than statuses and documents, which nobody has unless they are given.
static bool looksAtPlaces(const When &rule)
{
    return std::ranges::any_of(rule.groups, [](const QList<Condition> &group) {
        return std::ranges::any_of(group, [](const Condition &condition) {
            return findFact(condition.fact).value_or(FactEntry{}).kind != FactKind::Words;
        });
    });
}

std::optional<bool> FactView::residence(QStringList &missing) const
{
    const When &rule = m_service.residentWhen;
    const auto given = flagIn(m_given, u"resident"_s);
    QStringList wanted;
    const bool hasRule = m_knowsRule && !rule.isAlways();
    if (hasRule) {
        FactView bare = *this;
        bare.m_knowsRule = false;
        const Truth truth = holds(rule, bare, wanted);
        if (truth == Truth::Yes)
            return true;
        if (truth == Truth::No && (given != true || looksAtPlaces(rule)))
            return false;
    }
    const auto known = given ? given : flagIn(m_service.assumed, u"resident"_s);
    if (!known)
        missing += hasRule ? wanted : QStringList{u"resident"_s};
    return known;
}

std::optional<bool> FactView::flag(const QString &key) const
{
    if (key == u"resident") {
        QStringList wanted;
        return residence(wanted);
    }
    if (const auto given = flagIn(m_given, key))
        return given;
    const auto couple = key == u"lone_parent" ? flag(u"couple"_s) : std::nullopt;
    const auto children = couple ? number(u"children"_s) : std::nullopt;
    if (children)
        return !*couple && *children > Exact(0);
    const bool alone = key == u"couple" && flagIn(m_given, u"lone_parent"_s) == true;
    return alone ? std::optional(false) : flagIn(m_service.assumed, key);
}

std::optional<QString> FactView::word(const QString &key) const
{
    const auto given = valueIn(m_given.words, key);
    return given ? given : valueIn(m_service.assumed.words, key);
}

QStringList FactView::words(const QString &key) const
{
    return key == u"documents" ? m_given.documents : m_given.statuses;
}

std::optional<Exact> FactView::parts() const
{
    for (const QuotientFormula &formula : m_service.quotient.formulas) {
        if (formula.divisor == QuotientFormula::Divisor::Parts)
            return partsBy(formula.scale);
    }
    return partsBy({});
}

std::optional<Exact> FactView::partsBy(const PartsScale &scale) const
{
    const auto couple = flag(u"couple"_s);
    const auto children = number(u"children"_s);
    if (!couple || !children)
        return std::nullopt;
    const bool lone = !*couple && *children > Exact(0);
    Exact parts = *couple ? scale.couple : lone ? scale.loneParent : scale.alone;
    for (qsizetype child = 0; child < children->numerator(); ++child)
        parts = parts + scale.children.value(child, scale.furtherChild);
    return parts + scale.disabledChild * number(u"disabled_children"_s).value_or(Exact());
}
