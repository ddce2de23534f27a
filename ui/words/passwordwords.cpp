#include "ui/words/passwordwords.h"

#include "ui/words/casewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

static QString words(const char *english)
{
    return QCoreApplication::translate("Password", english);
}

QString passwordRule()
{
    return words(QT_TRANSLATE_NOOP("Password",
        "Seven words that have nothing to do with each other; or 12 characters with small letters, capitals, figures and signs; "
        "or 14 with three of these."));
}

static QString knownSentence()
{
    return words(QT_TRANSLATE_NOOP("Password",
        "This one would be found quickly: it is made of common words, dates or keys beside each other. Choose words that have "
        "nothing to do with each other."));
}

static QString personalSentence()
{
    return words(QT_TRANSLATE_NOOP("Password", "It is made of your name or of your login: choose something that nobody knows of you."));
}

QString describeNewPassword(const Error &error)
{
    if (error.problem == Problem::TooKnown)
        return error.detail == u"password: own" ? personalSentence() : knownSentence();
    if (error.problem == Problem::TooWeak && error.detail == u"password: length")
        return words(QT_TRANSLATE_NOOP("Password", "Too short: 12 characters of the four kinds, 14 of three, or seven words."));
    if (error.problem == Problem::TooWeak)
        return words(QT_TRANSLATE_NOOP("Password", "Add capitals, figures or signs, or make it a phrase of seven words."));
    if (error.problem == Problem::Missing)
        return words(QT_TRANSLATE_NOOP("Password", "Type a password."));
    if (error.problem == Problem::TooLong)
        return words(QT_TRANSLATE_NOOP("Password", "Shorten the password to 256 characters."));
    return describe(error);
}

static QString kindName(PasswordWant want)
{
    switch (want) {
    case PasswordWant::LowerCase: return words(QT_TRANSLATE_NOOP("Password", "small letters"));
    case PasswordWant::UpperCase: return words(QT_TRANSLATE_NOOP("Password", "capitals"));
    case PasswordWant::Digit: return words(QT_TRANSLATE_NOOP("Password", "figures"));
    case PasswordWant::Sign: return words(QT_TRANSLATE_NOOP("Password", "signs"));
    case PasswordWant::Longer:
    case PasswordWant::LessKnown:
    case PasswordWant::LessPersonal: break;
    }
    return {};
}

/// « majuscules ou signes »
static QString missingKinds(const QList<PasswordWant> &wants)
{
    QStringList kinds;
    for (const PasswordWant want : wants) {
        if (const QString kind = kindName(want); !kind.isEmpty())
            kinds.append(kind);
    }
    return kinds.join(words(QT_TRANSLATE_NOOP("Password", " or ")));
}

QString describe(const PasswordStrength &strength)
{
    if (strength.isEnough)
        return words(QT_TRANSLATE_NOOP("Password", "A good password."));
    if (strength.wants.contains(PasswordWant::LessKnown))
        return knownSentence();
    if (strength.wants.contains(PasswordWant::LessPersonal))
        return personalSentence();
    if (strength.words >= 3)
        return QCoreApplication::translate("Password", "%n more word(s) of three letters or more.", nullptr, wantedWords - strength.words);
    const QString kinds = missingKinds(strength.wants);
    if (strength.missingCharacters == 0)
        return words(QT_TRANSLATE_NOOP("Password", "Add %1.")).arg(kinds);
    const QString longer = QCoreApplication::translate("Password", "%n more character(s)", nullptr, strength.missingCharacters);
    return kinds.isEmpty() ? words(QT_TRANSLATE_NOOP("Password", "%1.")).arg(longer)
                           : words(QT_TRANSLATE_NOOP("Password", "%1, or %2.")).arg(longer, kinds);
}
