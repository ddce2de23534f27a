#pragma once
#include "core/scan/graypicture.h"

#include <QList>

/// Where a DataMatrix may stand on the page, the most likely first: squarish spots in which black and white alternate
/// everywhere, at any scale. Text is left out by the white between its lines. Sides hold the spot at any angle, without
/// margin; angles are zero.
QList<Place> symbolPlaces(const Pyramid &page);
