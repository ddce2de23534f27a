#include "core/tariff/facts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

static constexpr int mostChildren = 99;

static Error refusedFact(Problem problem, const QString &key, const QString &reason)
{
    return {Fault::Invalid, u"%1: %2"_s.arg(key, reason), problem};
}

/// The number as it is written: QJsonValue holds it as a binary double. Empty unless the key stands there once,
/// plainly.
static QString literalOf(const QString &key, const QByteArray &json)
{
    const QRegularExpression written(u"\"%1\"\\s*:\\s*([-+0-9.eE]+)"_s.arg(key));
    const QString text = QString::fromUtf8(json);
    QRegularExpressionMatchIterator matches = written.globalMatch(text);
    if (!matches.hasNext())
        return {};
    const QString literal = matches.next().captured(1);
    return matches.hasNext() ? QString() : literal;
}

static Result<std::optional<Exact>> readQuotient(const QJsonValue &value, const QByteArray &json)
{
    const QString key = u"quotient"_s;
    if (value.isUndefined() || value.isNull())
        return std::optional<Exact>();
    if (!value.isDouble() && !value.isString())
        return refusedFact(Problem::NotANumber, key, u"a number, a decimal in quotes or null expected"_s);
    const Result<Exact> number = Exact::parse(value.isString() ? value.toString() : literalOf(key, json));
    if (!number)
        return refusedFact(number.error().problem, key, u"not a plain decimal"_s);
    if (*number < Exact(0))
        return refusedFact(Problem::OutOfRange, key, u"negative"_s);
    return std::optional(*number);
}

static Result<std::optional<int>> readChildren(const QJsonValue &value)
{
    const QString key = u"children"_s;
    if (value.isUndefined() || value.isNull())
        return std::optional<int>();
    const int children = value.toInt(-1);
    if (!value.isDouble() || children < 0 || children > mostChildren)
        return refusedFact(Problem::OutOfRange, key, u"a whole number from 0 to 99, or null, expected"_s);
    return std::optional(children);
}

static Result<std::optional<bool>> readResident(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return std::optional<bool>();
    if (!value.isBool())
        return refusedFact(Problem::UnknownCode, u"resident"_s, u"true, false or null expected"_s);
    return std::optional(value.toBool());
}

static std::optional<QString> unknownKey(const QJsonObject &facts)
{
    for (const QString &key : facts.keys()) {
        if (key != u"quotient" && key != u"children" && key != u"resident")
            return key;
    }
    return std::nullopt;
}

Result<Situation> readFacts(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{Fault::Unreadable, u"facts: a JSON object expected"_s};
    const QJsonObject facts = document.object();
    if (const auto key = unknownKey(facts))
        return refusedFact(Problem::UnknownCode, *key, u"unknown key"_s);
    const auto quotient = readQuotient(facts[u"quotient"], json);
    const auto children = readChildren(facts[u"children"]);
    const auto resident = readResident(facts[u"resident"]);
    if (!quotient)
        return quotient.error();
    if (!children)
        return children.error();
    if (!resident)
        return resident.error();
    return Situation{*quotient, *children, *resident};
}
