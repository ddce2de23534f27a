#include <catch2/catch.hpp>

#include "core/casework/circumstances.h"
#include "core/casework/pricing.h"
#include "core/casework/scheduleshelf.h"

using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 23);
static const Provenance declared{.source = Source::Declared, .on = today, .reason = {}};

static const char *const voted = R"(
format = 1
id = "essai"
title = "Essai"
commune = "Ville d'essai"
act = "délibération n° 1 du 1er juin 2026"
valid_from = 2026-09-01
valid_until = 2027-08-31

[[service]]
id = "cantine"
name = "Cantine"
unit = "repas"
rule = "matrix"
by = "child_rank"
columns = [1, 2]
tiers = [ { name = "T1", to = 500, prices = [2.00, 1.50] }, { name = "T2", above = 500, prices = [4.00, 3.00] } ]

[[service]]
id = "musique"
name = "Musique"
unit = "an"
rule = "matrix"
by = "course"
columns = ["piano", "danse"]
tiers = [ { name = "T1", prices = [100, 200] } ]
[[service.modifier]]
name = "agent"
when = { status = "agent" }
stage = "rank"
percent = -50
)";

static Schedule schedule()
{
    const ScheduleReading reading = readSchedule(voted);
    for (const Finding &finding : reading.findings)
        INFO(finding.message.toStdString());
    REQUIRE(reading.schedule);
    return *reading.schedule;
}

static Fact<Child> child(const QString &name, const QString &born)
{
    Child child;
    child.person.givenNames = name;
    child.person.birthDate = *PartialDate::parseIso(born);
    return {child, {}};
}

static Household family()
{
    Household household;
    household.quotient = Fact<QuotientFamilial>{{700, u"CNAF"_s, YearMonth{2026, 11}, {}}, {}};
    household.children = {child(u"Max"_s, u"2018-03-02"_s), child(u"Lou"_s, u"2014-05-20"_s)};
    return household;
}

static QStringList keysOf(const CircumstancesAsked &asked)
{
    QStringList keys;
    for (const FactAsked &fact : asked.facts)
        keys << fact.key;
    return keys;
}

TEST_CASE("What the rules ask beyond the household is asked of the family once, then of each registration")
{
    const QList<CircumstancesAsked> asked = circumstancesAsked(schedule(), family(), today);
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].service.isEmpty());
    CHECK(keysOf(asked[0]) == QStringList{u"statuses"_s});
    CHECK(asked[1].service == u"musique");
    CHECK(asked[1].title == u"Musique");
    CHECK(keysOf(asked[1]) == QStringList{u"course"_s});
}

TEST_CASE("A schedule by quotient, children and residence asks for nothing more")
{
    const auto practice = ScheduleShelf::practice().inForce(today);
    REQUIRE(practice);
    CHECK(circumstancesAsked(*practice, family(), today).isEmpty());
}

TEST_CASE("What is stated is priced, kept with its source, and asked for with what was said")
{
    const QList<CircumstancesAsked> asked = circumstancesAsked(schedule(), family(), today);
    Situation stated;
    stated.words.insert(u"course"_s, u"danse"_s);
    const Household household = withStated(family(), asked[1], stated, declared);
    REQUIRE(household.circumstances.size() == 1);
    CHECK(household.circumstances[0].value == Circumstance{u"musique"_s, u"course"_s, u"danse"_s, u"l’activité"_s});
    CHECK(household.circumstances[0].provenance == declared);
    CHECK(priceAll(schedule(), household, today).last().price.amount == Exact(200));
    CHECK(circumstancesAsked(schedule(), household, today)[1].known.words[u"course"_s] == u"danse");
    CHECK(withStated(household, asked[1], Situation(), declared).circumstances.isEmpty());
}

TEST_CASE("A price by rank is each child's, the eldest first")
{
    const QList<ServicePrice> prices = priceAll(schedule(), family(), today);
    REQUIRE(prices.size() == 3);
    CHECK(prices[0].title() == u"Cantine — Lou");
    CHECK(prices[0].price.amount == Exact(4));
    CHECK(prices[1].title() == u"Cantine — Max");
    CHECK(prices[1].price.amount == Exact(3));
    CHECK(prices[1].decision->child == u"Max");
    CHECK(prices[1].decision->serviceName == u"Cantine — Max");

    Household inDoubt = family();
    inDoubt.children << child(u"Zoé"_s, u"2014-00-00"_s);
    CHECK(priceAll(schedule(), inDoubt, today).first().price.missing == QStringList{u"child_rank"_s});
    Household childless = family();
    childless.children.clear();
    CHECK(priceAll(schedule(), childless, today).size() == 2);
}
