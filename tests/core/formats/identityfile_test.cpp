#include <catch2/catch.hpp>

#include "core/formats/identityfile.h"

using namespace Qt::StringLiterals;

TEST_CASE("An identity file gives the fields of a form")
{
    const auto identity = parseIdentityFile(R"({"birth_name": "DUPONT", "usage_name": null,
        "given_names": ["SOPHIE", "ANNE"], "birth": {"year": 1982, "month": 9, "day": 3}, "sex": "F",
        "birth_place": {"country": "99100", "commune": "13001"}})");
    REQUIRE(identity);
    CHECK(identity->fields.birthName == u"DUPONT");
    CHECK(identity->fields.usageName.isEmpty());
    CHECK(identity->fields.givenNames == QStringList{u"SOPHIE"_s, u"ANNE"_s});
    CHECK(identity->fields.birthDate == u"03/09/1982");
    CHECK(identity->fields.sex == u"F");
    CHECK(identity->fields.country == u"99100");
    CHECK(identity->fields.commune == u"13001");
    CHECK(identity->communeName.isEmpty());
    CHECK(parseIdentity(identity->fields, Completeness::Counter, QDate(2026, 11, 23)).identity);
}

TEST_CASE("A birth place may be given by name, a birth date in part or not at all")
{
    const auto identity = parseIdentityFile(R"({"birth_name": "MARTIN", "given_names": ["Luc"],
        "birth": {"year": 1960, "month": null, "day": null}, "sex": "M",
        "birth_place": {"country": "99100", "commune_name": "Gennevilliers", "department": "92"}})");
    REQUIRE(identity);
    CHECK(identity->fields.birthDate == u"1960");
    CHECK(identity->fields.commune.isEmpty());
    CHECK(identity->communeName == u"Gennevilliers");
    CHECK(identity->department == u"92");

    const auto least = parseIdentityFile(
        R"({"birth_name": "MARTIN", "birth": {"year": null, "month": null, "day": null}, "sex": "M",
            "birth_place": {"country": "99243"}})");
    REQUIRE(least);
    CHECK(least->fields.birthDate.isEmpty());
    CHECK(least->fields.givenNames.isEmpty());
}

TEST_CASE("What is wrong in an identity file is named")
{
    const auto [text, field] = GENERATE(table<QByteArray, QString>({
        {R"({"birth_nam": "A"})", u"birth_nam"_s},
        {R"({"given_names": []})", u"birth_name"_s},
        {R"({"birth_name": 3})", u"birth_name"_s},
        {R"({"birth_name": "A", "given_names": "B"})", u"given_names"_s},
        {R"({"birth_name": "A", "birth": {"year": 1982, "month": 13}})", u"birth.month"_s},
        {R"({"birth_name": "A", "birth": {"year": 1982.5}})", u"birth.year"_s},
        {R"({"birth_name": "A", "birth": {"year": 1982, "month": 2, "day": 30}})", u"birth"_s},
        {R"({"birth_name": "A", "birth": {"month": 2}})", u"birth"_s},
        {R"({"birth_name": "A", "birth": "1982-09-03"})", u"birth"_s},
        {R"({"birth_name": "A", "sex": "F"})", u"birth_place"_s},
        {R"({"birth_name": "A", "sex": "F", "birth_place": {"country": "99100", "town": "X"}})", u"birth_place.town"_s},
        {R"({"birth_name": "A", "sex": "F", "birth_place": {"country": "99100", "commune": "1", "commune_name": "X"}})",
         u"birth_place.commune_name"_s},
    }));
    const auto identity = parseIdentityFile(text);
    REQUIRE_FALSE(identity);
    CHECK(identity.error().fault == Fault::Invalid);
    CHECK(identity.error().detail == field);
}

TEST_CASE("What is no JSON object is no identity")
{
    for (const QByteArray text : {"", "[]", "{", "{\"sex\":\"F\",\"sex\":\"M\"}"})
        CHECK(parseIdentityFile(text).error().fault == Fault::Unreadable);
}
