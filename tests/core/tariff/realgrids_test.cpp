#include <catch2/catch.hpp>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>

#include "core/tariff/facts.h"
#include "tests/core/tariff/samples.h"
#include "tests/support/shareddata.h"

using namespace Qt::StringLiterals;

/// How one example of the real grids is asked of the schedules of tests/data/schedules.
struct Example {
    QString id;
    QString file;
    QString service;
    QDate on;
    QByteArray facts;
    QString tier;
    QString printed; ///< What the commune prints; a dash when it prints no result.
};

static QList<Example> examples()
{
    QList<Example> result;
    for (const QByteArray &line : fileContent(u"tests/data/schedules/examples.tsv"_s).split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (line.startsWith('#') || cells.size() != 7)
            continue;
        result.append({cells[0], cells[1], cells[2], QDate::fromString(cells[3], Qt::ISODate), cells[4].toUtf8(),
            cells[5], cells[6]});
    }
    return result;
}

static Schedule realSchedule(const QString &name)
{
    static QHash<QString, Schedule> read;
    if (!read.contains(name)) {
        const auto reading = readSchedule(fileContent(u"tests/data/schedules/%1.toml"_s.arg(name)));
        for (const Finding &finding : reading.findings)
            UNSCOPED_INFO(finding.where.toStdString() << ": " << finding.message.toStdString());
        CAPTURE(name);
        REQUIRE(reading.schedule);
        read.insert(name, *reading.schedule);
    }
    return read.value(name);
}

static Price answerTo(const Example &example)
{
    const Schedule schedule = realSchedule(example.file);
    const auto facts = readFacts(example.facts);
    CAPTURE(example.id, example.facts.toStdString());
    REQUIRE(facts);
    REQUIRE(schedule.validFrom <= example.on);
    REQUIRE(example.on <= schedule.validUntil);
    Situation situation = *facts;
    situation.on = example.on;
    for (const Service &service : schedule.services) {
        if (service.id == example.service)
            return price(service, situation);
    }
    FAIL("no such service: " << example.service);
    return {};
}

/// "3.30", "undefined", "3.30 share 0.76", "share 95.8 %", "tier B": as much as `expected` says.
static QString resultAs(const QString &expected, const Price &price)
{
    if (expected.startsWith(u"tier "))
        return u"tier "_s + price.tier;
    if (expected.startsWith(u"share ")) {
        const Exact percent = price.shares.value(0).percentOfCost.value_or(Exact());
        return u"share %1 %"_s.arg(rounded(percent, RoundingMode::HalfUp, Exact::fraction(1, 10)).toString(1));
    }
    const QString figure = expected.section(u' ', 0, 0);
    const qsizetype point = figure.indexOf(u'.');
    const auto places = static_cast<int>(point < 0 ? 0 : figure.size() - point - 1);
    QString result = price.outcome == PriceOutcome::Priced ? price.amount.toString(places) : toString(price.outcome);
    if (expected.contains(u" share "))
        result += u" share "_s + (price.shares.isEmpty() ? u"none"_s : price.shares[0].amount.toString(2));
    return result;
}

static void check(const Example &example, const QString &expected)
{
    const Price price = answerTo(example);
    CAPTURE(example.id, example.facts.toStdString(), toString(price.outcome), price.missing);
    CHECK(resultAs(expected, price) == expected);
    if (example.tier != u"-")
        CHECK(price.tier == example.tier);
    if (price.outcome == PriceOutcome::Priced)
        CHECK(stepsHold(price));
}

TEST_CASE("Grids that communes really print give the prices that they print, to the cent")
{
    int checked = 0;
    for (const Example &example : examples()) {
        if (example.printed == u"-")
            continue;
        check(example, example.printed);
        ++checked;
    }
    CHECK(checked >= 200);
}

TEST_CASE("A card whose price depends on the children alone asks for no quotient")
{
    const Schedule schedule = realSchedule(u"saussay-2025"_s);
    const auto paid = [&](int children) { return resultText(price(schedule.services[0], {.children = children})); };
    CHECK(paid(1) == u"59.00");
    CHECK(paid(2) == u"57.00");
    CHECK(paid(7) == u"55.00");
}

/// What the collection of examples expects, in the words of examples.tsv.
static QString expectedOf(const QJsonObject &expected)
{
    const QString outcome = expected[u"outcome"_s].toString();
    if (!outcome.isEmpty())
        return outcome.section(u'_', 0, 0);
    for (const QString &key : {u"price"_s, u"reduction_percent"_s, u"parts"_s, u"qf_exact"_s}) {
        if (expected[key].isString())
            return expected[key].toString();
    }
    if (expected.contains(u"city_share_percent"_s))
        return u"share %1 %"_s.arg(expected[u"city_share_percent"_s].toString());
    return u"tier "_s + expected[u"tier"_s].toString();
}

/// Examples that no schedule can ask, each with its reason: none at present. They are listed, never left out in silence.
static QString reasonOutOfReach(const QString &)
{
    return {};
}

TEST_CASE("Every recorded example of the real grids comes out, or is listed with the reason")
{
    const auto path = sharedData(u"tariffs/real-grids.json"_s);
    if (!path)
        return;
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QHash<QString, Example> asked;
    for (const Example &example : examples())
        asked.insert(example.id, example);
    int reached = 0;
    int listed = 0;
    for (const QJsonValue &table : QJsonDocument::fromJson(file.readAll())[u"tables"].toArray()) {
        for (const QJsonValue &recorded : table[u"examples"].toArray()) {
            const QString id = recorded[u"id"].toString();
            CAPTURE(id);
            if (!asked.contains(id)) {
                const QString reason = reasonOutOfReach(id);
                CHECK_FALSE(reason.isEmpty());
                std::cout << "out of reach: " << id.toStdString() << ": " << reason.toStdString() << '\n';
                ++listed;
                continue;
            }
            check(asked[id], expectedOf(recorded[u"expected"].toObject()));
            ++reached;
        }
    }
    std::cout << "real grids: " << reached << " examples reached, " << listed << " listed as out of reach\n";
    CHECK(reached + listed >= 318);
}
