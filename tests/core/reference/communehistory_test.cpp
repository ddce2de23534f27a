#include <catch2/catch.hpp>

#include "core/reference/communehistory.h"

using namespace Qt::StringLiterals;

static CommuneCode code(const QString &text)
{
    const Result<CommuneCode> code = CommuneCode::parse(text);
    REQUIRE(code);
    return *code;
}

static PartialDate born(const QString &text)
{
    const Result<PartialDate> date = PartialDate::parse(text);
    REQUIRE(date);
    return *date;
}

static QString codeOf(const std::optional<Commune> &commune)
{
    return commune ? commune->code.toString() : QString();
}

TEST_CASE("What a place is today, and what it was on the day of birth")
{
    const auto [typed, birth, atBirth, today] = GENERATE(table<QString, QString, QString, QString>({
        {u"75036"_s, u"1960"_s, {}, u"92036"_s}, // Gennevilliers, of the old Seine
        {u"92036"_s, u"1960"_s, u"75036"_s, u"92036"_s},
        {u"92036"_s, u"1990"_s, {}, u"92036"_s},
        {u"13055"_s, u"1982"_s, {}, u"13055"_s},
    }));
    CAPTURE(typed.toStdString(), birth.toStdString());
    CHECK(codeOf(communeAtBirth(code(typed), born(birth))) == atBirth);
    CHECK(codeOf(communeOfToday(code(typed), born(birth))) == today);
}

TEST_CASE("A code that nobody knows leads nowhere, nor does one without a date")
{
    CHECK_FALSE(communeOfToday(code(u"00404"_s), born(u"1980"_s)));
    CHECK_FALSE(communeAtBirth(code(u"00404"_s), born(u"1980"_s)));
    CHECK_FALSE(communeAtBirth(code(u"92036"_s), {}));
}

TEST_CASE("A place as the State takes it without its code, in the départements that it lists")
{
    CHECK(townOfBirth(code(u"75036"_s), born(u"1960"_s)) == TownOfBirth{u"Gennevilliers"_s, u"75"_s});
    CHECK(townOfBirth(code(u"2A004"_s), born(u"1990"_s)) == TownOfBirth{u"Ajaccio"_s, u"2A"_s});
    CHECK(townOfBirth(code(u"97105"_s), born(u"1990"_s)) == TownOfBirth{u"Basse-Terre"_s, u"971"_s});
    CHECK_FALSE(townOfBirth(code(u"97502"_s), born(u"1990"_s))); // Saint-Pierre-et-Miquelon
    CHECK_FALSE(townOfBirth(code(u"98818"_s), born(u"1990"_s))); // Nouméa
}

TEST_CASE("What is known of a place of birth, for the repairs of a question")
{
    const IdentityFields fields{.birthName = u"Dupont"_s,
                                .usageName = {},
                                .givenNames = {u"Anne"_s},
                                .birthDate = u"1960"_s,
                                .sex = u"F"_s,
                                .country = u"99100"_s,
                                .commune = u"92036"_s};
    CivilIdentity person = *parseIdentity(fields, Completeness::Counter, QDate(2026, 11, 24)).identity;
    const RepairKnowledge known = withPlaces({}, person);
    CHECK(known.communeAtBirth == code(u"75036"_s));
    CHECK(known.communeOfToday == code(u"92036"_s));
    CHECK(known.town.has_value());
    person.birthPlace = {*CountryCode::parse(u"99350"), std::nullopt};
    CHECK_FALSE(withPlaces({}, person).town);
}
