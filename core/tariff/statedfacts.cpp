#include "core/tariff/statedfacts.h"

#include "core/tariff/vocabulary.h"

using namespace Qt::StringLiterals;

/// A sum of money is known by its key and its period.
static std::optional<FactKind> kindOf(const QString &key)
{
    for (const QString &period : {u"_monthly"_s, u"_yearly"_s}) {
        if (!key.endsWith(period))
            continue;
        const auto sum = findFact(key.chopped(period.size()));
        return sum && sum->kind == FactKind::Money ? std::optional(sum->kind) : std::nullopt;
    }
    const auto fact = findFact(key);
    const bool isComplete = fact && fact->kind != FactKind::Money && fact->kind != FactKind::Date;
    return isComplete ? std::optional(fact->kind) : std::nullopt;
}

static bool addNumber(Situation &facts, const QString &key, FactKind kind, const QString &value)
{
    const Result<Exact> number = Exact::parse(value);
    if (!number || *number < Exact(0) || (kind == FactKind::Count && !number->isInteger()))
        return false;
    if (key == u"quotient")
        facts.quotient = *number;
    else if (key == u"children")
        facts.children = static_cast<int>(number->numerator());
    else if (key.startsWith(u"counters."_s))
        facts.counters.insert(key.mid(9), *number);
    else
        facts.numbers.insert(key, *number);
    return true;
}

static bool addFlag(Situation &facts, const QString &key, const QString &value)
{
    if (value != u"true" && value != u"false")
        return false;
    if (key == u"resident")
        facts.resident = value == u"true";
    else
        facts.flags.insert(key, value == u"true");
    return true;
}

static QStringList &listOf(Situation &facts, const QString &key)
{
    return key == u"documents" ? facts.documents : facts.statuses;
}

bool addStated(Situation &facts, const QString &key, const QString &value)
{
    const std::optional<FactKind> kind = kindOf(key);
    if (!kind || value.isEmpty())
        return false;
    switch (*kind) {
    case FactKind::Count:
    case FactKind::Figure:
    case FactKind::Money:
        return addNumber(facts, key, *kind, value);
    case FactKind::Flag:
        return addFlag(facts, key, value);
    case FactKind::Word:
        facts.words.insert(key, value);
        return true;
    case FactKind::Words:
        for (const QString &word : value.split(u',', Qt::SkipEmptyParts)) {
            if (!listOf(facts, key).contains(word.trimmed()))
                listOf(facts, key).append(word.trimmed());
        }
        return true;
    case FactKind::Date:
        break;
    }
    return false;
}

static QString numberText(const Situation &facts, const QString &key)
{
    if (key == u"quotient")
        return facts.quotient ? facts.quotient->toString() : QString();
    if (key == u"children")
        return facts.children ? QString::number(*facts.children) : QString();
    if (key.startsWith(u"counters."_s))
        return facts.counters.contains(key.mid(9)) ? facts.counters[key.mid(9)].toString() : QString();
    return facts.numbers.contains(key) ? facts.numbers[key].toString() : QString();
}

static QString flagText(const Situation &facts, const QString &key)
{
    const bool isKnown = key == u"resident" ? facts.resident.has_value() : facts.flags.contains(key);
    if (!isKnown)
        return {};
    const bool flag = key == u"resident" ? *facts.resident : facts.flags[key];
    return flag ? u"true"_s : u"false"_s;
}

QString statedValue(const Situation &facts, const QString &key)
{
    const std::optional<FactKind> kind = kindOf(key);
    if (!kind)
        return {};
    switch (*kind) {
    case FactKind::Flag:
        return flagText(facts, key);
    case FactKind::Word:
        return facts.words.value(key);
    case FactKind::Words:
        return (key == u"documents" ? facts.documents : facts.statuses).join(u',');
    default:
        return numberText(facts, key);
    }
}
