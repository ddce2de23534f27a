#pragma once
#include "core/base/result.h"

#include <QList>

// How good a password has to be where the file can be copied and tried elsewhere, so that nothing slows a thief down: 80 bits,
// which the CNIL spells out as 12 characters of the four kinds, 14 of three, or a phrase of seven words. Source: CNIL,
// délibération 2022-100 of 21 July 2022, « mot de passe seul », and its annex. Beyond it, what a person would guess is refused.
// No age of a password is ever asked for: the same recommendation advises against it.

/// As it is turned into a key: composed Unicode (NFC), so that é is the same from every keyboard; nothing else is changed.
QString normalPassword(QStringView password);

/// Whether `password` will do for the account `login` of `name`. The error's detail says which part of the rule:
/// Problem::Missing; Problem::TooLong over 256 characters; Problem::TooWeak "password: kinds" (fewer than three of lower case,
/// capitals, figures, signs, and no phrase) or "password: length"; Problem::TooKnown "password: known" (common words, sequences,
/// repetitions) or "password: own" (login, name, town hall) with less than eight characters to guess beside it.
Result<Done> checkNewPassword(QStringView password, QStringView login, QStringView name);

/// What would make a password better, the most useful first.
enum class PasswordWant {
    Longer,
    LowerCase,
    UpperCase,
    Digit,
    Sign,
    LessKnown, ///< Not common words, years, sequences, repetitions.
    LessPersonal, ///< Not one's login or name, nor the town hall.
};

/// For a meter.
struct PasswordStrength {
    int bits = 0; ///< Estimated; 80 or more when it is enough, less when not.
    bool isEnough = false; ///< As checkNewPassword().
    QList<PasswordWant> wants; ///< None when it is enough.
    int missingCharacters = 0; ///< With Longer: how many, with the kinds it has.
    int words = 0; ///< Counted as a phrase, of the seven.
};
inline constexpr int wantedBits = 80;
inline constexpr int wantedWords = 7;

PasswordStrength strengthOf(QStringView password, QStringView login, QStringView name);
