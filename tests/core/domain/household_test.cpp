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
