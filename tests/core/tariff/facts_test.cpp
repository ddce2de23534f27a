#include <catch2/catch.hpp>

#include "core/tariff/facts.h"
#include "tests/core/tariff/samples.h"

using namespace Qt::StringLiterals;

TEST_CASE("Facts are read to the last decimal")
{
    const auto [json, expected] = GENERATE(table<QByteArray, QString>({
        {R"({"quotient": 650})", u"650"_s},
        {R"({"quotient": "622.50"})", u"622.5"_s},
        {R"({"quotient": 622.50})", u"622.5"_s},
        {R"({"quotient": 0})", u"0"_s},
        {R"({"\u0071uotient": 650})", u"650"_s},
        {R"({"quotient" : 123456789012.123456789})", u"?"_s},
        {R"({"quotient": 900.000000001})", u"900.000000001"_s},
    }));
    const auto facts = readFacts(json);
    CAPTURE(json.toStdString());
    if (expected == u"?") {
        CHECK_FALSE(facts); // more digits than an exact figure holds: refused, not rounded
        return;
    }
    REQUIRE(facts);
    REQUIRE(facts->quotient);
    CHECK(facts->quotient->toString() == expected);
}

TEST_CASE("A fact that is absent or null is not known")
{
    const auto whole = readFacts(R"({"quotient": 650, "children": 2, "resident": true})");
    REQUIRE(whole);
    CHECK(whole->children == 2);
    CHECK(whole->resident == true);
    const auto none = readFacts(R"({"quotient": null, "children": null, "resident": null})");
    REQUIRE(none);
    CHECK_FALSE(none->quotient);
    CHECK_FALSE(none->children);
    CHECK_FALSE(none->resident);
    CHECK(readFacts("{}"));
}

TEST_CASE("A fact of another kind is refused, and the key named")
{
    const auto [json, key] = GENERATE(table<QByteArray, QString>({
        {R"({"quotien": 650})", u"quotien"_s},
        {R"({"quotient": true})", u"quotient"_s},
        {R"({"quotient": "six cents"})", u"quotient"_s},
        {R"({"quotient": "622,50"})", u"quotient"_s},
        {R"({"quotient": -1})", u"quotient"_s},
        {R"({"quotient": 6.5e2})", u"quotient"_s},
        {R"({"quotient": 1, "quotient": 2})", u"quotient"_s},
        {R"({"quotient": 622.5000000000000001})", u"quotient"_s},
        {R"({"children": 1.5})", u"children"_s},
        {R"({"children": -1})", u"children"_s},
        {R"({"children": "2"})", u"children"_s},
        {R"({"children": 100})", u"children"_s},
        {R"({"resident": 1})", u"resident"_s},
        {R"({"resident": "oui"})", u"resident"_s},
        {"[650]", u"facts"_s},
        {"{\"quotient\": 650", u"facts"_s},
        {"", u"facts"_s},
    }));
    const auto facts = readFacts(json);
    CAPTURE(json.toStdString());
    REQUIRE_FALSE(facts);
    CHECK(facts.error().detail.startsWith(key + u':'));
}
