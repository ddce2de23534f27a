#include "core/scan/ecc200.h"

#include "core/scan/codewords.h"
#include "core/scan/reedsolomon.h"

#include <array>

static constexpr std::array<SymbolSize, 23> sizes{{
    {10, 1, 3, 5, 1},
    {12, 1, 5, 7, 1},
    {14, 1, 8, 10, 1},
    {16, 1, 12, 12, 1},
    {18, 1, 18, 14, 1},
    {20, 1, 22, 18, 1},
    {22, 1, 30, 20, 1},
    {24, 1, 36, 24, 1},
    {26, 1, 44, 28, 1},
    {32, 2, 62, 36, 1},
    {36, 2, 86, 42, 1},
    {40, 2, 114, 48, 1},
    {44, 2, 144, 56, 1},
    {48, 2, 174, 68, 1},
    {52, 2, 204, 84, 2},
    {64, 4, 280, 112, 2},
    {72, 4, 368, 144, 4},
    {80, 4, 456, 192, 4},
    {88, 4, 576, 224, 4},
    {96, 4, 696, 272, 4},
    {104, 4, 816, 336, 6},
    {120, 6, 1050, 408, 6},
    {132, 6, 1304, 496, 8},
}};

std::span<const SymbolSize> symbolSizes()
{
    return sizes;
}

std::optional<bool> patternModule(const SymbolSize &size, int row, int column)
{
    const int region = size.side / size.regions;
    const int r = row % region;
    const int c = column % region;
    if (c == 0 || r == region - 1)
        return true;
    if (r == 0)
        return c % 2 == 0;
    if (c == region - 1)
        return r % 2 == 1;
    return std::nullopt;
}

namespace {

/// The modules that carry the message, and the way of the codewords through them. Source: ISO/IEC 16022, annex F.
class MessageModules
{
public:
    MessageModules(const SymbolSize &size, const std::vector<bool> &modules)
        : m_side(size.side - 2 * size.regions), m_taken(static_cast<size_t>(m_side * m_side))
    {
        for (int row = 0; row < size.side; ++row) {
            for (int column = 0; column < size.side; ++column) {
                if (!patternModule(size, row, column))
                    m_modules.push_back(modules[static_cast<size_t>(row * size.side + column)]);
            }
        }
    }

    std::vector<quint8> codewords()
    {
        int row = 4;
        int column = 0;
        do {
            readCorners(row, column);
            for (; row >= 0 && column < m_side; row -= 2, column += 2)
                readUnlessTaken(row, column);
            row += 1;
            column += 3;
            for (; row < m_side && column >= 0; row += 2, column -= 2)
                readUnlessTaken(row, column);
            row += 3;
            column += 1;
        } while (row < m_side || column < m_side);
        return m_words;
    }

private:
    using Offsets = std::array<std::pair<int, int>, 8>;

    /// A codeword that does not fit at a corner is broken into pieces, in one of four ways.
    void readCorners(int row, int column)
    {
        const int n = m_side;
        if (row == n && column == 0)
            readWord(
                {{{n - 1, 0}, {n - 1, 1}, {n - 1, 2}, {0, n - 2}, {0, n - 1}, {1, n - 1}, {2, n - 1}, {3, n - 1}}});
        if (row == n - 2 && column == 0 && n % 4 != 0)
            readWord(
                {{{n - 3, 0}, {n - 2, 0}, {n - 1, 0}, {0, n - 4}, {0, n - 3}, {0, n - 2}, {0, n - 1}, {1, n - 1}}});
        if (row == n - 2 && column == 0 && n % 8 == 4)
            readWord(
                {{{n - 3, 0}, {n - 2, 0}, {n - 1, 0}, {0, n - 2}, {0, n - 1}, {1, n - 1}, {2, n - 1}, {3, n - 1}}});
        if (row == n + 4 && column == 2 && n % 8 == 0)
            readWord(
                {{{n - 1, 0}, {n - 1, n - 1}, {0, n - 3}, {0, n - 2}, {0, n - 1}, {1, n - 3}, {1, n - 2}, {1, n - 1}}});
    }

    void readUnlessTaken(int row, int column)
    {
        if (row < 0 || row >= m_side || column < 0 || column >= m_side || m_taken[index(row, column)])
            return;
        readWord({{{row - 2, column - 2}, {row - 2, column - 1}, {row - 1, column - 2}, {row - 1, column - 1},
            {row - 1, column}, {row, column - 2}, {row, column - 1}, {row, column}}});
    }

    void readWord(const Offsets &places)
    {
        quint8 word = 0;
        for (const auto &[row, column] : places)
            word = static_cast<quint8>(word << 1 | (take(row, column) ? 1 : 0));
        m_words.push_back(word);
    }

    /// What leaves on one side comes back on the other.
    bool take(int row, int column)
    {
        const int shift = 4 - (m_side + 4) % 8;
        if (row < 0) {
            row += m_side;
            column += shift;
        }
        if (column < 0) {
            column += m_side;
            row += shift;
        }
        m_taken[index(row, column)] = true;
        return m_modules[index(row, column)];
    }

    size_t index(int row, int column) const { return static_cast<size_t>(row * m_side + column); }

    int m_side;
    std::vector<bool> m_modules;
    std::vector<bool> m_taken;
    std::vector<quint8> m_words;
};

} // namespace

/// Mends the words of one block in place; false when there are too many faults.
static bool mendBlock(const SymbolSize &size, int block, std::vector<quint8> &words)
{
    std::vector<size_t> places;
    const auto blocks = static_cast<size_t>(size.blocks);
    for (auto i = static_cast<size_t>(block); i < words.size(); i += blocks)
        places.push_back(i);
    std::vector<quint8> ofBlock;
    for (const size_t place : places)
        ofBlock.push_back(words[place]);
    if (!mendReedSolomon(ofBlock, size.checkWords / size.blocks))
        return false;
    for (size_t i = 0; i < places.size(); ++i)
        words[places[i]] = ofBlock[i];
    return true;
}

std::optional<QByteArray> decodeModules(const SymbolSize &size, const std::vector<bool> &modules)
{
    std::vector<quint8> words = MessageModules(size, modules).codewords();
    words.resize(static_cast<size_t>(size.dataWords + size.checkWords));
    for (int block = 0; block < size.blocks; ++block) {
        if (!mendBlock(size, block, words))
            return std::nullopt;
    }
    return messageOf(std::span(words).first(static_cast<size_t>(size.dataWords)));
}
