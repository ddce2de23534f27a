#pragma once
#include "core/base/wiped.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// A text as it is searched for and in: folded(), and parentheses part words too. « DUPONT (MARTIN) » → "dupont martin".
QString searchText(QStringView text);

/// Appends the words of searchText(), in UTF-8, each with one space before it, so that " dur" finds words that begin so.
/// The bytes most names are made of (ASCII, accented Latin letters) are folded without leaving UTF-8.
void appendSearchWords(WipedVector<char> &words, QByteArrayView utf8);
