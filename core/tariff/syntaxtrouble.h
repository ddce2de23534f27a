#pragma once
#include "core/tariff/finding.h"

#include <QByteArray>

/// Where the parser stopped: a line and a column, from 1.
struct SyntaxPlace {
    int line = 1;
    int column = 1;
};

/// The finding "syntax" for a file that the TOML parser left at a place, in words of what the clerk wrote there.
/// `reason` is the parser's own, in English; it chooses the sentence and is never shown.
Finding syntaxTrouble(const QByteArray &source, const SyntaxPlace &place, const QString &reason);
/// For a file with nothing in it.
Finding emptyFile();
