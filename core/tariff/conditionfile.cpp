#include "core/tariff/conditionfile.h"

#include "core/tariff/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// A bound is written with one of two words: one says that it belongs to the row, the other that it does not.
static std::optional<Bound> readBound(TableReader &row, const QString &included, const QString &excluded)
{
    const std::optional<Exact> closed = row.optionalNumber(included);
    const std::optional<Exact> open = row.optionalNumber(excluded);
    if (closed && open)
        row.refuse(u"bad_value"_s, excluded,
            u"«\u00A0%1\u00A0» (compris) et «\u00A0%2\u00A0» (non compris) disent la même borne\u00A0: gardez-en un."_s
                .arg(included, excluded));
    if (closed)
        return Bound{*closed, true};
    return open ? std::optional(Bound{*open, false}) : std::nullopt;
}

Range readRange(TableReader &table)
{
    const auto from = readBound(table, u"from"_s, u"above"_s);
    return {from, readBound(table, u"to"_s, u"below"_s)};
}

Period readPeriod(TableReader &table, const QString &key)
{
    return table.choiceOr<Period>(key, {{u"€/mois"_s, Period::Month}, {u"€/an"_s, Period::Year}}, Period::Month);
}

static void refuseKind(TableReader &table, const QString &key, const QString &expected)
{
    table.refuse(u"wrong_type"_s, key, u"Pour «\u00A0%1\u00A0», écrivez %2."_s.arg(key, expected));
}

static std::optional<Exact> numberOf(const TomlNode &node)
{
    const Result<Exact> number = Exact::parse(node.text);
    return node.kind == TomlNode::Kind::Number && number ? std::optional(*number) : std::nullopt;
}

/// The quotient is counted a month unless its rule says a year, and the lint compares both; other sums have to say.
static void readUnit(TableReader &bounds, Condition &condition, bool isMoney)
{
    const bool takesUnit = isMoney || condition.fact.endsWith(u"quotient"_s);
    condition.period = takesUnit ? readPeriod(bounds, u"unit"_s) : Period::Month;
    if (isMoney && !bounds.has(u"unit"_s))
        bounds.refuse(u"missing_unit"_s, u"unit"_s,
            u"Cette somme n’a pas d’unité\u00A0: ajoutez unit = \"€/mois\" ou unit = \"€/an\"."_s);
    if (condition.period == Period::Year && !isMoney)
        bounds.refuse(u"unit_mismatch"_s, u"unit"_s,
            u"Le quotient d’une condition est en euros par mois\u00A0: il ne se compare pas à une somme annuelle."_s);
}

static void readBounds(const TomlNode &node, Condition &condition, bool isMoney, QList<Finding> &findings)
{
    TableReader bounds(node, findings);
    condition.range = readRange(bounds);
    if (isMoney && bounds.has(u"to_by_children"_s))
        condition.ceilings = bounds.numbers(u"to_by_children"_s);
    readUnit(bounds, condition, isMoney);
    bounds.finish();
}

static void readFigureTest(TableReader &table, Condition &condition, bool isMoney, QList<Finding> &findings)
{
    const TomlNode node = *table.node(condition.fact);
    if (node.kind == TomlNode::Kind::Table) {
        readBounds(node, condition, isMoney, findings);
    } else if (node.kind == TomlNode::Kind::Array && !isMoney) {
        condition.figures = table.numbers(condition.fact);
    } else if (const auto number = numberOf(node); number && !isMoney) {
        condition.range = {Bound{*number}, Bound{*number}};
    } else {
        refuseKind(table, condition.fact,
            isMoney ? u"des bornes et une unité\u00A0: { to = 3000, unit = \"€/mois\" }"_s
                    : u"un nombre (3), une liste ([7, 8]) ou des bornes ({ from = 3 })"_s);
    }
}

static void readDateTest(TableReader &table, Condition &condition, QList<Finding> &findings)
{
    const auto node = table.optionalTable(condition.fact);
    if (!node)
        return;
    TableReader bounds(*node, findings);
    const QDate from = bounds.optionalDate(u"from"_s);
    const QDate to = bounds.optionalDate(u"to"_s);
    if (from.isValid())
        condition.range.from = Bound{Exact(from.toJulianDay())};
    if (to.isValid())
        condition.range.to = Bound{Exact(to.toJulianDay())};
    bounds.finish();
}

static void readWordTest(TableReader &table, const QString &key, Condition &condition, QList<Finding> &findings)
{
    const TomlNode node = *table.node(key);
    if (node.kind == TomlNode::Kind::Table) {
        TableReader negation(node, findings);
        condition.words = negation.wordOrWords(u"not"_s);
        condition.negated = true;
        negation.finish();
    } else {
        condition.words = table.wordOrWords(key);
    }
    if (condition.words.isEmpty())
        refuseKind(table, key, u"un mot (\"caf\"), une liste ([\"msa\", \"aucun\"]) ou { not = \"caf\" }"_s);
}

static QList<Condition> readGroup(const TomlNode &node, QList<Finding> &findings);

/// What one child has to be, and how many such children; one is enough unless `count` says more.
static void readChildTest(TableReader &table, Condition &condition, QList<Finding> &findings)
{
    const auto node = table.optionalTable(u"any_child"_s);
    if (!node)
        return;
    TableReader child(*node, findings);
    const auto bounds = child.node(u"age"_s);
    if (bounds && bounds->kind == TomlNode::Kind::Table) {
        Condition age{.fact = u"age"_s, .line = node->line};
        readBounds(*bounds, age, false, findings);
        condition.child.append(age);
    }
    if (child.has(u"schooling"_s))
        condition.child.append({.fact = u"schooling"_s, .words = child.wordOrWords(u"schooling"_s)});
    for (const QString &flag : {u"disabled"_s, u"registered"_s}) {
        if (child.has(flag))
            condition.child.append({.fact = flag, .flag = child.flag(flag)});
    }
    condition.range.from = Bound{Exact(1)};
    if (const auto count = child.optionalTable(u"count"_s)) {
        TableReader reader(*count, findings);
        condition.range = readRange(reader);
        reader.finish();
    }
    child.finish();
}

static void refuseFact(TableReader &table, const QString &key)
{
    QStringList keys{u"any_child"_s};
    for (const FactEntry &entry : vocabulary())
        keys << entry.key;
    table.refuse(u"unknown_fact"_s, key,
        u"«\u00A0%1\u00A0» n’est pas un fait connu. Faits possibles\u00A0: %2, counters.…"_s.arg(
            key, keys.join(u", "_s)));
}

static std::optional<Condition> readCondition(TableReader &table, const QString &key, QList<Finding> &findings)
{
    Condition condition{.fact = plainKey(key), .line = table.line()};
    const auto entry = findFact(condition.fact);
    if (key == u"any_child") {
        readChildTest(table, condition, findings);
        return condition;
    }
    if (!entry) {
        refuseFact(table, key);
        return std::nullopt;
    }
    switch (entry->kind) {
    case FactKind::Flag:
        condition.flag = table.flag(key);
        break;
    case FactKind::Word:
    case FactKind::Words:
        readWordTest(table, key, condition, findings);
        break;
    case FactKind::Date:
        readDateTest(table, condition, findings);
        break;
    case FactKind::Count:
    case FactKind::Figure:
    case FactKind::Money:
        readFigureTest(table, condition, entry->kind == FactKind::Money, findings);
    }
    return condition;
}

/// counters.repas = { from = 7 } is a table in the table.
static QList<Condition> readCounters(const TomlNode &node, QList<Finding> &findings)
{
    QList<Condition> conditions;
    for (qsizetype i = 0; i < node.keys.size(); ++i) {
        Condition condition{.fact = u"counters."_s + node.keys[i].name, .line = node.line};
        if (const auto number = numberOf(node.items[i]))
            condition.range = {Bound{*number}, Bound{*number}};
        else
            readBounds(node.items[i], condition, false, findings);
        conditions.append(condition);
    }
    return conditions;
}

static QList<Condition> readGroup(const TomlNode &node, QList<Finding> &findings)
{
    QList<Condition> conditions;
    TableReader table(node, findings);
    for (const TomlNode::Key &key : node.keys) {
        if (key.name == u"counters") {
            if (const auto counters = table.optionalTable(key.name))
                conditions += readCounters(*counters, findings);
        } else if (const auto condition = readCondition(table, key.name, findings)) {
            conditions.append(*condition);
        }
    }
    return conditions;
}

When readWhen(TableReader &table, const QString &key, QList<Finding> &findings)
{
    When when;
    for (const TomlNode &group : table.optionalTables(key)) {
        when.groups.append(readGroup(group, findings));
        if (group.keys.isEmpty())
            table.refuse(u"bad_value"_s, key, u"Cette condition est vide\u00A0: écrivez par exemple { children = { from = 3 } }."_s);
    }
    return when;
}
