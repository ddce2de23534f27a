#pragma once
#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

/// One of the square sizes of a DataMatrix ECC 200, up to 132 modules; the largest one (144) interleaves its blocks in
/// a way of its own, and no document of the State uses it. Source: ISO/IEC 16022, table 7.
struct SymbolSize {
    int side; ///< Modules, with the finder pattern.
    int regions; ///< Along one side; each has its own finder pattern.
    int dataWords;
    int checkWords;
    int blocks; ///< Interleaved, each with its share of the check words.
};

std::span<const SymbolSize> symbolSizes();

/// What a module of the symbol must be whatever the message, or nothing where the message decides. Row 0 is the top.
std::optional<bool> patternModule(const SymbolSize &size, int row, int column);

/// The message of a symbol whose modules (row by row from the top, true being dark) were read with few enough faults
/// for the check words to mend; nothing otherwise, and for what a message of its own is not (part of a set, a command
/// for the reader).
std::optional<QByteArray> decodeModules(const SymbolSize &size, const std::vector<bool> &modules);
