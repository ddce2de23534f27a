#pragma once
#include "core/tariff/condition.h"

/// A figure as a French person types it, or as a spreadsheet hands it over.
struct TypedFigure {
    QString decimal; ///< As a schedule file writes it: "3.30".
    bool isPercent = false; ///< « 36 % »
    bool isMoney = false; ///< « 3,30 € »
};

/// « 3,30 », « 3,30 € », « 1 234,50 » with any kind of space, « 1.234,50 », « 36 % », "3.30"; none for anything else,
/// as a negative figure or a group of digits that is no thousand.
std::optional<TypedFigure> parseFigure(const QString &typed);

/// « de 0 à 400 », « 401 - 800 », « ≤ 400 », « moins de 400 », « plus de 800 », « 801 et plus », « 400 < QF ≤ 800 »: a
/// bound without a word of its own belongs to the row. None for anything else; a figure alone is no range.
std::optional<Range> parseRange(const QString &typed);

enum class Side { Lower, Upper };
/// One end of a row, in a cell of its own: « 400 » and « ≥ 400 » belong to the row, « > 400 » and « < 400 » do not.
std::optional<Bound> parseBound(const QString &typed, Side side);
/// « > 400 », « ≤ 800 », as parseBound() reads it.
QString boundText(const QString &decimal, Side side, bool inclusive);
