#include "core/scan/codewords.h"

#include <array>

namespace {

enum Codeword : quint8 {
    Pad = 129,
    FirstPair = 130,
    LastPair = 229,
    LatchC40 = 230,
    LatchBase256 = 231,
    Fnc1 = 232,
    UpperShift = 235,
    LatchX12 = 238,
    LatchText = 239,
    LatchEdifact = 240,
    Unlatch = 254,
};

constexpr char groupSeparator = 0x1D;

/// One pass over the words; every encoding returns to ASCII.
class Reader
{
public:
    explicit Reader(std::span<const quint8> words) : m_words(words) { }

    std::optional<QByteArray> read()
    {
        while (m_next < m_words.size() && !m_isOver && !m_isWrong)
            readAscii(m_words[m_next++]);
        return m_isWrong ? std::nullopt : std::optional(m_message);
    }

private:
    size_t left() const { return m_words.size() - m_next; }
    void add(int value) { m_message += static_cast<char>(value); }

    void readAscii(quint8 word)
    {
        if (word >= 1 && word <= 128)
            addAscii(word - 1);
        else if (word == Pad)
            m_isOver = true;
        else if (word >= FirstPair && word <= LastPair)
            addPair(word - FirstPair);
        else if (word == LatchC40 || word == LatchText)
            readTriplets([this, isText = word == LatchText](int value) { takeC40(value, isText); });
        else if (word == LatchX12)
            readTriplets([this](int value) { takeX12(value); });
        else if (word == LatchEdifact)
            readEdifact();
        else if (word == LatchBase256)
            readBase256();
        else if (word == Fnc1)
            add(groupSeparator);
        else if (word == UpperShift)
            m_upper = true;
        else
            m_isWrong = true;
    }

    void addAscii(int value)
    {
        add(m_upper ? value + 128 : value);
        m_upper = false;
    }

    void addPair(int pair)
    {
        add('0' + pair / 10);
        add('0' + pair % 10);
    }

    /// Three values in two words, until the unlatch word or the last one, which is ASCII again.
    template <typename Take>
    void readTriplets(Take take)
    {
        m_shift = 0;
        m_upper = false;
        while (left() >= 2 && !m_isWrong) {
            if (m_words[m_next] == Unlatch)
                break;
            const int packed = m_words[m_next] * 256 + m_words[m_next + 1] - 1;
            m_next += 2;
            if (packed < 0 || packed >= 64'000) {
                m_isWrong = true;
                return;
            }
            take(packed / 1600);
            take(packed / 40 % 40);
            take(packed % 40);
        }
        if (left() >= 1 && m_words[m_next] == Unlatch)
            ++m_next;
        m_upper = false;
    }

    void takeC40(int value, bool isText)
    {
        const int set = m_shift;
        m_shift = 0;
        if (set == 0 && value < 3)
            m_shift = value + 1;
        else if (set == 0)
            addAscii(basic(value, isText ? 'a' : 'A'));
        else if (set == 1)
            takeControl(value);
        else if (set == 2)
            takePunctuation(value);
        else
            takeThird(value, isText);
    }

    static int basic(int value, char firstLetter)
    {
        if (value == 3)
            return ' ';
        return value <= 13 ? '0' + value - 4 : firstLetter + value - 14;
    }

    void takeControl(int value)
    {
        m_isWrong |= value > 31;
        addAscii(value);
    }

    void takePunctuation(int value)
    {
        static constexpr std::array<char, 27> marks{'!', '"', '#', '$', '%', '&', '\'', '(', ')', '*', '+', ',', '-',
            '.', '/', ':', ';', '<', '=', '>', '?', '@', '[', '\\', ']', '^', '_'};
        if (value < 27)
            addAscii(marks[static_cast<size_t>(value)]);
        else if (value == 27)
            add(groupSeparator);
        else if (value == 30)
            m_upper = true;
        else
            m_isWrong = true;
    }

    /// The letters of the other case, between the grave accent and the braces.
    void takeThird(int value, bool isText)
    {
        m_isWrong |= value > 31;
        const bool isLetter = value >= 1 && value <= 26;
        addAscii(isText && isLetter ? 'A' + value - 1 : '`' + value);
    }

    void takeX12(int value)
    {
        static constexpr std::array<char, 3> marks{'\r', '*', '>'};
        add(value < 3 ? marks[static_cast<size_t>(value)] : basic(value, 'A'));
    }

    /// Four values in three words; fewer than three words are ASCII again.
    void readEdifact()
    {
        constexpr int unlatch = 31;
        while (left() >= 3) {
            const int packed = m_words[m_next] << 16 | m_words[m_next + 1] << 8 | m_words[m_next + 2];
            for (int i = 0; i < 4; ++i) {
                const int value = packed >> (18 - 6 * i) & 0x3F;
                if (value == unlatch) {
                    m_next += static_cast<size_t>(i < 3 ? i + 1 : 3);
                    return;
                }
                add(value < 32 ? value + 64 : value);
            }
            m_next += 3;
        }
    }

    /// Takes a word that was mixed with its place in the symbol.
    int takeMixed()
    {
        const auto place = static_cast<int>(m_next) + 1;
        const int value = m_words[m_next++] - (149 * place % 255 + 1);
        return value < 0 ? value + 256 : value;
    }

    void readBase256()
    {
        if (left() == 0)
            return;
        auto length = static_cast<size_t>(takeMixed());
        if (length >= 250 && left() >= 1)
            length = (length - 249) * 250 + static_cast<size_t>(takeMixed());
        else if (length == 0)
            length = left();
        m_isWrong |= length > left();
        for (size_t i = 0; i < length && !m_isWrong; ++i)
            add(takeMixed());
    }

    std::span<const quint8> m_words;
    size_t m_next = 0;
    QByteArray m_message;
    int m_shift = 0;
    bool m_upper = false;
    bool m_isOver = false;
    bool m_isWrong = false;
};

} // namespace

std::optional<QByteArray> messageOf(std::span<const quint8> words)
{
    return Reader(words).read();
}
