#pragma once
#include <QStringList>

// What of a password is left to guess for somebody who knows how passwords are made up. Both take it normalised
// (normalPassword()), and in `own` the words that stand near its owner, folded: login, name, « mairie ».

/// In characters. A known word, also with capitals, accents, 0 for o or backwards, counts for two; a year, a sequence
/// (« 345 »), a walk on the keyboard (« azer », « &é" »), a repetition or what came before for one; a date or a postal
/// code for two; a word of `own` for none.
int charactersToGuess(QStringView password, const QStringList &own);

/// In words of three letters or more, each once. Three words in a row out of a phrase that everybody knows, walks on the
/// keyboard and words of `own` count for none.
int wordsToGuess(QStringView password, const QStringList &own);
