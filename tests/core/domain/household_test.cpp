#include "core/domain/household.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

static Person named(const QString &givenNames)
{
    Person person;
    person.birthName = u"LEROUX"_s;
    person.givenNames = givenNames;
    return person;
}

static Household familyOfTwoChildren()
{
    Household household;
    household.adults = {{named(u"Claire"_s), {}}, {named(u"Paul"_s), {}}};
    household.children = {{{named(u"Lou"_s), Custody::Full}, {}}, {{named(u"Max"_s), Custody::Shared}, {}}};
    return household;
}

TEST_CASE("A member is taken out of the household and nobody else is")
{
    const Household withoutLou = withoutChild(familyOfTwoChildren(), named(u"Lou"_s));
    REQUIRE(withoutLou.children.size() == 1);
    CHECK(withoutLou.children.first().value.person == named(u"Max"_s));
    CHECK(withoutLou.adults.size() == 2);

    const Household withoutPaul = withoutAdult(familyOfTwoChildren(), named(u"Paul"_s));
    REQUIRE(withoutPaul.adults.size() == 1);
    CHECK(withoutPaul.adults.first().value == named(u"Claire"_s));
    CHECK(withoutPaul.children.size() == 2);
}

TEST_CASE("Only the last child that is taken away leaves a household without children")
{
    const Household withoutLou = withoutChild(familyOfTwoChildren(), named(u"Lou"_s));
    CHECK_FALSE(withoutLou.childless);
    CHECK(withoutChild(withoutLou, named(u"Max"_s)).childless);
    CHECK_FALSE(withoutAdult(Household(), named(u"Paul"_s)).childless);
}

TEST_CASE("A circumstance takes the place of the one of its key and service, and says nothing twice")
{
    const Provenance then{.source = Source::Declared, .on = QDate(2025, 9, 1), .reason = {}};
    const Provenance now{.source = Source::Declared, .on = QDate(2026, 11, 23), .reason = {}};
    const auto said = [](const QString &service, const QString &value, const Provenance &provenance) {
        return Fact<Circumstance>{{service, u"course"_s, value, u"l’activité"_s}, provenance};
    };
    Household household = withCircumstance({}, said(u"musique"_s, u"piano"_s, then));
    household = withCircumstance(household, said(u"danse"_s, u"jazz"_s, then));
    REQUIRE(household.circumstances.size() == 2);

    CHECK(withCircumstance(household, said(u"musique"_s, u"piano"_s, now)) == household);
    const Household changed = withCircumstance(household, said(u"musique"_s, u"violon"_s, now));
    CHECK(changed.circumstances[0] == said(u"musique"_s, u"violon"_s, now));
    CHECK(changed.circumstances[1] == household.circumstances[1]);
    CHECK(withCircumstance(household, said(u"musique"_s, {}, now)).circumstances == QList{household.circumstances[1]});
}
