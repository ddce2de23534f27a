#include <catch2/catch.hpp>

#include "core/scan/codewords.h"
#include "core/scan/ecc200.h"
#include "tests/support/scannedpage.h"

#include <algorithm>
#include <random>
#include <set>

static std::optional<QByteArray> read(const std::vector<quint8> &words)
{
    return messageOf(words);
}

TEST_CASE("codewords: each encoding gives its bytes")
{
    struct Row {
        const char *what;
        std::vector<quint8> words;
        QByteArray message;
    };
    const Row row = GENERATE(values<Row>({
        {"ASCII", {66, 67, 129, 50}, "AB"},
        {"pairs of digits", {130, 229, 142 + 30}, "009942"},
        {"above 127", {235, 106, 66},
            "\xE9"
            "A"},
        {"FNC1", {66, 232, 67},
            "A\x1d"
            "B"},
        {"C40, from the standard's example", {230, 91, 11, 91, 11, 254, 66}, "AIMAIMA"},
        {"C40 shifts: GS, comma, lower case", {230, 0x04, 0x8A, 0x45, 0x12, 0xFE}, "\x1d,a"},
        {"C40 up to the last word, which is ASCII", {230, 91, 11, 66}, "AIMA"},
        {"base 256, two bytes", {231, 46, 2, 64, 66},
            "A\xE9"
            "A"},
        {"base 256, to the end", {231, 44, 2, 64}, "A\xE9"},
        {"nothing but padding", {129, 50, 99}, ""},
    }));
    CAPTURE(row.what);
    CHECK(read(row.words) == row.message);
}

TEST_CASE("codewords: what is no message of its own, or what no encoder writes, is nothing")
{
    const std::vector<quint8> words = GENERATE(values<std::vector<quint8>>({
        {0},
        {233, 1, 2, 3},
        {234},
        {236},
        {237},
        {241, 2},
        {242},
        {255},
        {230, 0xFF, 0xFF},
        {230, 0, 0},
        {231, 44 + 10},
    }));
    CAPTURE(words);
    CHECK_FALSE(read(words));
}

TEST_CASE("codewords: any bytes are read or refused, never more than there are")
{
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        std::vector<quint8> words(random() % 60);
        std::ranges::generate(
            words, [&] { return static_cast<quint8>(random() % 4 == 0 ? 229 + random() % 26 : random()); });
        const auto message = read(words);
        if (message)
            CHECK(message->size() <= static_cast<qsizetype>(2 * words.size()));
    }
}

/// The modules of a symbol made by libdmtx, and its size.
static std::pair<SymbolSize, std::vector<bool>> modulesOf(const QByteArray &message)
{
    const QImage symbol = symbolOf(message);
    std::vector<bool> modules;
    for (int y = 0; y < symbol.height(); ++y) {
        for (int x = 0; x < symbol.width(); ++x)
            modules.push_back(qGray(symbol.pixel(x, y)) < 128);
    }
    const auto sizes = symbolSizes();
    const auto size = std::ranges::find(sizes, symbol.width(), &SymbolSize::side);
    REQUIRE(size != sizes.end());
    return {*size, modules};
}

TEST_CASE("ecc200: symbols of every size come out as they went in")
{
    std::set<int> sides;
    for (int length = 2; length <= 1200; length += length < 60 ? 1 : 40) {
        QByteArray message;
        for (int i = 0; i < length; ++i)
            message += "ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789,-/'\x1d\x1e\x1f"[(i * 7 + length) % 44];
        const auto [size, modules] = modulesOf(message);
        CAPTURE(length, size.side);
        CHECK(decodeModules(size, modules) == message);
        sides.insert(size.side);
    }
    CHECK(sides.size() >= 21);
}

TEST_CASE("ecc200: modules may be wrong as far as the check words go")
{
    const QByteArray message = sampleMessage(3);
    const auto [size, whole] = modulesOf(message);
    const int mendable = size.checkWords / size.blocks / 2;
    std::mt19937 random(5);
    std::vector<bool> modules = whole;
    for (int fault = 0; fault < mendable; ++fault) {
        const size_t place = random() % modules.size();
        modules[place] = !modules[place];
    }
    CHECK(decodeModules(size, modules) == message);
    modules = whole;
    for (size_t place = 0; place < modules.size(); place += 5)
        modules[place] = !modules[place];
    CHECK_FALSE(decodeModules(size, modules));
}
