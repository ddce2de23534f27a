#pragma once
#include "core/tariff/schedule.h"

/// The voted grid of a service as a table of texts. What was voted (ranges, prices, columns) is in French, as on paper.
struct Grid {
    QStringList columns;
    QList<QStringList> rows; ///< Each as long as `columns`.
    QString note; ///< « Tarifs par séance. », where the cells hold amounts alone; else empty.
};
Grid gridOf(const Shape &shape, const QString &unit);
