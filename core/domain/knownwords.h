#pragma once
#include <QStringList>

// Words and phrases that come to mind first when a password is asked for in France (resources/passwords). Read once.

inline constexpr qsizetype shortestKnownWord = 4;
inline constexpr qsizetype longestKnownWord = 24;

/// Whether `word`, in lower case without accents, is one of them.
bool isKnownWord(QStringView word);

/// Phrases, each as its words, folded.
const QList<QStringList> &knownPhrases();
