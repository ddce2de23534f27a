#pragma once
#include "core/scan/graypicture.h"

#include <QPolygonF>

#include <optional>

/// The four corners of a symbol in an upright patch, from where the two solid sides do not meet: top left, top right,
/// bottom right, bottom left of the symbol as the standard draws it, its solid sides on the left and at the bottom.
struct SymbolOutline {
    QPolygonF corners;
    double solidity =
        0; ///< Dark length of the two solid sides, over two sides of the patch: highest where they are upright.
};

/// The direction, in radians below a quarter turn, that most of the edges of the patch follow.
double mainDirection(const GrayPicture &patch);

/// What counts as ink.
enum class Ink {
    Blended, ///< Darker than halfway between its surroundings and the whole patch: the rule for scans.
    Local, ///< Darker than its surroundings: for shadows and grey paper.
};

/// The outline of the one symbol of an upright patch; nothing where no two long dark lines stand square to each other.
std::optional<SymbolOutline> findOutline(const GrayPicture &patch, Ink ink);
