#include <catch2/catch.hpp>

#include "core/seal/passwordkey.h"

using namespace seal;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static const QByteArray salt(saltSize, 's');

TEST_CASE("A password gives the same key again, whatever the way its accents were typed")
{
    const auto composed = keyOf(u"Crémerie du Marché 12", salt, leastCost);
    const auto decomposed = keyOf(u"Cre\u0301merie du Marche\u0301 12", salt, leastCost);
    REQUIRE(composed);
    REQUIRE(decomposed);
    CHECK(composed->view() == decomposed->view());
    const auto other = keyOf(u"Crémerie du Marché 13", salt, leastCost);
    CHECK(other->view() != composed->view());
    const auto elsewhere = keyOf(u"Crémerie du Marché 12", QByteArray(saltSize, 't'), leastCost);
    CHECK(elsewhere->view() != composed->view());
}

TEST_CASE("A cost below the least one, or beyond reason, is refused: the file was tampered with")
{
    CHECK_FALSE(keyOf(u"x", salt, {.passes = 2, .memory = leastCost.memory}));
    CHECK_FALSE(keyOf(u"x", salt, {.passes = 3, .memory = leastCost.memory - 1}));
    CHECK_FALSE(keyOf(u"x", salt, {.passes = 3, .memory = 2ull << 30}));
    CHECK_FALSE(keyOf(u"x", salt, {.passes = 21, .memory = leastCost.memory}));
    CHECK_FALSE(keyOf(u"x", salt.chopped(1), leastCost));
}

TEST_CASE("The cost follows the time that is asked for, and never goes below the least one")
{
    CHECK(costFor(0ms) == leastCost);
    const PasswordCost patient = costFor(60s);
    CHECK(patient.memory > leastCost.memory);
    CHECK(patient.memory <= (1ull << 30));
}
