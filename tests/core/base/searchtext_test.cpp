#include <catch2/catch.hpp>

#include "core/base/searchtext.h"
#include "core/base/text.h"
#include "tests/support/rounds.h"

#include <random>

using namespace Qt::StringLiterals;

static QString wordsOf(const QString &text)
{
    WipedVector<char> words;
    appendSearchWords(words, text.toUtf8());
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

TEST_CASE("Each word to be searched in has one space before it")
{
    CHECK(wordsOf(u"DUPONT (MARTIN) Zoé-Marie"_s) == u" dupont martin zoe marie");
    CHECK(wordsOf(u"  L’Haÿ–les–Roses "_s) == u" l hay les roses");
    CHECK(wordsOf(u"Lœuillet"_s) == u" loeuillet");
    CHECK(wordsOf(u"Nguyễn"_s) == u" nguyen"); // beyond the quick table
    CHECK(wordsOf(u"Mu\u0303noz Ștefan"_s) == u" munoz stefan");
    CHECK(wordsOf({}).isEmpty());
    CHECK(wordsOf(u" - "_s).isEmpty());
    CHECK(searchText(u"(MARTIN)") == u"martin");
}

TEST_CASE("What is searched in folds as what is searched for, whatever the letters")
{
    std::mt19937 engine(1);
    for (int round = 0; round < rounds(20'000, 1'000'000); ++round) {
        QString text;
        for (auto size = engine() % 12; size > 0; --size)
            text += QChar(static_cast<char16_t>(1 + engine() % (engine() % 4 == 0 ? 0x2FFU : 0x7FU)));
        const QString searched = searchText(text);
        CAPTURE(text.toStdString());
        REQUIRE(wordsOf(text) == (searched.isEmpty() ? QString() : u' ' + searched));
    }
}

TEST_CASE("What is let go is wiped")
{
    char secret[] = "DUPONT";
    wipe(secret, sizeof(secret));
    CHECK(std::ranges::all_of(secret, [](char c) { return c == 0; }));
}
