#include "core/tariff/testfamilies.h"

#include "core/tariff/exactjson.h"
#include "core/tariff/factsfile.h"
#include "core/tariff/factsjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

static constexpr qsizetype mostFamilies = 1'000;
static constexpr qsizetype longestName = 80;

ExpectedPrice expectationOf(const Price &price)
{
    return {price.outcome, price.outcome == PriceOutcome::Priced ? price.amount : Exact()};
}

Trial tryFamily(const Service &service, const TestFamily &family, QDate on)
{
    Situation facts = family.facts;
    facts.on = facts.on.isValid() ? facts.on : on;
    Trial trial{.price = price(service, facts)};
    const auto expected = family.expected.constFind(service.id);
    if (expected == family.expected.constEnd())
        return trial;
    const bool isPriced = trial.price.outcome == PriceOutcome::Priced;
    const bool same = expected->outcome == trial.price.outcome && (!isPriced || expected->amount == trial.price.amount);
    trial.verdict = same ? Verdict::AsExpected : Verdict::Otherwise;
    return trial;
}

namespace {

using Trouble = std::optional<QString>; ///< What cannot be read, for the log and the command line.

Trouble readExpectation(const TomlNode &node, ExpectedPrice &expected)
{
    using enum PriceOutcome;
    for (const PriceOutcome outcome : {Undefined, Ambiguous, NotEligible, MissingFacts}) {
        if (node.kind == TomlNode::Kind::Text && node.text == toString(outcome)) {
            expected.outcome = outcome;
            return std::nullopt;
        }
    }
    const Result<Exact> amount = Exact::parse(node.text);
    const bool isFigure = node.kind == TomlNode::Kind::Text || node.kind == TomlNode::Kind::Number;
    if (!isFigure || !amount)
        return u"an amount or an outcome expected"_s;
    expected.amount = *amount;
    return std::nullopt;
}

Trouble readExpected(const TomlNode &node, TestFamily &family)
{
    if (node.kind != TomlNode::Kind::Table)
        return u"expected: amounts by service expected"_s;
    for (qsizetype i = 0; i < node.keys.size(); ++i) {
        if (const Trouble trouble = readExpectation(node.items[i], family.expected[node.keys[i].name]))
            return u"expected: "_s + *trouble;
    }
    return std::nullopt;
}

Trouble readFactsOf(const TomlNode &node, TestFamily &family)
{
    if (node.kind != TomlNode::Kind::Table)
        return u"facts: an object expected"_s;
    const auto trouble = readFactsInto(family.facts, node);
    return trouble ? Trouble(u"facts.%1: %2"_s.arg(trouble->key, trouble->reason)) : std::nullopt;
}

Trouble readDay(const TomlNode &node, TestFamily &family)
{
    family.facts.on = QDate::fromString(node.text, Qt::ISODate);
    return family.facts.on.isValid() ? std::nullopt : Trouble(u"on: a day expected, 2026-09-01"_s);
}

Trouble readName(const TomlNode &node, TestFamily &family)
{
    family.name = node.text.trimmed();
    const bool isName =
        node.kind == TomlNode::Kind::Text && !family.name.isEmpty() && family.name.size() <= longestName;
    return isName ? std::nullopt : Trouble(u"name: a text expected"_s);
}

Trouble readFamily(const TomlNode &node, TestFamily &family)
{
    static const QMap<QString, Trouble (*)(const TomlNode &, TestFamily &)> readers{
        {u"name"_s, readName}, {u"on"_s, readDay}, {u"facts"_s, readFactsOf}, {u"expected"_s, readExpected}};
    for (qsizetype i = 0; i < node.keys.size(); ++i) {
        const auto reader = readers.value(node.keys[i].name);
        if (!reader)
            return u"unknown key"_s;
        if (const Trouble trouble = reader(node.items[i], family))
            return trouble;
    }
    return family.name.isEmpty() ? Trouble(u"name: missing"_s) : std::nullopt;
}

const TomlNode *child(const TomlNode &table, const QString &name)
{
    for (qsizetype i = 0; i < table.keys.size(); ++i) {
        if (table.keys[i].name == name)
            return &table.items[i];
    }
    return nullptr;
}

QJsonObject toJson(const TestFamily &family)
{
    QJsonObject expected;
    for (auto each = family.expected.constBegin(); each != family.expected.constEnd(); ++each) {
        const bool isPriced = each->outcome == PriceOutcome::Priced;
        expected.insert(each.key(), isPriced ? each->amount.toString(2) : toString(each->outcome));
    }
    QJsonObject object{{u"name"_s, family.name}, {u"facts"_s, factsJson(family.facts)}};
    if (family.facts.on.isValid())
        object.insert(u"on"_s, family.facts.on.toString(Qt::ISODate));
    if (!expected.isEmpty())
        object.insert(u"expected"_s, expected);
    return object;
}

} // namespace

Result<QList<TestFamily>> readTestFamilies(const QByteArray &json)
{
    const Result<TomlNode> document = readExactJson(json);
    if (!document)
        return document.error();
    const TomlNode *format = child(*document, u"format"_s);
    const TomlNode *families = child(*document, u"families"_s);
    if (!format || format->text != u"1" || !families || families->kind != TomlNode::Kind::Array
        || families->items.size() > mostFamilies || document->keys.size() != 2)
        return Error{Fault::Invalid, u"families: format 1 and a list of families expected"_s};
    QList<TestFamily> read;
    for (const TomlNode &node : families->items) {
        TestFamily family;
        if (const Trouble trouble = readFamily(node, family))
            return Error{Fault::Invalid, u"family %1: %2"_s.arg(read.size() + 1).arg(*trouble)};
        read << family;
    }
    return read;
}

QByteArray writeTestFamilies(const QList<TestFamily> &families)
{
    QJsonArray array;
    for (const TestFamily &family : families)
        array.append(toJson(family));
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"families"_s, array}}).toJson(QJsonDocument::Indented);
}
