#pragma once
#include <QString>

#include <optional>

/// One figure of the bench.
struct Measure {
    QString name;
    double figure;
    QString unit;
    std::optional<double> promised; ///< At most so much; none for a figure that is only shown.
    QString beside; ///< What stands beside it, measured in the same run: a floor, a ratio.
};

/// One row for tests/bench/table.py, its fields between tabs.
void print(const Measure &measure);
