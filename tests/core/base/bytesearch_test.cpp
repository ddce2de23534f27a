#include <catch2/catch.hpp>

#include "core/base/bytesearch.h"
#include "tests/support/rounds.h"

#include <QByteArray>

#include <random>

TEST_CASE("A word is found where it is, at the beginning, across blocks and at the very end")
{
    const QByteArray text = "durand" + QByteArray(61, 'x') + "durand" + QByteArray(15, 'u') + "martin";
    CHECK(positionOf("durand", text) == 0);
    CHECK(positionOf("durand", text, 1) == 67);
    CHECK(positionOf("martin", text) == text.size() - 6);
    CHECK(positionOf("n", text, 73) == text.size() - 1);
    CHECK(positionOf("martini", text) == -1);
    CHECK(positionOf("martin", text, text.size()) == -1);
    CHECK(positionOf("durand", "duran") == -1);
    CHECK(positionOf("d", {}) == -1);
    CHECK(positionOf({}, text, 3) == 3);
}

/// Few letters, so that false starts are frequent. The text lies in a block of its own size: a byte read past its end is
/// seen by the sanitizers.
TEST_CASE("Looking at sixteen places at once finds what looking at one after the other finds")
{
    std::mt19937 engine(20261123);
    const auto below = [&engine](int bound) { return static_cast<int>(engine() % static_cast<unsigned>(bound)); };
    const auto letters = [&](int size) {
        QByteArray text;
        for (; size > 0; --size)
            text += static_cast<char>("ab \xC3"[below(4)]);
        text.squeeze();
        return text;
    };
    for (int round = 0; round < rounds(20'000, 2'000'000); ++round) {
        const QByteArray text = letters(below(150));
        const QByteArray word = letters(1 + below(9));
        const int from = below(static_cast<int>(text.size()) + 1);
        CAPTURE(round, text.toStdString(), word.toStdString(), from);
        REQUIRE(positionOf(word, text, from) == positionByByte(word, text, from));
    }
}
