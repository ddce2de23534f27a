#include "core/base/phonetic.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr char mute = '_'; ///< Stands for the final « e », unheard, which keeps the consonant before it heard.

bool isVowel(char c)
{
    return std::string_view("aeiouy_").find(c) != std::string_view::npos;
}

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

/// The letters of each word, « St » written out. Short words (de, la, le, ben, el …) are one with the next, as they are often
/// written: Ben Ali is Benali. Long ones end silently on their own: Dupont-Moreau.
std::vector<std::string> wordsOf(QStringView name)
{
    static constexpr std::size_t shortest = 4;
    std::vector<std::string> spoken(1);
    const QStringList words = folded(name).split(u' ');
    for (const QString &word : words) {
        const bool isSaint = words.size() > 1 && (word == u"st" || word == u"ste");
        const QByteArray plain = isSaint ? "saint" : word.toLatin1();
        if (spoken.back().size() >= shortest)
            spoken.emplace_back();
        std::ranges::copy_if(plain, std::back_inserter(spoken.back()), [](char c) { return c >= 'a' && c <= 'z'; });
    }
    return spoken;
}

/// Groups of letters that are one sound, before double letters and « h » go.
void joinGroups(std::string &letters)
{
    static constexpr std::pair<std::string_view, std::string_view> groups[] = {
        {"ph", "f"}, {"sch", "ch"}, {"sh", "ch"}, {"tch", "ch"}, {"ck", "k"}, {"cq", "q"}, {"dj", "j"}, {"dg", "j"},
        {"bvr", "vr"}, {"ebur", "evr"}, // Lefebvre, and Lefebure, its misreading of u for v
        {"bapt", "bat"}, {"ncois", "nsois"}, {"gn", "ni"}, {"w", "v"},
    };
    for (const auto &[what, with] : groups)
        replaceAll(letters, what, with);
}

/// « ch » becomes one sign, other h are unheard, of double letters one is heard; « ss » stays for its sound.
std::string simplified(const std::string &letters)
{
    std::string simple;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const char c = letters[i];
        if (c == 'c' && letters.compare(i, 2, "ch") == 0) {
            const bool isHard = i + 2 < letters.size() && isOneOf(letters[i + 2], "rl"); // Christophe, Chloé
            simple += isHard ? 'k' : 'X';
            ++i;
        } else if (c != 'h' && (simple.empty() || simple.back() != c || (c == 's' && !simple.ends_with("ss")))) {
            simple += c;
        }
    }
    return simple;
}

bool endsSilently(const std::string &word)
{
    if (word.size() < 3)
        return false;
    const char before = word[word.size() - 2];
    if (isOneOf(word.back(), "tdsxzp"))
        return true;
    return (isOneOf(word.back(), "cgb") && isOneOf(before, "nm")) || (word.back() == 'g' && before == 'r')
        || word.ends_with("lerc");
}

/// What is not heard at the end. A final « e », « es » or « ez » leaves its mark: Martine is not Martin.
void silenceEnd(std::string &word)
{
    const std::size_t whole = word.size();
    if (whole > 3 && (word.ends_with("es") || word.ends_with("ez")))
        word.erase(whole - 2);
    while (word.size() > 2 && word.back() == 'e')
        word.pop_back();
    if (word.size() < whole) {
        word += mute;
        return;
    }
    while (endsSilently(word)) {
        word.pop_back();
        if (word.back() == 'm')
            word.back() = 'n'; // Beauchamp, Colomb: the m coloured the vowel
        else if (word.size() > 3 && word.ends_with("aul"))
            word.pop_back(); // Renault
    }
    if (word.size() > 4 && word.size() == whole && word.ends_with("er"))
        word.pop_back(); // Boulanger; the r of Robert is heard
}

/// Writes the sounds of a simplified word, from left to right.
class Speaker
{
public:
    explicit Speaker(std::string word) : m_word(std::move(word)) {}

    QByteArray spoken()
    {
        while (m_at < m_word.size()) {
            if (!sayNasal() && !sayVowels())
                sayConsonant();
        }
        return m_key;
    }

private:
    char at(std::size_t offset) const { return m_at + offset < m_word.size() ? m_word[m_at + offset] : '\0'; }
    bool follows(std::string_view group) const { return m_word.compare(m_at, group.size(), group) == 0; }

    bool say(std::string_view sounds, std::size_t letters)
    {
        for (const char sound : sounds) {
            if (m_key.isEmpty() || m_key.back() != sound)
                m_key += sound;
        }
        m_at += letters;
        return true;
    }

    /// Whether the n or m at `offset` only colours the vowel before: no vowel after it, and m only before p and b.
    bool isNasalAt(std::size_t offset) const
    {
        const char after = at(offset + 1);
        return at(offset) == 'n' ? !isVowel(after) && after != 'n' : at(offset) == 'm' && isOneOf(after, "pb");
    }

    bool sayNasal()
    {
        static constexpr std::pair<std::string_view, std::string_view> nasals[] = {
            {"oin", "W2"}, {"ien", "I2"}, {"yen", "I2"}, {"ain", "2"}, {"aim", "2"}, {"ein", "2"}, {"eim", "2"},
            {"ean", "1"}, {"an", "1"}, {"am", "1"}, {"en", "1"}, {"em", "1"}, {"in", "2"}, {"im", "2"}, {"yn", "2"}, {"ym", "2"},
            {"un", "2"}, {"um", "2"}, {"on", "3"}, {"om", "3"},
        };
        const auto heard = [this](const auto &nasal) { return follows(nasal.first) && isNasalAt(nasal.first.size() - 1); };
        const auto *found = std::ranges::find_if(nasals, heard);
        return found != std::end(nasals) && say(found->second, found->first.size());
    }

    bool sayVowels()
    {
        if (follows("ou") && m_at == 0 && isOneOf(at(2), "aei"))
            return say("V", 2); // Ouali is Wali
        if (follows("au") && at(2) == 'l' && at(3) != '\0' && !isVowel(at(3)))
            return say("O", 3); // Gaultier, Renault
        static constexpr std::pair<std::string_view, std::string_view> vowels[] = {
            {"eau", "O"}, {"oeu", "6"}, {"au", "O"}, {"oi", "WA"}, {"oy", "WA"}, {"ou", "W"}, {"ai", "E"}, {"ay", "E"},
            {"ei", "E"}, {"ey", "E"}, {"ae", "E"}, {"eu", "6"}, {"ue", "U"}, {"a", "A"}, {"e", "E"}, {"i", "I"}, {"y", "I"},
            {"o", "O"}, {"u", "U"}, {"_", ""},
        };
        const auto *found = std::ranges::find_if(vowels, [this](const auto &vowel) { return follows(vowel.first); });
        return found != std::end(vowels) && say(found->second, found->first.size());
    }

    void sayConsonant()
    {
        switch (m_word[m_at]) {
        case 'c': say(isSoft() ? "S" : "K", 1); return;
        case 'q': say("K", at(1) == 'u' ? 2 : 1); return;
        case 'k': say("K", 1); return;
        case 'g': sayG(); return;
        case 'j': say("J", at(1) == 'e' && isOneOf(at(2), "aou") ? 2 : 1); return;
        case 's': sayS(); return;
        case 'x': say("KS", 1); return;
        default: say(std::string(1, upper(m_word[m_at])), 1);
        }
    }

    static char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
    bool isSoft() const { return isOneOf(at(1), "eiy_"); }

    void sayG()
    {
        if (at(1) == 'e' && isOneOf(at(2), "aou"))
            say("J", 2); // Georges
        else if (at(1) == 'u' && isOneOf(at(2), "eiy_"))
            say("G", 2); // Guy, Hugues
        else
            say(isSoft() ? "J" : "G", 1);
    }

    void sayS()
    {
        const bool isDouble = at(1) == 's';
        const bool isBetweenVowels = m_at > 0 && isVowel(m_word[m_at - 1]) && isVowel(at(1));
        if (!isDouble && at(1) == 'c' && isOneOf(at(2), "eiy"))
            say("S", 2);
        else
            say(isBetweenVowels ? "Z" : "S", isDouble ? 2 : 1);
    }

    std::string m_word;
    std::size_t m_at = 0;
    QByteArray m_key;
};

QByteArray keyOf(std::string letters)
{
    joinGroups(letters);
    std::string word = simplified(letters);
    if (word.starts_with("des") && word.size() > 3 && !isVowel(word[3]) && word[3] != 's')
        word.erase(2, 1); // Desmoulins, Deschamps
    silenceEnd(word);
    return Speaker(std::move(word)).spoken();
}

} // namespace

QByteArray phoneticKey(QStringView name)
{
    QByteArray key;
    for (std::string &word : wordsOf(name))
        key += keyOf(std::move(word));
    return key;
}
