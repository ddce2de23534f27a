#include <catch2/catch.hpp>

#include "core/casework/pricing.h"
#include "core/casework/scheduleshelf.h"

using namespace Qt::StringLiterals;

static const Provenance fromFund{Source::CafMsa, QDate(2026, 11, 23), {}};

static Household family(std::optional<qint64> quotient, int children, std::optional<bool> resident)
{
    Household household;
    household.quotient = Fact<QuotientFamilial>{{quotient, u"CNAF"_s, YearMonth{2026, 10}, {}}, fromFund};
    for (int i = 0; i < children; ++i)
        household.children.append({Child(), fromFund});
    if (resident)
        household.resident = Fact<bool>{*resident, fromFund};
    return household;
}

static Schedule morvallon()
{
    const auto schedule = ScheduleShelf::practice().inForce(QDate(2026, 11, 23));
    REQUIRE(schedule);
    return *schedule;
}

static ServicePrice priceOf(const QString &service, const Household &household, QDate on = QDate(2026, 11, 23))
{
    const QList<ServicePrice> prices = priceAll(morvallon(), household, on);
    const auto found = std::ranges::find(prices, service, [](const ServicePrice &price) { return price.service.id; });
    REQUIRE(found != prices.end());
    return *found;
}

TEST_CASE("A price looks at the quotient, the children and the residence that were kept")
{
    const Situation known = situationOf(family(0, 2, true));
    CHECK(known.quotient == Exact(0));
    CHECK(known.children == 2);
    CHECK(known.resident == true);

    const Situation unknown = situationOf(Household());
    CHECK_FALSE(unknown.quotient);
    CHECK_FALSE(unknown.children);
    CHECK_FALSE(unknown.resident);
    CHECK_FALSE(situationOf(family(std::nullopt, 1, {})).quotient);
}

TEST_CASE("A family known to have no child has none, one of which nothing is known has no number")
{
    Household household;
    CHECK_FALSE(situationOf(household).children);
    household.childless = true;
    CHECK(situationOf(household).children == 0);
}

TEST_CASE("A postal code suggests residence where the schedule lists some, and says that it is where it comes from")
{
    const QDate today(2026, 11, 23);
    const auto [listed, postcode, expected] = GENERATE(table<QStringList, QString, std::optional<bool>>({
        {{}, u"13999"_s, std::nullopt},
        {{u"13998"_s}, u"13999"_s, false},
        {{u"13998"_s, u"13999"_s}, u"13999"_s, true},
        {{u"13998"_s}, QString(), std::nullopt},
    }));
    Schedule schedule;
    schedule.residentPostcodes = listed;
    Household household;
    household.address = Fact<Address>{{}, fromFund};
    household.address->value.postcode = postcode;
    const auto resident = residenceOf(household, schedule, today);
    CHECK((resident ? std::optional(resident->value) : std::nullopt) == expected);
    if (resident)
        CHECK(resident->provenance == Provenance{Source::Deduced, today, {}});
}

TEST_CASE("What the agent said of residence stands; what was deduced goes with its address")
{
    const QDate today(2026, 11, 23);
    Schedule schedule;
    schedule.residentPostcodes = QStringList{u"13999"_s};
    Household household;
    household.address = Fact<Address>{{}, fromFund};
    household.address->value.postcode = u"13999"_s;
    const Fact<bool> said{false, {Source::Declared, today, {}}};
    household.resident = said;
    CHECK(residenceOf(household, schedule, today) == said);

    household.resident = Fact<bool>{true, {Source::Deduced, today.addDays(-9), {}}};
    CHECK(residenceOf(household, schedule, today) == household.resident); // of the day it was deduced
    household.address.reset();
    CHECK_FALSE(residenceOf(household, schedule, today));
}

TEST_CASE("A priced service is a decision with its dates, its act and its explanation")
{
    const ServicePrice canteen = priceOf(u"cantine"_s, family(900, 2, true));
    CHECK(canteen.price.outcome == PriceOutcome::Priced);
    REQUIRE(canteen.decision);
    const Decision &decision = *canteen.decision;
    CHECK(decision.service == u"cantine");
    CHECK(decision.serviceName == u"Restauration scolaire");
    CHECK(decision.tier == u"T4");
    CHECK(decision.price == u"3.30");
    CHECK(decision.unit == u"repas");
    CHECK(decision.validFrom == QDate(2026, 11, 23));
    CHECK(decision.validUntil == QDate(2027, 8, 31));
    CHECK(decision.scheduleId == u"morvallon-2026");
    CHECK(decision.scheduleTitle == u"Barème 2026-2027");
    CHECK(decision.act == u"délibération n° 2026-041 du 18 juin 2026");
    CHECK(decision.article == u"article 2");
    REQUIRE_FALSE(decision.steps.isEmpty());
    CHECK(decision.steps.first().rule == u"tier");
    CHECK_FALSE(decision.steps.first().text.isEmpty());
    CHECK(decision.steps.last().after == decision.price);
}

TEST_CASE("Each service of the schedule is priced for the family, or says why not")
{
    const Schedule schedule = morvallon();
    const QList<Household> households{family(900, 2, true), family(0, 1, false), family(std::nullopt, 3, {}), {}};
    for (const Household &household : households) {
        const QList<ServicePrice> prices = priceAll(schedule, household, QDate(2026, 11, 23));
        REQUIRE(prices.size() == schedule.services.size());
        for (const ServicePrice &priced : prices) {
            CHECK(priced.decision.has_value() == (priced.price.outcome == PriceOutcome::Priced));
            CHECK((priced.price.outcome == PriceOutcome::MissingFacts) == !priced.price.missing.isEmpty());
        }
    }
    CHECK(priceOf(u"accueil-soir"_s, family(900, 2, true)).decision->price == u"1.85");
    CHECK(priceOf(u"centre-loisirs"_s, family(900, 2, true)).decision->price == u"11.25");
    CHECK(priceOf(u"cantine"_s, family(900, 2, false)).decision->price == u"3.96");
    CHECK(priceOf(u"ateliers"_s, family(900, 2, false)).price.outcome == PriceOutcome::NotEligible);
    CHECK_FALSE(priceOf(u"ateliers"_s, family(900, 2, false)).decision);
}

TEST_CASE("A decision begins with the service or with the schedule, whichever comes later")
{
    CHECK(priceOf(u"cantine"_s, family(900, 1, true), QDate(2026, 6, 1)).decision->validFrom == QDate(2026, 9, 1));
}
