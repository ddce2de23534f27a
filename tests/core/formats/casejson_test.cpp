#include <catch2/catch.hpp>

#include "core/formats/casejson.h"

using namespace Qt::StringLiterals;

static const QByteArray identity = R"("identity": {"birth_name": "DUPONT", "usage_name": null,
    "given_names": ["SOPHIE"], "birth": {"year": 1982, "month": 9, "day": 3}, "sex": "F",
    "birth_place": {"country": "99100", "commune": "13001"}})";
static const Provenance given{Source::Typed, QDate(2026, 11, 23), {}};

static Result<CaseLine> parse(const QByteArray &more)
{
    return parseCaseLine('{' + identity + more + '}', given);
}

TEST_CASE("A line of a case gives an identity, a household and what was decided")
{
    const auto line = parse(R"(,
        "quotient": {"value": 900, "provider": "CNAF", "period": "2023-06", "computed": "2024-12"},
        "allocataires": [{"birth_name": "DUPONT", "usage_name": null, "given_names": "SOPHIE ANNE",
                          "birth": {"year": 1982, "month": 9, "day": 3}, "sex": "F"}],
        "children": [{"birth_name": "DUPONT", "given_names": "LAURA", "birth": {"year": 2013, "month": 11, "day": null},
                      "sex": null, "custody": "shared"}],
        "address": {"lines": ["Madame DUPONT SOPHIE", "15 COURS JULIEN"], "postcode": "13006", "town": "MARSEILLE",
                    "country": "FRANCE"},
        "decision": {"service": "cantine", "tier": "T2", "price": "3.30"}, "note": "vu au guichet")");
    REQUIRE(line);
    CHECK(line->identity.fields.birthName == u"DUPONT");
    const Household &household = line->household;
    REQUIRE(household.quotient);
    CHECK(household.quotient->value
          == QuotientFamilial{900, u"CNAF"_s, YearMonth{2023, 6}, YearMonth{2024, 12}});
    CHECK(household.quotient->provenance == given);
    REQUIRE(household.adults.size() == 1);
    CHECK(fullName(household.adults[0].value) == u"DUPONT SOPHIE ANNE");
    REQUIRE(household.children.size() == 1);
    CHECK(household.children[0].value.custody == Custody::Shared);
    CHECK(household.children[0].value.person.birthDate.toIso() == u"2013-11-00");
    CHECK_FALSE(household.children[0].value.person.sex);
    REQUIRE(household.address);
    CHECK(household.address->value.recipient == u"Madame DUPONT SOPHIE");
    CHECK(household.address->value.lines == QStringList{u"15 COURS JULIEN"_s});
    REQUIRE(line->decisions.size() == 1);
    CHECK(line->decisions[0].service == u"cantine");
    CHECK(line->decisions[0].price == u"3.30");
    CHECK(line->note == u"vu au guichet");
}

TEST_CASE("Only the identity is needed; null and absent parts are no facts, and zero is one")
{
    const auto bare = parse({});
    REQUIRE(bare);
    CHECK(bare->household == Household());
    CHECK(bare->decisions.isEmpty());

    const auto nulls = parse(R"(, "quotient": null, "allocataires": null, "children": [], "address": null,
                                 "decision": null, "note": null)");
    REQUIRE(nulls);
    CHECK(nulls->household == Household());

    CHECK(parse(R"(, "quotient": {"value": 0})")->household.quotient->value.value == 0);
    CHECK_FALSE(parse(R"(, "quotient": {"value": null})")->household.quotient->value.value.has_value());
}

TEST_CASE("An address of one line keeps it, whatever it begins with")
{
    const auto line = parse(R"(, "address": {"lines": ["Mme Curie, rue"], "town": "MORVALLON"})");
    REQUIRE(line);
    CHECK(line->household.address->value.recipient.isEmpty());
    CHECK(line->household.address->value.lines == QStringList{u"Mme Curie, rue"_s});
}

TEST_CASE("What is wrong in a line is named")
{
    const auto [more, field] = GENERATE(table<QByteArray, QString>({
        {R"(, "notes": "x")", u"notes"_s},
        {R"(, "quotient": 900)", u"quotient"_s},
        {R"(, "quotient": {})", u"quotient.value"_s},
        {R"(, "quotient": {"value": "900"})", u"quotient.value"_s},
        {R"(, "quotient": {"value": -1})", u"quotient.value"_s},
        {R"(, "quotient": {"value": 900, "period": "2023-13"})", u"quotient.period"_s},
        {R"(, "children": {})", u"children"_s},
        {R"(, "children": [{"given_names": "A"}, {}])", u"children[1].birth_name"_s},
        {R"(, "children": [{"given_names": "A", "custody": "both"}])", u"children[0].custody"_s},
        {R"(, "children": [{"given_names": "A", "birth": {"year": 0}}])", u"children[0].birth.year"_s},
        {R"(, "allocataires": [{"given_names": "A", "custody": "full"}])", u"allocataires[0].custody"_s},
        {R"(, "address": {"lines": [1]})", u"address.lines"_s},
        {R"(, "decision": {"tier": "T2"})", u"decision.service"_s},
        {R"(, "decision": {"service": "cantine", "price": "3,30"})", u"decision.price"_s},
        {R"(, "note": 4)", u"note"_s},
    }));
    const auto line = parse(more);
    REQUIRE_FALSE(line);
    CHECK(line.error().fault == Fault::Invalid);
    CHECK(line.error().detail == field);
    CHECK(parseCaseLine("{}", given).error().detail == u"identity");
}
