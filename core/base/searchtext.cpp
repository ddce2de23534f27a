#include "core/base/searchtext.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

QString searchText(QStringView text)
{
    QString spaced = text.toString();
    spaced.replace(u'(', u' ').replace(u')', u' ');
    return folded(spaced);
}

namespace {

/// What one character of U+0000 to U+017F folds to: up to two ASCII letters, or the end of a word.
struct Folding {
    char size = 0; ///< 0 for what parts words.
    std::array<char, 2> letters = {};
    bool isKnown = true; ///< False where only the whole text tells.
};
constexpr int foldings = 0x180;

/// Worked out by folded() itself, between two letters since it drops spaces at the ends.
Folding foldingOf(char16_t character)
{
    const QByteArray between = searchText(u"a"_s + QChar(character) + u"a"_s).toUtf8();
    const QByteArray letters = between.mid(1, between.size() - 2);
    if (letters.size() > 2)
        return {.isKnown = false};
    if (letters == " ")
        return {};
    Folding folding{.size = static_cast<char>(letters.size())};
    std::ranges::copy(letters, folding.letters.begin());
    folding.isKnown = !letters.isEmpty();
    return folding;
}

const std::array<Folding, foldings> &table()
{
    static const std::array<Folding, foldings> folded = [] {
        std::array<Folding, foldings> made;
        for (int character = 0; character < foldings; ++character)
            made[static_cast<std::size_t>(character)] = foldingOf(static_cast<char16_t>(character));
        return made;
    }();
    return folded;
}

/// The character at `at`, of one or two bytes, whose place in the table is known; beyond the table otherwise.
std::size_t placeOf(QByteArrayView utf8, qsizetype at)
{
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (byte < 0x80)
        return byte;
    if (byte < 0xC2 || byte > 0xC5 || at + 1 == utf8.size())
        return foldings;
    return ((byte & 0x1FU) << 6) | (static_cast<unsigned char>(utf8[at + 1]) & 0x3FU);
}

/// Beyond the table: whole, through QString.
void appendRareWords(WipedVector<char> &words, QByteArrayView utf8)
{
    const QByteArray folded = searchText(QString::fromUtf8(utf8)).toUtf8();
    if (folded.isEmpty())
        return;
    words.push_back(' ');
    words.insert(words.end(), folded.begin(), folded.end());
}

} // namespace

void appendSearchWords(WipedVector<char> &words, QByteArrayView utf8)
{
    const std::size_t begin = words.size();
    bool inWord = false;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const std::size_t place = placeOf(utf8, at);
        if (place >= foldings || !table()[place].isKnown) {
            words.resize(begin);
            return appendRareWords(words, utf8);
        }
        at += place >= 0x80 ? 1 : 0;
        const Folding &folding = table()[place];
        if (folding.size > 0 && !inWord)
            words.push_back(' ');
        inWord = folding.size > 0;
        for (int letter = 0; letter < folding.size; ++letter)
            words.push_back(folding.letters[static_cast<std::size_t>(letter)]);
    }
}
