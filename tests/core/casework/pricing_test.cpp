#include <catch2/catch.hpp>

#include "core/casework/pricing.h"
#include "core/casework/scheduleshelf.h"

using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 23);
static const Provenance fromFund{Source::CafMsa, today, {}};

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
    const Situation known = situationOf(family(0, 2, true), today);
    CHECK(known.quotient == Exact(0));
    CHECK(known.children == 2);
    CHECK(known.resident == true);

    const Situation unknown = situationOf(Household(), today);
    CHECK_FALSE(unknown.quotient);
    CHECK_FALSE(unknown.children);
    CHECK_FALSE(unknown.resident);
    CHECK_FALSE(situationOf(family(std::nullopt, 1, {}), today).quotient);
}

TEST_CASE("A family known to have no child has none, one of which nothing is known has no number")
{
    Household household;
    CHECK_FALSE(situationOf(household, today).children);
    household.childless = true;
    CHECK(situationOf(household, today).children == 0);
}

static Fact<Child> childBorn(const QString &iso)
{
    Child child;
    child.person.birthDate = *PartialDate::parseIso(iso);
    return {child, fromFund};
}

TEST_CASE("Ages are those of the day of service, and are not given where one of them is in doubt")
{
    Household household;
    household.children = {childBorn(u"2008-11-23"_s), childBorn(u"2016-09-02"_s)};
    const Situation known = situationOf(household, today);
    CHECK(known.numbers[u"oldest_age"_s] == Exact(18));
    CHECK(known.numbers[u"youngest_age"_s] == Exact(10));
    CHECK(known.numbers[u"minor_children"_s] == Exact(1));
    CHECK(situationOf(household, today.addDays(-1)).numbers[u"minor_children"_s] == Exact(2));

    household.children << childBorn(u"2016-00-00"_s);
    CHECK(situationOf(household, today).numbers.isEmpty());
}

TEST_CASE("The fund tells who lives alone; a household that was typed only tells of a couple")
{
    Household household;
    CHECK_FALSE(situationOf(household, today).flags.contains(u"couple"_s));
    household.adults = {{Person(), fromFund}};
    CHECK(situationOf(household, today).flags[u"couple"_s] == false);
    household.adults[0].provenance.source = Source::Typed;
    CHECK_FALSE(situationOf(household, today).flags.contains(u"couple"_s));
    household.adults << household.adults[0];
    CHECK(situationOf(household, today).flags[u"couple"_s] == true);
}

static Fact<TaxNotice> notice(std::optional<qint64> income, const QString &name, Source source = Source::TaxNotice)
{
    TaxNotice notice;
    notice.referenceTaxIncome = income;
    notice.parts = Exact::fraction(5, 2);
    notice.incomeYear = 2025;
    notice.first.name = name;
    return {notice, {.source = source, .on = today, .reason = {}}};
}

static Situation withNotices(const QList<Fact<TaxNotice>> &notices, int adults)
{
    Household household;
    household.notices = notices;
    for (int i = 0; i < adults; ++i)
        household.adults.append({Person(), fromFund});
    return situationOf(household, today);
}

TEST_CASE("A notice gives its income and its parts, and an income that the code does not carry is not zero")
{
    const Situation known = withNotices({notice(24000, u"LEROUX CLAIRE"_s)}, 1);
    CHECK(known.numbers[u"rfr_yearly"_s] == Exact(24000));
    CHECK(known.numbers[u"fiscal_parts"_s] == Exact::fraction(5, 2));
    CHECK(known.origins[u"rfr"_s] == u"revenus de 2025, avis d’impôt, code 2D-Doc lu le 23/11/2026");
    CHECK(withNotices({notice(0, u"LEROUX CLAIRE"_s)}, 1).numbers[u"rfr_yearly"_s] == Exact(0));
    CHECK_FALSE(withNotices({notice({}, u"LEROUX CLAIRE"_s)}, 1).numbers.contains(u"rfr_yearly"_s));
}

TEST_CASE("Two adults who file apart count together, and half of their income is none")
{
    const Fact<TaxNotice> hers = notice(24000, u"LEROUX CLAIRE"_s);
    const Fact<TaxNotice> his = notice(18000, u"MARCHAND PAUL"_s, Source::TaxOffice);
    const Situation both = withNotices({hers, his}, 2);
    CHECK(both.numbers[u"rfr_yearly"_s] == Exact(42000));
    CHECK(both.numbers[u"fiscal_parts"_s] == Exact(5));
    CHECK(both.origins[u"rfr"_s].endsWith(u"lu le 23/11/2026 et réponse de l’administration fiscale du 23/11/2026"));

    CHECK_FALSE(withNotices({hers}, 2).numbers.contains(u"rfr_yearly"_s));
    Fact<TaxNotice> common = hers;
    common.value.second.name = u"MARCHAND PAUL"_s;
    CHECK(withNotices({common}, 2).numbers.contains(u"rfr_yearly"_s));
    CHECK(withNotices({notice(24000, u"LEROUX CLAIRE"_s, Source::Typed)}, 2).numbers.contains(u"rfr_yearly"_s));
}

TEST_CASE("A circumstance of the family counts for all services, one of a registration for its own")
{
    const auto said = [](const QString &service, const QString &key, const QString &value) {
        return Fact<Circumstance>{{service, key, value, {}}, {.source = Source::Declared, .on = today, .reason = {}}};
    };
    Schedule schedule = morvallon();
    schedule.services = schedule.services.mid(0, 2);
    for (Service &service : schedule.services) {
        Matrix byCourse{.axis = {.fact = u"course"_s, .words = {{u"piano"_s}, {u"danse"_s}}},
                        .rows = {{Tier{u"T"_s}, {Exact(10), Exact(20)}}}};
        service.shape = byCourse;
    }
    Household household = family(900, 1, true);
    household.circumstances = {said({}, u"couple"_s, u"true"_s),
                               said(schedule.services[1].id, u"course"_s, u"danse"_s)};
    const QList<ServicePrice> prices = priceAll(schedule, household, today);
    CHECK(prices[0].price.outcome == PriceOutcome::MissingFacts);
    CHECK(prices[0].price.missing == QStringList{u"course"_s});
    REQUIRE(prices[1].price.outcome == PriceOutcome::Priced);
    CHECK(prices[1].price.amount == Exact(20));
    CHECK(situationOf(household, today).flags[u"couple"_s] == true);
}

TEST_CASE("A schedule by the tax income is priced from the notice, and its explanation says from which")
{
    Schedule schedule = morvallon();
    Service &service = schedule.services.first();
    service.quotient.formulas = {
        {.isGiven = false, .add = {u"rfr"_s}, .divisor = QuotientFormula::Divisor::FiscalParts}};
    Household household = family(std::nullopt, 2, true);
    service.missingQuotient.policy = MissingQuotient::Policy::Ask;
    CHECK(priceAll(schedule, household, today).first().price.missing == QStringList{u"rfr"_s, u"fiscal_parts"_s});

    household.notices = {notice(27000, u"LEROUX CLAIRE"_s)}; // 900 € a month and part
    const Price priced = priceAll(schedule, household, today).first().price;
    REQUIRE(priced.outcome == PriceOutcome::Priced);
    CHECK(priced.amount == priceAll(morvallon(), family(900, 2, true), today).first().price.amount);
    CHECK(priced.steps.first().text.contains(u"le revenu fiscal de référence (revenus de 2025, avis d’impôt"));
}

TEST_CASE("A postal code suggests residence where the schedule lists some, and says that it is where it comes from")
{
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

TEST_CASE("What is decided is in the unit of its amount, which a case may have of its own")
{
    Schedule schedule = morvallon();
    schedule.services.resize(1);
    Service &dance = schedule.services.first();
    dance.id = u"danse"_s;
    dance.unit = u"trimestre"_s;
    dance.shape = FlatPrice{Exact(96)};
    dance.outside = {};
    dance.cases = {{.name = u"stage"_s,
                    .when = {{{Condition{.fact = u"resident"_s, .flag = false}}}},
                    .shape = FlatPrice{Exact(12)},
                    .unit = u"jour"_s}};
    const auto unitFor = [&](bool resident) {
        return priceAll(schedule, family(800, 1, resident), today).first().decision->unit;
    };
    CHECK(unitFor(true) == u"trimestre");
    CHECK(unitFor(false) == u"jour");
}
