#include "core/domain/passwordstrength.h"

#include "core/base/text.h"
#include "core/domain/passwordguess.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestPassword = 256;
/// Below it, a person who knows how passwords are made up gets there.
static constexpr int leastToGuess = 8;
/// A word drawn among some 3,000: seven of them are the 80 bits of the CNIL.
static constexpr double bitsOfWord = 11.5;

namespace {

struct Kinds {
    bool lower = false;
    bool upper = false;
    bool digit = false;
    bool sign = false;

    int count() const { return int(lower) + int(upper) + int(digit) + int(sign); }
    /// Signs: the CNIL asks for 37 to choose from at least; a French keyboard has more than 40.
    int alphabet() const { return 26 * int(lower) + 26 * int(upper) + 10 * int(digit) + 40 * int(sign); }
};

/// A password looked at from every side of the rule.
struct Examined {
    qsizetype length;
    Kinds kinds;
    int words;
    int toGuess; ///< In characters.
    int toGuessByStrangers; ///< The same for who does not know whose it is.

    bool isPhrase() const { return words >= wantedWords; }
    qsizetype wantedLength() const { return kinds.count() == 4 ? 12 : 14; }
    bool isKnown() const { return toGuessByStrangers < leastToGuess; }
    bool isPersonal() const { return !isKnown() && toGuess < leastToGuess; }
};

} // namespace

QString normalPassword(QStringView password)
{
    return password.toString().normalized(QString::NormalizationForm_C);
}

static Kinds kindsOf(const QList<uint> &password)
{
    Kinds kinds;
    for (const char32_t c : password) {
        kinds.lower |= QChar::isLower(c);
        kinds.upper |= QChar::isUpper(c);
        kinds.digit |= QChar::isDigit(c);
        kinds.sign |= !QChar::isLower(c) && !QChar::isUpper(c) && !QChar::isDigit(c);
    }
    return kinds;
}

/// The words that stand near whoever has this account, folded.
static QStringList ownWords(QStringView login, QStringView name)
{
    QStringList words{u"mairie"_s, u"commune"_s, u"passfamille"_s, u"guichet"_s, u"famille"_s};
    for (const QStringView text : {login, name}) {
        QStringList parts = folded(text).split(u' ', Qt::SkipEmptyParts);
        words += parts.join(QString());
        for (const QString &part : std::as_const(parts))
            words += part.split(u'.', Qt::SkipEmptyParts);
    }
    words.removeIf([](const QString &word) { return word.size() < 3; });
    return words;
}

static Examined examined(const QString &password, QStringView login, QStringView name)
{
    const QList<uint> characters = password.toUcs4();
    const QStringList own = ownWords(login, name);
    return {.length = characters.size(),
            .kinds = kindsOf(characters),
            .words = wordsToGuess(password, own),
            .toGuess = charactersToGuess(password, own),
            .toGuessByStrangers = charactersToGuess(password, {})};
}

static Result<Done> verdict(const Examined &password)
{
    if (password.length == 0)
        return refused(Problem::Missing, u"password"_s);
    if (password.length > longestPassword)
        return refused(Problem::TooLong, u"password"_s);
    if (password.isPhrase())
        return Done();
    if (password.kinds.count() < 3)
        return refused(Problem::TooWeak, u"password: kinds"_s);
    if (password.length < password.wantedLength())
        return refused(Problem::TooWeak, u"password: length"_s);
    if (password.isKnown())
        return refused(Problem::TooKnown, u"password: known"_s);
    if (password.isPersonal())
        return refused(Problem::TooKnown, u"password: own"_s);
    return Done();
}

Result<Done> checkNewPassword(QStringView password, QStringView login, QStringView name)
{
    const QString normal = normalPassword(password);
    if (normal.size() > 2 * longestPassword)
        return refused(Problem::TooLong, u"password"_s);
    return verdict(examined(normal, login, name));
}

static QList<PasswordWant> wantsOf(const Examined &password)
{
    QList<PasswordWant> wants;
    if (password.length < password.wantedLength())
        wants.append(PasswordWant::Longer);
    if (!password.kinds.lower)
        wants.append(PasswordWant::LowerCase);
    if (!password.kinds.upper)
        wants.append(PasswordWant::UpperCase);
    if (!password.kinds.digit)
        wants.append(PasswordWant::Digit);
    if (!password.kinds.sign)
        wants.append(PasswordWant::Sign);
    if (password.length >= leastToGuess && password.isKnown())
        wants.append(PasswordWant::LessKnown);
    if (password.length >= leastToGuess && password.isPersonal())
        wants.append(PasswordWant::LessPersonal);
    return wants;
}

/// What of it is known counts only where it decides.
static int bitsOf(const Examined &password)
{
    const bool isGuessed = password.isKnown() || password.isPersonal();
    const qsizetype worth = isGuessed ? password.toGuess : password.length;
    const double perCharacter = password.length == 0 ? 0 : std::log2(password.kinds.alphabet());
    return int(std::max(double(worth) * perCharacter, password.words * bitsOfWord));
}

PasswordStrength strengthOf(QStringView password, QStringView login, QStringView name)
{
    const Examined looked = examined(normalPassword(password).left(2 * longestPassword), login, name);
    const bool isEnough = bool(verdict(looked));
    const int bits = bitsOf(looked);
    return {.bits = isEnough ? std::max(bits, wantedBits) : std::min(bits, wantedBits - 1),
            .isEnough = isEnough,
            .wants = isEnough ? QList<PasswordWant>() : wantsOf(looked),
            .missingCharacters = int(std::max<qsizetype>(0, looked.wantedLength() - looked.length)),
            .words = looked.words};
}
