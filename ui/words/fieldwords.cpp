#include "ui/words/fieldwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

struct Sentence {
    Problem problem;
    const char *english;
};
using Sentences = std::span<const Sentence>;

constexpr Sentence birthName[] = {
    {Problem::None,
        QT_TRANSLATE_NOOP("Field", "Birth name: as on the identity document, even if another name is used.")},
    {Problem::Missing, QT_TRANSLATE_NOOP("Field", "Type the birth name, as it stands on the identity document.")},
    {Problem::ForbiddenCharacter,
        QT_TRANSLATE_NOOP("Field", "Keep only letters, spaces, hyphens and apostrophes in the birth name.")},
    {Problem::TooLong,
        QT_TRANSLATE_NOOP("Field", "Shorten the birth name to 100 characters: only the family name goes here.")},
};

constexpr Sentence usageName[] = {
    {Problem::None, QT_TRANSLATE_NOOP("Field", "Usage name: only where it differs from the birth name.")},
    {Problem::Missing, QT_TRANSLATE_NOOP("Field", "Type the usage name, or leave the field empty if there is none.")},
    {Problem::ForbiddenCharacter,
        QT_TRANSLATE_NOOP("Field", "Keep only letters, spaces, hyphens and apostrophes in the usage name.")},
    {Problem::TooLong,
        QT_TRANSLATE_NOOP("Field", "Shorten the usage name to 100 characters: only the name used goes here.")},
};

constexpr Sentence givenNames[] = {
    {Problem::None, QT_TRANSLATE_NOOP("Field", "Given names: one at a time, compound names whole (Anne-Laure).")},
    {Problem::Missing, QT_TRANSLATE_NOOP("Field", "Type at least the first given name of the identity document.")},
    {Problem::ForbiddenCharacter,
        QT_TRANSLATE_NOOP("Field", "Keep only letters, spaces, hyphens and apostrophes in each given name.")},
    {Problem::TooLong, QT_TRANSLATE_NOOP("Field", "Split the given names: one at a time, 100 characters at most.")},
    {Problem::TooMany,
        QT_TRANSLATE_NOOP("Field", "Remove some given names: the first ones of the identity document are enough.")},
};

constexpr Sentence birthDate[] = {
    {Problem::None, QT_TRANSLATE_NOOP("Field", "Birth date: day, month, year; 00 for an unknown day or month.")},
    {Problem::Missing,
        QT_TRANSLATE_NOOP("Field", "Type the birth date; the year alone is enough if the rest is unknown.")},
    {Problem::NotADate,
        QT_TRANSLATE_NOOP("Field", "Type a date of the calendar, such as 03/09/1982; 00 for an unknown day or month.")},
    {Problem::ForbiddenCharacter,
        QT_TRANSLATE_NOOP("Field", "Keep only figures and slashes in the birth date, such as 03/09/1982.")},
    {Problem::NotYetPossible, QT_TRANSLATE_NOOP("Field", "Correct the birth date: it must be before today.")},
    {Problem::TooOld, QT_TRANSLATE_NOOP("Field", "Correct the year of birth: it cannot be before 1900.")},
};

constexpr Sentence sex[] = {
    {Problem::None, QT_TRANSLATE_NOOP("Field", "Sex: as on the identity document, F or M.")},
    {Problem::Missing, QT_TRANSLATE_NOOP("Field", "Choose the sex shown on the identity document.")},
    {Problem::UnknownCode, QT_TRANSLATE_NOOP("Field", "Choose F for female or M for male.")},
};

constexpr Sentence country[] = {
    {Problem::None, QT_TRANSLATE_NOOP("Field", "Country of birth: the first letters, then choose from the list.")},
    {Problem::Missing, QT_TRANSLATE_NOOP("Field", "Choose the country of birth from the list.")},
    {Problem::UnknownCode,
        QT_TRANSLATE_NOOP("Field", "This country is not in the list: type its first letters and choose it.")},
};

constexpr Sentence commune[] = {
    {Problem::None, QT_TRANSLATE_NOOP("Field", "Town of birth: the first four letters, then choose from the list.")},
    {Problem::Missing, QT_TRANSLATE_NOOP("Field", "Choose the town or the country of birth from the list.")},
    {Problem::UnknownCode,
        QT_TRANSLATE_NOOP("Field", "This town is not in the list: type its first four letters and choose it.")},
};

constexpr Sentence siret[] = {
    {Problem::None, QT_TRANSLATE_NOOP("Field", "SIRET of the town hall: 14 figures.")},
    {Problem::Missing, QT_TRANSLATE_NOOP("Field", "Type the town hall's SIRET: 14 figures.")},
    {Problem::ForbiddenCharacter, QT_TRANSLATE_NOOP("Field", "Keep only figures in the SIRET; spaces are allowed.")},
    {Problem::WrongLength,
        QT_TRANSLATE_NOOP("Field", "A SIRET has 14 figures: complete it, or remove those that are too many.")},
    {Problem::WrongKey,
        QT_TRANSLATE_NOOP("Field", "This SIRET holds a typing error: check each figure against an official paper.")},
};

constexpr Sentence postalCode[] = {
    {Problem::None, QT_TRANSLATE_NOOP("Field", "Postal code: five figures.")},
    {Problem::Missing, QT_TRANSLATE_NOOP("Field", "Type the postal code: five figures.")},
    {Problem::ForbiddenCharacter, QT_TRANSLATE_NOOP("Field", "Keep only figures in the postal code.")},
    {Problem::WrongLength,
        QT_TRANSLATE_NOOP("Field", "A French postal code has five figures: complete or shorten it.")},
    {Problem::OutOfRange, QT_TRANSLATE_NOOP("Field", "This is not a French postal code: they go from 01000 to 98999.")},
};

constexpr Sentence token[] = {
    {Problem::None,
        QT_TRANSLATE_NOOP(
            "Field", "Token file: the file that holds the token received from the State, and nothing else.")},
    {Problem::Missing,
        QT_TRANSLATE_NOOP("Field", "The token file is empty: put the token received from the State in it.")},
    {Problem::ForbiddenCharacter,
        QT_TRANSLATE_NOOP(
            "Field", "The token file holds something other than a token: copy the token again, alone on its line.")},
    {Problem::TooLong,
        QT_TRANSLATE_NOOP("Field", "The token file is too long: it must hold the token and nothing else.")},
    {Problem::WrongLength,
        QT_TRANSLATE_NOOP("Field", "The token is cut: copy it again whole, its three parts between points.")},
};

constexpr Sentence endpoint[] = {
    {Problem::None, QT_TRANSLATE_NOOP("Field", "Address of the service: https:// then the name that the State gave.")},
    {Problem::Missing, QT_TRANSLATE_NOOP("Field", "Type the address of the service, starting with https://.")},
    {Problem::ForbiddenCharacter,
        QT_TRANSLATE_NOOP("Field", "Correct the address of the service: it holds a character that no address has.")},
    {Problem::UnknownCode,
        QT_TRANSLATE_NOOP("Field", "Start the address of the service with https://: the exchange must be encrypted.")},
};

/// For what a door does not report today: never a silence beside a refused field.
constexpr Sentence anyField[] = {
    {Problem::None, QT_TRANSLATE_NOOP("Field", "Nothing to correct.")},
    {Problem::Missing, QT_TRANSLATE_NOOP("Field", "This field must be filled.")},
    {Problem::ForbiddenCharacter, QT_TRANSLATE_NOOP("Field", "A character is not accepted here.")},
    {Problem::TooLong, QT_TRANSLATE_NOOP("Field", "This is too long.")},
    {Problem::TooMany, QT_TRANSLATE_NOOP("Field", "There are too many values.")},
    {Problem::NotADate, QT_TRANSLATE_NOOP("Field", "This is not a date.")},
    {Problem::NotYetPossible, QT_TRANSLATE_NOOP("Field", "This date is not yet past.")},
    {Problem::TooOld, QT_TRANSLATE_NOOP("Field", "This date is too old.")},
    {Problem::WrongLength, QT_TRANSLATE_NOOP("Field", "The number of characters is not the right one.")},
    {Problem::WrongKey, QT_TRANSLATE_NOOP("Field", "The control figures do not match.")},
    {Problem::NotANumber, QT_TRANSLATE_NOOP("Field", "This is not a number.")},
    {Problem::OutOfRange, QT_TRANSLATE_NOOP("Field", "This value is outside what is possible.")},
    {Problem::UnknownCode, QT_TRANSLATE_NOOP("Field", "This value is not a known one.")},
    {Problem::NotValidThen, QT_TRANSLATE_NOOP("Field", "This does not go with the date beside it.")},
};

QString find(Sentences sentences, Problem problem)
{
    const auto found = std::ranges::find(sentences, problem, &Sentence::problem);
    return found == sentences.end() ? QString() : QCoreApplication::translate("Field", found->english);
}

QString sentence(Sentences ofField, Problem problem)
{
    const QString own = find(ofField, problem);
    return own.isEmpty() ? find(anyField, problem) + u' ' + find(ofField, Problem::None) : own;
}

Sentences sentencesOf(IdentityField field)
{
    switch (field) {
    case IdentityField::BirthName:
        return birthName;
    case IdentityField::UsageName:
        return usageName;
    case IdentityField::GivenNames:
        return givenNames;
    case IdentityField::BirthDate:
        return birthDate;
    case IdentityField::Sex:
        return sex;
    case IdentityField::Country:
        return country;
    case IdentityField::Commune:
        return commune;
    }
    return anyField;
}

} // namespace

QString describe(IdentityField field, Problem problem)
{
    return sentence(sentencesOf(field), problem);
}

QString describeSiret(Problem problem)
{
    return sentence(siret, problem);
}

QString describePostalCode(Problem problem)
{
    return sentence(postalCode, problem);
}

QString describeToken(Problem problem)
{
    return sentence(token, problem);
}

QString describeEndpoint(Problem problem)
{
    return sentence(endpoint, problem);
}
