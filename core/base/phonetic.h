#pragma once
#include <QByteArray>
#include <QStringView>

/// How a name sounds in French, as a key of ASCII characters: names with the same key are easily taken for one another at a
/// counter (Durand, Durant, Duran; Lefèvre, Lefebvre; Ben Ali, Benali; de La Tour, Delatour). Blind to case, accents, spaces,
/// hyphens, apostrophes, double and silent letters; « Saint » and « St » are one word. Empty where there is no letter.
///
/// The key's own alphabet: consonants as they sound (K for c and q, S for soft c, J for soft g, X for ch), vowels
/// A E I O U, W for « ou », 6 for « eu », and the nasal ones 1 (an, en), 2 (in, ain, un), 3 (on). The rules are
/// those of French spelling as its grammars tell them (P. Fouché, « Traité de prononciation française », 1959;
/// N. Catach, « L'orthographe française », 1980); where names depart from them (Lefebvre, Leclerc, Gaultier), the name wins.
QByteArray phoneticKey(QStringView name);
