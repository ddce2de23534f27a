#include <catch2/catch.hpp>

#include "core/tariff/facts.h"
#include "core/tariff/factsasked.h"
#include "core/tariff/factsjson.h"
#include "core/tariff/testfamilies.h"
#include "tests/core/tariff/samples.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QStringList keysOf(const QList<FactAsked> &facts)
{
    QStringList keys;
    for (const FactAsked &fact : facts)
        keys << fact.key;
    return keys;
}

static Service serviceIn(const QByteArray &service)
{
    const ScheduleReading reading = readSchedule(scheduleWith(service));
    REQUIRE(reading.schedule);
    return reading.schedule->services.first();
}

TEST_CASE("A service asks for the facts that its rules look at, and for no other")
{
    CHECK(keysOf(factsAsked(tieredService())) == QStringList{u"quotient"_s});
    CHECK(keysOf(factsAsked(matrixService())) == QStringList{u"quotient"_s, u"children"_s});
    Service flat = tieredService();
    flat.shape = FlatPrice{Exact(3)};
    CHECK(factsAsked(flat).isEmpty());
    flat.outside.policy = OutsidePrice::Policy::Flat;
    CHECK(keysOf(factsAsked(flat)) == QStringList{u"resident"_s});
}

TEST_CASE("Sums, words, statuses, months and quantities are asked for as facts files have them")
{
    const Service service = serviceIn(R"(
[[service]]
id = "stage"
name = "Stage"
unit = "semaine"
rule = "rate"
rate_percent = 1
quantity = "hours_per_month"
quotient = { name = "Ressources", add = ["income"], subtract = ["abatements"], divide_by = "fiscal_parts" }

[[service.case]]
name = "agent"
when = { status = "agent" }
price = 3.00

[[service.modifier]]
name = "juillet"
stage = "rank"
when = { month = [7, 8], children_registered = { from = 2 } }
percent = -10
)");
    const QList<FactAsked> facts = factsAsked(service);
    for (const QString &key : {u"income_monthly"_s, u"abatements_monthly"_s, u"fiscal_parts"_s, u"statuses"_s, u"on"_s,
                               u"children_registered"_s, u"hours_per_year"_s, u"invoices_per_year"_s}) {
        CAPTURE(key, keysOf(facts));
        CHECK(keysOf(facts).contains(key));
    }
    CHECK_FALSE(keysOf(facts).contains(u"quotient"_s));
    const auto statuses = std::ranges::find(facts, u"statuses"_s, &FactAsked::key);
    CHECK(statuses->words == QStringList{u"agent"_s});
    CHECK(std::ranges::find(facts, u"income_monthly"_s, &FactAsked::key)->name == u"les ressources du foyer, par mois");
}

TEST_CASE("The facts that a price misses are among those that the service asks for")
{
    for (const Service &service : {tieredService(), matrixService(), rateService()}) {
        for (const QString &key : price(service, {}).missing)
            CHECK(keysOf(factsAsked(service)).contains(key));
    }
}

TEST_CASE("Facts are written as they are read")
{
    const QByteArray json =
        R"({"children":2,"counters":{"absences":3},"couple":true,"course":"danse","documents":["assurance"],
        "family":[{"age":7,"disabled":true,"in_charge":true,"registered":false,"schooling":"école"}],"income_monthly":"1234.56",
        "quotient":"622.5","registrations":[{"child_rank":1,"course":"piano","statuses":["adulte"]}],"resident":false,"statuses":["agent"]})";
    const auto facts = readFacts(json);
    REQUIRE(facts);
    CHECK(factsJson(*facts) == QJsonDocument::fromJson(json).object());
}

static const QByteArray file = R"({"format": 1, "families": [
  {"name": "Petits revenus", "facts": {"quotient": 300, "children": 3}, "expected": {"cantine": "1.00"}},
  {"name": "Sans quotient", "on": "2026-09-01", "facts": {}, "expected": {"cantine": "missing_facts"}}
]})";

TEST_CASE("Test families say whether a grid gives what they expect")
{
    const auto families = readTestFamilies(file);
    REQUIRE(families);
    REQUIRE(families->size() == 2);
    const QDate day(2026, 10, 1);
    CHECK(tryFamily(tieredService(), families->at(0), day).verdict == Verdict::AsExpected);
    CHECK(tryFamily(tieredService(), families->at(1), day).verdict == Verdict::AsExpected);
    Service dearer = tieredService();
    std::get<TierPrices>(dearer.shape).rows[0].price = exact(u"1.10"_s);
    CHECK(tryFamily(dearer, families->at(0), day).verdict == Verdict::Otherwise);
    CHECK(tryFamily(dearer, families->at(0), day).price.amount == exact(u"1.10"_s));
    dearer.id = u"autre"_s;
    CHECK(tryFamily(dearer, families->at(0), day).verdict == Verdict::NotExpected);
    CHECK(families->at(1).facts.on == QDate(2026, 9, 1));
}

TEST_CASE("Test families are written as they are read")
{
    const auto families = readTestFamilies(file);
    REQUIRE(families);
    const auto again = readTestFamilies(writeTestFamilies(*families));
    REQUIRE(again);
    CHECK(writeTestFamilies(*again) == writeTestFamilies(*families));
    CHECK(again->at(0).name == u"Petits revenus");
    CHECK(again->at(0).expected[u"cantine"_s].amount == Exact(1));
    CHECK(again->at(1).facts.on == QDate(2026, 9, 1));
}

TEST_CASE("A file of families that says something else is refused with its place")
{
    const auto [json, detail] = GENERATE(table<const char *, const char *>({
        {"[]", ""},
        {R"({"format": 2, "families": []})", "format 1"},
        {R"({"format": 1})", "format 1"},
        {R"({"format": 1, "families": [], "more": 1})", "format 1"},
        {R"({"format": 1, "families": [{"facts": {}}]})", "family 1: name"},
        {R"({"format": 1, "families": [{"name": "  "}]})", "family 1: name"},
        {R"({"format": 1, "families": [{"name": "A"}, {"name": "B", "facts": {"quotien": 3}}]})",
         "family 2: facts.quotien"},
        {R"({"format": 1, "families": [{"name": "A", "town": "B"}]})", "family 1: unknown key"},
        {R"({"format": 1, "families": [{"name": "A", "on": "demain"}]})", "family 1: on"},
        {R"({"format": 1, "families": [{"name": "A", "expected": {"cantine": true}}]})", "family 1: expected"},
    }));
    const auto families = readTestFamilies(json);
    CAPTURE(json);
    REQUIRE_FALSE(families);
    CHECK(families.error().detail.contains(QString::fromLatin1(detail)));
}
