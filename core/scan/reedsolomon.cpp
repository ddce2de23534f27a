#include "core/scan/reedsolomon.h"

#include <algorithm>
#include <array>

namespace {

/// Sums are exclusive ors; products go through logarithms.
struct Field {
    std::array<quint8, 510> power{};
    std::array<quint8, 256> log{};

    constexpr Field()
    {
        unsigned value = 1;
        for (size_t i = 0; i < 255; ++i) {
            power[i] = power[i + 255] = static_cast<quint8>(value);
            log[value] = static_cast<quint8>(i);
            value = value << 1 ^ (value & 0x80 ? 0x12DU : 0U);
        }
    }

    constexpr quint8 times(quint8 a, quint8 b) const
    {
        return a == 0 || b == 0 ? quint8(0) : power[size_t(log[a]) + log[b]];
    }
    constexpr quint8 over(quint8 a, quint8 b) const
    {
        return a == 0 ? quint8(0) : power[size_t(log[a]) + 255U - log[b]];
    }
};

constexpr Field field;

/// Coefficients from the constant term up.
using Polynomial = std::vector<quint8>;

} // namespace

static quint8 valueAt(const Polynomial &polynomial, quint8 x)
{
    quint8 value = 0;
    for (size_t i = polynomial.size(); i-- > 0;)
        value = field.times(value, x) ^ polynomial[i];
    return value;
}

/// All zero for a block without fault.
static Polynomial syndromesOf(const std::vector<quint8> &words, size_t count)
{
    const Polynomial block(words.rbegin(), words.rend());
    Polynomial syndromes;
    for (size_t i = 1; i <= count; ++i)
        syndromes.push_back(valueAt(block, field.power[i]));
    return syndromes;
}

/// The polynomial whose inverse roots are the places of the faults (Berlekamp and Massey).
static Polynomial locatorOf(const Polynomial &syndromes)
{
    Polynomial locator{1};
    Polynomial previous{1};
    size_t degree = 0;
    size_t since = 1;
    quint8 lastGap = 1;
    for (size_t n = 0; n < syndromes.size(); ++n) {
        quint8 gap = syndromes[n];
        for (size_t i = 1; i <= degree && i < locator.size(); ++i)
            gap ^= field.times(locator[i], syndromes[n - i]);
        if (gap == 0) {
            ++since;
            continue;
        }
        const Polynomial before = locator;
        const quint8 factor = field.over(gap, lastGap);
        locator.resize(std::max(locator.size(), previous.size() + since));
        for (size_t i = 0; i < previous.size(); ++i)
            locator[i + since] ^= field.times(factor, previous[i]);
        if (2 * degree > n) {
            ++since;
            continue;
        }
        degree = n + 1 - degree;
        previous = before;
        lastGap = gap;
        since = 1;
    }
    locator.resize(degree + 1);
    return locator;
}

/// The syndromes times the locator, as far as there are syndromes (Forney).
static Polynomial evaluatorOf(const Polynomial &syndromes, const Polynomial &locator)
{
    Polynomial product(syndromes.size());
    for (size_t i = 0; i < locator.size(); ++i) {
        for (size_t j = 0; i + j < product.size(); ++j)
            product[i + j] ^= field.times(locator[i], syndromes[j]);
    }
    return product;
}

/// In this field the derivative keeps the odd terms.
static quint8 slopeAt(const Polynomial &polynomial, quint8 x)
{
    Polynomial slope;
    for (size_t i = 1; i < polynomial.size(); ++i)
        slope.push_back(i % 2 == 1 ? polynomial[i] : quint8(0));
    return valueAt(slope, x);
}

bool mendReedSolomon(std::vector<quint8> &words, int checkWords)
{
    const auto count = static_cast<size_t>(checkWords);
    const Polynomial syndromes = syndromesOf(words, count);
    const auto isZero = [](quint8 each) { return each == 0; };
    if (std::ranges::all_of(syndromes, isZero))
        return true;
    const Polynomial locator = locatorOf(syndromes);
    const size_t faults = locator.size() - 1;
    if (2 * faults > count)
        return false;
    const Polynomial evaluator = evaluatorOf(syndromes, locator);
    std::vector<quint8> mended = words;
    size_t found = 0;
    for (size_t place = 0; place < words.size(); ++place) {
        const quint8 inverse = field.power[255 - place % 255];
        const quint8 slope = valueAt(locator, inverse) == 0 ? slopeAt(locator, inverse) : quint8(0);
        if (slope == 0)
            continue;
        mended[words.size() - 1 - place] ^= field.over(valueAt(evaluator, inverse), slope);
        ++found;
    }
    if (found != faults || !std::ranges::all_of(syndromesOf(mended, count), isZero))
        return false;
    words = mended;
    return true;
}
