#include <catch2/catch.hpp>

#include "core/formats/twoddoc/splits.h"
#include "core/formats/twoddoc/wedge.h"

using namespace Qt::StringLiterals;
using namespace twoddoc;

/// How many candidates came before the message was found; -1 when it was not.
static int candidatesUntil(const QByteArray &wanted, SearchBudget budget = {})
{
    QByteArray bare = wanted;
    bare.removeIf([](char c) { return c < ' '; });
    int candidates = 0;
    const bool found = findSplit(bare, budget, [&](const QByteArray &message) {
        ++candidates;
        QByteArray same = message;
        same.removeIf([](char c) { return c < ' '; });
        CHECK(same == bare); // nothing is added but separators
        return message == wanted;
    });
    return found ? candidates : -1;
}

static const QByteArray couple = "432,5\x1D" "442578123456789" "452024" "46MARCHAND HELOISE\x1D" "4A31072025"
                                 "4Y12 RUE HAUTE/13999 MORVALLON\x1D" "473001123456016" "48MARCHAND NOE\x1D" "493012345678167"
                                 "4118452\x1D" "4V0\x1D" "4X312\x1D";

TEST_CASE("The cut that was signed comes early among those that the grammar allows")
{
    const int tries = candidatesUntil(couple);
    CHECK(tries > 0);
    CHECK(tries <= 50);
    CHECK(candidatesUntil(couple.chopped(1)) > 0);
}

TEST_CASE("A message that no cut explains is given up")
{
    SearchBudget budget;
    const auto nothing = [](const QByteArray &) { return false; };
    CHECK_FALSE(findSplit("", budget, nothing));
    CHECK_FALSE(findSplit("4", budget, nothing));
    CHECK_FALSE(findSplit("ZZ12", budget, nothing));
    CHECK_FALSE(findSplit("452021452022", budget, nothing)); // an identifier comes once
}

TEST_CASE("The search stops when its budget is spent")
{
    SearchBudget budget{.candidates = 3, .steps = 1'000'000};
    int asked = 0;
    CHECK_FALSE(findSplit("431442578123456789452024" "46SO" "01A02B03C04D05E", budget, [&](const QByteArray &) { return ++asked > 3; }));
    CHECK(asked == 3);
    CHECK(candidatesUntil(couple, {.candidates = 2'000, .steps = 10}) == -1);
}

TEST_CASE("The longest hopeless message costs a bounded work")
{
    QByteArray text = "431442578123456789452024" "46SO" "4Y";
    for (int i = 0; i < 150; ++i)
        text += "01020304050C4V4W4X"[i % 18];
    SearchBudget budget;
    int asked = 0;
    CHECK_FALSE(findSplit(text + QByteArray(400, '0'), budget, [&](const QByteArray &) { return ++asked < 0; }));
    CHECK(asked <= SearchBudget().candidates);
}

TEST_CASE("A reading that is whole is its own first text")
{
    CHECK(wedgeTexts("DC04FR06\x1D").first() == "DC04FR06\x1D");
    CHECK(wedgeTexts("DC04FR06\r\n").first() == "DC04FR06");
    CHECK(wedgeTexts("").first().isEmpty());
}

TEST_CASE("Bytes that are no text stand for themselves only")
{
    CHECK(wedgeTexts("DC04\xA0") == QList<QByteArray>{"DC04\xA0"});
    CHECK(wedgeTexts("DC01\xFF\n") == QList<QByteArray>{"DC01\xFF", "DC01\xFF\n"});
}

TEST_CASE("Capital signs of a French keyboard are figures as well")
{
    CHECK(wedgeTexts("DC\u00C0'FR\u00C0-FPE\u00C8 \u00C9\u00C7").contains("DC04FR06FPE7 29"));
}

TEST_CASE("A letter that no code can have is left to be refused")
{
    const QList<QByteArray> texts = wedgeTexts("DC04ß");
    CHECK(texts == QList<QByteArray>{"DC04\xC3\x9F"});
}
