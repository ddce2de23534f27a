#include "core/tariff/factsfile.h"

#include "core/tariff/vocabulary.h"

using namespace Qt::StringLiterals;

using Kind = TomlNode::Kind;
using Trouble = std::optional<FactTrouble>;

static constexpr int mostOfACount = 9'999;
static constexpr int mostChildren = 99;

static bool isCount(const Exact &number, int most)
{
    return number.isInteger() && number >= Exact(0) && number <= Exact(most);
}

static Trouble wholeNumber(const QString &key)
{
    const QString reason = key.contains(u"children"_s) ? u"a whole number from 0 to 99 is written, without quotes: 2"_s
                                                       : u"a whole number from 0 to 9999 is written, without quotes: 2"_s;
    return FactTrouble{key, reason, true};
}

static Trouble readNumber(const TomlNode &node, const QString &key, FactKind kind, Exact &number)
{
    if (node.kind != Kind::Number && (node.kind != Kind::Text || kind == FactKind::Count))
        return kind == FactKind::Count ? wholeNumber(key) : Trouble(FactTrouble{key, u"a number is written: 622.50"_s});
    const Result<Exact> read = Exact::parse(node.text);
    if (!read)
        return FactTrouble{key, u"a number is written with a point, at most 12 digits before it and 9 after, no exponent: 622.50"_s};
    if (*read < Exact(0))
        return FactTrouble{key, u"a number of 0 or more is written"_s, true};
    if (kind == FactKind::Count && !isCount(*read, key.contains(u"children"_s) ? mostChildren : mostOfACount))
        return wholeNumber(key);
    number = *read;
    return std::nullopt;
}

static Trouble readWords(const TomlNode &node, const QString &key, QStringList &words)
{
    const QList<TomlNode> items = node.kind == Kind::Array ? node.items : QList<TomlNode>{node};
    for (const TomlNode &item : items) {
        if (item.kind != Kind::Text)
            return FactTrouble{key, u"a word is written, or a list of words: [\"rsa\"]"_s};
        words << item.text;
    }
    return std::nullopt;
}

static Trouble readFlag(const TomlNode &node, const QString &key, bool &flag)
{
    if (node.kind != Kind::Boolean)
        return FactTrouble{key, u"true or false is written, without quotes"_s};
    flag = node.text == u"true";
    return std::nullopt;
}

static Trouble readFigure(Situation &situation, const TomlNode &node, const QString &key, FactKind kind)
{
    Exact number;
    if (const Trouble trouble = readNumber(node, key, kind, number))
        return trouble;
    if (key == u"quotient")
        situation.quotient = number;
    else if (key == u"children")
        situation.children = static_cast<int>(number.numerator());
    else
        situation.numbers.insert(key, number);
    return std::nullopt;
}

static Trouble readChild(const TomlNode &node, ChildFacts &child)
{
    if (node.kind != Kind::Table)
        return FactTrouble{u"family"_s, u"a list of children is written: [{\"age\": 7}]"_s};
    for (qsizetype i = 0; i < node.keys.size(); ++i) {
        const QString &key = node.keys[i].name;
        const TomlNode &value = node.items[i];
        Trouble trouble = FactTrouble{u"family."_s + key, u"no fact has this name"_s, false, true};
        if (key == u"age") {
            Exact age;
            trouble = readNumber(value, u"family.age"_s, FactKind::Count, age);
            child.age = static_cast<int>(age.numerator());
        } else if (key == u"schooling" && value.kind == Kind::Text) {
            child.schooling = value.text;
            trouble = std::nullopt;
        } else if (key == u"disabled" || key == u"registered" || key == u"in_charge") {
            bool flag = false;
            trouble = readFlag(value, u"family."_s + key, flag);
            if (key == u"in_charge")
                child.inCharge = flag;
            else
                (key == u"disabled" ? child.disabled : child.registered) = flag;
        }
        if (trouble)
            return trouble;
    }
    return std::nullopt;
}

static Trouble readFamily(Situation &situation, const TomlNode &node)
{
    if (node.kind != Kind::Array)
        return FactTrouble{u"family"_s, u"a list of children is written: [{\"age\": 7}]"_s};
    for (const TomlNode &item : node.items) {
        ChildFacts child{.disabled = false, .registered = false}; // a file tells what there is
        if (const Trouble trouble = readChild(item, child))
            return trouble;
        situation.family.append(child);
    }
    return std::nullopt;
}

/// The sum that a key with its period names: "income_monthly". The reference tax income alone is a year's.
static QString sumKey(const QString &key)
{
    const QString whole = key == u"rfr" ? u"rfr_yearly"_s : key;
    for (const QString &period : {u"_monthly"_s, u"_yearly"_s}) {
        const auto fact = whole.endsWith(period) ? findFact(whole.chopped(period.size())) : std::nullopt;
        if (fact && fact->kind == FactKind::Money)
            return whole;
    }
    return {};
}

static Trouble readRegistration(Situation &situation, const TomlNode &item)
{
    if (item.kind != Kind::Table)
        return FactTrouble{u"registrations"_s, u"a list of registrations is written: [{\"course\": \"danse\"}]"_s};
    for (const TomlNode::Key &key : item.keys) {
        if (isOfFamily(key.name) || key.name == u"registrations" || !sumKey(key.name).isEmpty())
            return FactTrouble{u"registrations."_s + key.name,
                u"this fact is of the family: it is written once, beside registrations"_s};
    }
    Situation own;
    if (Trouble trouble = readFactsInto(own, item)) {
        trouble->key.prepend(u"registrations."_s);
        return trouble;
    }
    situation.registrations.append(
        {own.numbers, own.words, own.statuses, own.documents, own.flags, own.counters, own.resident});
    return std::nullopt;
}

static Trouble readRegistrations(Situation &situation, const TomlNode &node)
{
    if (node.kind != Kind::Array)
        return FactTrouble{u"registrations"_s, u"a list of registrations is written: [{\"course\": \"danse\"}]"_s};
    for (const TomlNode &item : node.items) {
        if (const Trouble trouble = readRegistration(situation, item))
            return trouble;
    }
    return std::nullopt;
}

static Trouble readCounters(Situation &situation, const TomlNode &node)
{
    for (qsizetype i = 0; i < node.keys.size(); ++i) {
        Exact number;
        const QString key = u"counters."_s + node.keys[i].name;
        if (const Trouble trouble = readNumber(node.items[i], key, FactKind::Figure, number))
            return trouble;
        situation.counters.insert(node.keys[i].name, number);
    }
    return std::nullopt;
}

static Trouble readPlainFact(Situation &situation, const TomlNode &node, const QString &key)
{
    const auto fact = findFact(key);
    if (!fact || fact->kind == FactKind::Money || fact->kind == FactKind::Date || key == u"month")
        return FactTrouble{key, fact && fact->kind == FactKind::Money
                ? u"a sum of money is written with its period: income_monthly, income_yearly"_s
                : u"no fact has this name"_s,
            false, true};
    bool flag = false;
    Trouble trouble;
    switch (fact->kind) {
    case FactKind::Flag:
        trouble = readFlag(node, key, flag);
        if (key == u"resident" && !trouble)
            situation.resident = flag;
        else
            situation.flags.insert(key, flag);
        return trouble;
    case FactKind::Word:
        if (node.kind != Kind::Text)
            return FactTrouble{key, u"a word is written in quotes: \"caf\""_s};
        situation.words.insert(key, node.text);
        return std::nullopt;
    case FactKind::Words:
        return readWords(node, key, key == u"statuses" ? situation.statuses : situation.documents);
    default:
        return readFigure(situation, node, key, fact->kind);
    }
}

static Trouble readFact(Situation &situation, const TomlNode &node, const QString &key)
{
    if (key == u"family")
        return readFamily(situation, node);
    if (key == u"registrations")
        return readRegistrations(situation, node);
    if (key == u"counters") {
        if (node.kind != Kind::Table)
            return FactTrouble{key, u"a group of numbers is written: {\"non-reserves\": 7}"_s};
        return readCounters(situation, node);
    }
    if (const QString sum = sumKey(key); !sum.isEmpty())
        return readFigure(situation, node, sum, FactKind::Money);
    return readPlainFact(situation, node, plainKey(key));
}

Trouble readFactsInto(Situation &situation, const TomlNode &table)
{
    for (qsizetype i = 0; i < table.keys.size(); ++i) {
        const TomlNode &node = table.items[i];
        if (node.kind == Kind::Other && node.text == u"null")
            continue;
        if (const Trouble trouble = readFact(situation, node, table.keys[i].name))
            return trouble;
    }
    return std::nullopt;
}
