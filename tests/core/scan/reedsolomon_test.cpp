#include <catch2/catch.hpp>

#include "core/scan/reedsolomon.h"

#include <random>

/// The block of the standard's example, « 123456 »: three data words and five check words. ISO/IEC 16022, annex O.
static const std::vector<quint8> example{142, 164, 186, 114, 25, 5, 88, 102};

TEST_CASE("check words: a block without fault stays as it is")
{
    std::vector<quint8> words = example;
    CHECK(mendReedSolomon(words, 5));
    CHECK(words == example);
}

TEST_CASE("check words: two faults of five check words are mended wherever they stand")
{
    for (size_t first = 0; first < example.size(); ++first) {
        for (size_t second = first + 1; second < example.size(); ++second) {
            std::vector<quint8> words = example;
            words[first] ^= 0x5A;
            words[second] ^= 0x01;
            CAPTURE(first, second);
            CHECK(mendReedSolomon(words, 5));
            CHECK(words == example);
        }
    }
}

TEST_CASE("check words: beyond that the block is left alone")
{
    std::mt19937 random(11);
    int refusals = 0;
    for (int round = 0; round < 2'000; ++round) {
        std::vector<quint8> words = example;
        for (const size_t place : {size_t(0), size_t(2), size_t(4), size_t(6)})
            words[place] ^= static_cast<quint8>(1 + random() % 255);
        const std::vector<quint8> before = words;
        if (mendReedSolomon(words, 5))
            continue; // another block of the code may be near: what comes out is a block of the code
        ++refusals;
        CHECK(words == before);
    }
    CHECK(refusals > 1'000);
}

TEST_CASE("check words: random blocks neither crash nor hang")
{
    std::mt19937 random(12);
    for (int round = 0; round < 3'000; ++round) {
        std::vector<quint8> words(5 + random() % 250);
        for (quint8 &word : words)
            word = static_cast<quint8>(random());
        const int checkWords = 1 + static_cast<int>(random() % std::min<size_t>(68, words.size()));
        const size_t size = words.size();
        mendReedSolomon(words, checkWords);
        CHECK(words.size() == size);
    }
}
