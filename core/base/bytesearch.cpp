#include "core/base/bytesearch.h"

#include <bit>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

qsizetype positionByByte(QByteArrayView word, QByteArrayView text, qsizetype from)
{
    const std::string_view haystack(text.data(), static_cast<std::size_t>(text.size()));
    const std::string_view needle(word.data(), static_cast<std::size_t>(word.size()));
    const std::size_t found = haystack.find(needle, static_cast<std::size_t>(from));
    return found == std::string_view::npos ? -1 : static_cast<qsizetype>(found);
}

#ifdef __SSE2__

static constexpr qsizetype blockSize = 16;

static __m128i load(const char *bytes)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
}

namespace {

/// A word by its ends, to be compared with sixteen places of a text at once.
struct Needle {
    QByteArrayView word;
    __m128i first;
    __m128i last;

    explicit Needle(QByteArrayView searched)
        : word(searched), first(_mm_set1_epi8(searched.front())), last(_mm_set1_epi8(searched.back()))
    {
    }

    /// All ones at each of the sixteen places where the word may begin.
    __m128i candidates(const char *at) const
    {
        return _mm_and_si128(_mm_cmpeq_epi8(first, load(at)), _mm_cmpeq_epi8(last, load(at + word.size() - 1)));
    }
    bool isAt(const char *at) const { return std::memcmp(at, word.data(), static_cast<std::size_t>(word.size())) == 0; }

    /// The place within a block, or -1.
    int placeIn(const char *block, __m128i found) const
    {
        for (auto mask = static_cast<unsigned>(_mm_movemask_epi8(found)); mask != 0; mask &= mask - 1) {
            const int place = std::countr_zero(mask);
            if (isAt(block + place))
                return place;
        }
        return -1;
    }
};

} // namespace

qsizetype positionOf(QByteArrayView word, QByteArrayView text, qsizetype from)
{
    if (word.isEmpty() || from < 0)
        return positionByByte(word, text, from);
    const Needle needle(word);
    const char *bytes = text.data();
    const qsizetype reach = text.size() - word.size() + 1; // how many places the word can begin at
    qsizetype at = from;
    for (; at + 2 * blockSize <= reach; at += 2 * blockSize) { // two blocks a turn: most turns find nothing
        const __m128i one = needle.candidates(bytes + at);
        const __m128i two = needle.candidates(bytes + at + blockSize);
        if (_mm_movemask_epi8(_mm_or_si128(one, two)) == 0)
            continue;
        if (const int place = needle.placeIn(bytes + at, one); place >= 0)
            return at + place;
        if (const int place = needle.placeIn(bytes + at + blockSize, two); place >= 0)
            return at + blockSize + place;
    }
    for (; at + blockSize <= reach; at += blockSize) {
        if (const int place = needle.placeIn(bytes + at, needle.candidates(bytes + at)); place >= 0)
            return at + place;
    }
    return at > text.size() ? -1 : positionByByte(word, text, at);
}

#else

qsizetype positionOf(QByteArrayView word, QByteArrayView text, qsizetype from)
{
    return positionByByte(word, text, from);
}

#endif
