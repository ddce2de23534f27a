#include "core/tariff/factview.h"
#include "core/tariff/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

static Truth truthOf(bool value)
{
    return value ? Truth::Yes : Truth::No;
}

static bool fits(const Condition &condition, const Exact &figure)
{
    return condition.figures.isEmpty() ? condition.range.contains(figure) : condition.figures.contains(figure);
}

/// Age and schooling are all that is asked of one child.
static Truth fitsChild(const QList<Condition> &conditions, const ChildFacts &child)
{
    Truth truth = Truth::Yes;
    for (const Condition &condition : conditions) {
        Truth one = Truth::Unknown;
        if (condition.fact == u"age" && child.age)
            one = truthOf(fits(condition, Exact(*child.age)));
        else if (condition.fact == u"schooling")
            one = truthOf(condition.words.contains(child.schooling));
        else if (condition.fact == u"disabled")
            one = truthOf(child.disabled.value_or(false) == condition.flag);
        else if (condition.fact == u"registered")
            one = truthOf(child.registered.value_or(false) == condition.flag);
        if (one == Truth::No)
            return Truth::No;
        truth = one == Truth::Unknown ? one : truth;
    }
    return truth;
}

static Truth holdsForChildren(const Condition &condition, const FactView &facts, QStringList &missing)
{
    int surely = 0;
    int perhaps = 0;
    for (const ChildFacts &child : facts.given().family) {
        const Truth truth = fitsChild(condition.child, child);
        surely += truth == Truth::Yes ? 1 : 0;
        perhaps += truth == Truth::Unknown ? 1 : 0;
    }
    const bool known = !facts.given().family.isEmpty() || facts.number(u"children"_s) == Exact(0);
    const bool least = condition.range.contains(Exact(surely));
    if (known && (perhaps == 0 || least == condition.range.contains(Exact(surely + perhaps))))
        return truthOf(least);
    missing << u"family"_s;
    return Truth::Unknown;
}

static std::optional<Exact> figureFor(const Condition &condition, const FactView &facts)
{
    const auto entry = findFact(condition.fact);
    return entry && entry->kind == FactKind::Money ? facts.money(condition.fact, condition.period)
                                                   : facts.number(condition.fact);
}

static Truth holdsFigure(const Condition &condition, const FactView &facts, QStringList &missing)
{
    const auto figure = figureFor(condition, facts);
    const auto children = condition.ceilings.isEmpty() ? std::optional(Exact(1)) : facts.number(u"children"_s);
    if (!figure)
        missing << condition.fact;
    if (!children)
        missing << u"children"_s;
    if (!figure || !children)
        return Truth::Unknown;
    if (condition.ceilings.isEmpty())
        return truthOf(fits(condition, *figure));
    const qsizetype row = std::min<qsizetype>(children->numerator(), condition.ceilings.size()) - 1;
    return truthOf(row >= 0 && *figure <= condition.ceilings[row]);
}

static Truth holdsFlag(const Condition &condition, const FactView &facts, QStringList &missing)
{
    const bool residence = condition.fact == u"resident";
    if (const auto flag = residence ? facts.residence(missing) : facts.flag(condition.fact))
        return truthOf(*flag == condition.flag);
    if (!residence)
        missing << condition.fact;
    return Truth::Unknown;
}

/// A booking that nobody mentions is an ordinary one: no condition on it holds.
static Truth holdsWord(const Condition &condition, const FactView &facts, QStringList &missing)
{
    if (const auto word = facts.word(condition.fact))
        return truthOf(condition.words.contains(*word));
    if (condition.fact == u"booking")
        return Truth::No;
    missing << condition.fact;
    return Truth::Unknown;
}

static Truth holdsPlainly(const Condition &condition, const FactView &facts, QStringList &missing)
{
    if (condition.fact == u"any_child")
        return holdsForChildren(condition, facts, missing);
    switch (findFact(condition.fact).value_or(FactEntry{}).kind) {
    case FactKind::Flag:
        return holdsFlag(condition, facts, missing);
    case FactKind::Word:
        return holdsWord(condition, facts, missing);
    case FactKind::Words: {
        const QStringList words = facts.words(condition.fact);
        return truthOf(std::ranges::any_of(words, [&](const QString &word) { return condition.words.contains(word); }));
    }
    case FactKind::Count:
    case FactKind::Date:
    case FactKind::Figure:
    case FactKind::Money:
        break;
    }
    return holdsFigure(condition, facts, missing);
}

static Truth holdsOne(const Condition &condition, const FactView &facts, QStringList &missing)
{
    const Truth truth = holdsPlainly(condition, facts, missing);
    if (!condition.negated || truth == Truth::Unknown)
        return truth;
    return truthOf(truth == Truth::No);
}

static Truth holdsTogether(const QList<Condition> &group, const FactView &facts, QStringList &missing)
{
    QStringList wanted;
    Truth truth = Truth::Yes;
    for (const Condition &condition : group) {
        const Truth one = holdsOne(condition, facts, wanted);
        if (one == Truth::No)
            return Truth::No;
        truth = one == Truth::Unknown ? one : truth;
    }
    missing += wanted;
    return truth;
}

Truth holds(const When &when, const FactView &facts, QStringList &missing)
{
    if (when.isAlways())
        return Truth::Yes;
    QStringList wanted;
    Truth truth = Truth::No;
    for (const QList<Condition> &group : when.groups) {
        const Truth one = holdsTogether(group, facts, wanted);
        if (one == Truth::Yes)
            return Truth::Yes;
        truth = one == Truth::Unknown ? one : truth;
    }
    if (truth == Truth::Unknown)
        missing += wanted;
    return truth;
}
