#include "core/domain/passwordguess.h"

#include "core/base/text.h"
#include "core/domain/knownwords.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <vector>

using namespace Qt::StringLiterals;

/// What comes after is not looked at: nobody's password is worn out by then.
static constexpr qsizetype longestLookedAt = 128;

/// Keys beside each other, azerty then qwerty: rows, rows with the shift key, columns.
static constexpr std::array<QStringView, 26> walks{
    u"azertyuiop^$", u"qsdfghjklmu*", u"wxcvbn,;:!", u"&e\"'(-e_ca)=", u"qwertyuiop[]", u"asdfghjkl;'", u"zxcvbnm,./",
    u"1234567890",   u"!@#$%^&*()",   u"&aqw",       u"ezsx",          u"\"edc",        u"'rfv",        u"(tgb",
    u"1aqw",         u"2zsx",         u"3edc",       u"4rfv",          u"5tgb",         u"6yhn",        u"7uj,",
    u"8ik;",         u"9ol:",         u"1qaz",       u"2wsx",          u"0987654321"};

namespace {

/// The same password, one character for one: in lower case without accents, and with the letters that figures and signs
/// stand for.
struct Readings {
    QString plain;
    std::array<QString, 3> words; ///< plain, with 1 for i, with 1 for l.
};

} // namespace

static QChar baseLetter(char32_t c)
{
    if (c > 0xFFFF)
        return QChar::ReplacementCharacter;
    return QString(QChar(char16_t(c))).normalized(QString::NormalizationForm_D).front().toLower();
}

static QChar letterFor(QChar sign, QChar one)
{
    static constexpr QStringView signs = u"0345789@$€&";
    static constexpr QStringView letters = u"oeastbgasee";
    if (sign == u'1' || sign == u'!' || sign == u'|')
        return one;
    const qsizetype at = signs.indexOf(sign);
    return at < 0 ? sign : letters[at];
}

static Readings readingsOf(QStringView password)
{
    Readings readings;
    for (const char32_t c : password.toUcs4().mid(0, longestLookedAt))
        readings.plain += baseLetter(c);
    readings.words[0] = readings.plain;
    for (const QChar c : std::as_const(readings.plain)) {
        readings.words[1] += letterFor(c, u'i');
        readings.words[2] += letterFor(c, u'l');
    }
    return readings;
}

static bool isNumberBetween(QStringView text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most;
}

static bool isYear(QStringView text)
{
    return text.size() == 4 && isNumberBetween(text, 1900, 2099);
}

/// ddmmyy, ddmmyyyy or yyyymmdd.
static bool isDate(QStringView text)
{
    const auto isDayAndMonth = [](QStringView day, QStringView month) {
        return isNumberBetween(day, 1, 31) && isNumberBetween(month, 1, 12);
    };
    if (text.size() == 6)
        return isDayAndMonth(text.first(2), text.sliced(2, 2)) && isNumberBetween(text.last(2), 0, 99);
    if (text.size() != 8)
        return false;
    return (isYear(text.last(4)) && isDayAndMonth(text.first(2), text.sliced(2, 2)))
        || (isYear(text.first(4)) && isDayAndMonth(text.last(2), text.sliced(4, 2)));
}

static bool isPostalCode(QStringView text)
{
    return text.size() == 5 && isNumberBetween(text, 1'000, 98'999);
}

/// « abc », « 987 », « aaa ».
static bool isSequence(QStringView text)
{
    const int step = text.size() < 3 ? 2 : text[1].unicode() - text[0].unicode();
    if (std::abs(step) > 1 || (step != 0 && !text[0].isLetterOrNumber()))
        return false;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].unicode() - text[i - 1].unicode() != step)
            return false;
    }
    return true;
}

static QString backwards(QStringView text)
{
    QString back;
    std::reverse_copy(text.begin(), text.end(), std::back_inserter(back));
    return back;
}

static bool isWalk(QStringView text)
{
    const QString back = backwards(text);
    return text.size() >= 3
        && std::ranges::any_of(walks, [&](QStringView walk) { return walk.contains(text) || walk.contains(back); });
}

static bool isCommonPart(QStringView text)
{
    return text.size() >= shortestKnownWord && text.size() <= longestKnownWord
        && (isKnownWord(text) || isKnownWord(backwards(text)));
}

/// How many characters the piece of the password at `start` is worth for who has guessed what stands before; its length
/// where nothing is known of it.
static int worth(const Readings &readings, qsizetype start, qsizetype length, const QStringList &own)
{
    const QStringView piece = QStringView(readings.plain).sliced(start, length);
    const auto inWords = [&](auto test) {
        return std::ranges::any_of(
            readings.words, [&](const QString &reading) { return test(QStringView(reading).sliced(start, length)); });
    };
    if (inWords([&](QStringView word) { return own.contains(word); }))
        return 0;
    if (length >= 3
        && (isYear(piece) || isSequence(piece) || isWalk(piece)
            || QStringView(readings.plain).first(start).contains(piece)))
        return 1;
    if (isDate(piece) || isPostalCode(piece) || inWords(isCommonPart))
        return 2;
    return int(length);
}

int charactersToGuess(QStringView password, const QStringList &own)
{
    const Readings readings = readingsOf(password);
    const qsizetype size = readings.plain.size();
    std::vector<int> least(std::size_t(size) + 1, int(size)); // to guess, of the first characters
    least[0] = 0;
    for (qsizetype start = 0; start < size; ++start) {
        const qsizetype longest = std::min(longestKnownWord, size - start);
        for (qsizetype length = 1; length <= longest; ++length) {
            int &end = least[std::size_t(start + length)];
            end = std::min(end, least[std::size_t(start)] + worth(readings, start, length, own));
        }
    }
    return least.back();
}

static QStringList wordsOf(QStringView password)
{
    QString spaced = password.toString();
    for (QChar &c : spaced) {
        if (!c.isLetter() && !c.isMark())
            c = u' ';
    }
    return folded(spaced).split(u' ', Qt::SkipEmptyParts);
}

static bool isInKnownPhrase(QStringView first, QStringView second, QStringView third)
{
    return std::ranges::any_of(knownPhrases(), [&](const QStringList &phrase) {
        for (qsizetype i = 0; i + 2 < phrase.size(); ++i) {
            if (phrase[i] == first && phrase[i + 1] == second && phrase[i + 2] == third)
                return true;
        }
        return false;
    });
}

/// Takes out what stands three words in a row in a phrase that everybody knows.
static QStringList withoutKnownPhrases(const QStringList &words)
{
    QList<bool> isKnown(words.size(), false);
    for (qsizetype i = 0; i + 2 < words.size(); ++i) {
        if (isInKnownPhrase(words[i], words[i + 1], words[i + 2]))
            std::fill_n(isKnown.begin() + i, 3, true);
    }
    QStringList left;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isKnown[i])
            left.append(words[i]);
    }
    return left;
}

int wordsToGuess(QStringView password, const QStringList &own)
{
    QStringList words = withoutKnownPhrases(wordsOf(password));
    words.removeDuplicates();
    return int(std::ranges::count_if(std::as_const(words), [&](const QString &word) {
        return word.size() >= 3 && !own.contains(word) && !isSequence(word) && !isWalk(word);
    }));
}
