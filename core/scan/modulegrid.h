#pragma once
#include "core/scan/symboloutline.h"

#include <QByteArray>

/// The message of the symbol within an outline: tries the sizes whose finder pattern fits best, moves the corners until
/// that pattern stands out most, then reads the modules. Nothing when no size gives a message.
std::optional<QByteArray> readGrid(const GrayPicture &patch, const SymbolOutline &outline);
