#pragma once
#include "core/base/exact.h"

#include <QList>

/// Round figures from 0 to the first at or past `most`: multiples of 1, 2 or 5 times a power of ten, `atMost` steps.
/// `most` > 0, from a hundredth to a billion.
QList<Exact> roundFigures(const Exact &most, int atMost);

/// For drawing alone: no price is worked out with it.
double toDouble(const Exact &number);
