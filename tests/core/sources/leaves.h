#pragma once
#include "core/domain/familyanswer.h"

#include <QJsonObject>
#include <QMap>

/// Every single value of an answer by its path ("enfants.0.prenoms"), null as "". A value that the program does not read
/// stands among the received ones only, and so shows as a difference.
using Leaves = QMap<QString, QString>;

Leaves leavesOf(const QJsonObject &data);
Leaves leavesOf(const FamilyRecord &record);
/// The paths whose values differ or that only one side has.
QStringList differences(const Leaves &received, const Leaves &read);
