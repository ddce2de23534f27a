#pragma once
#include "app/cli/command.h"
#include "core/domain/noticereading.h"

#include <QJsonObject>

namespace cli {

/// The answer of `notice read`, as promised. Source: docs/avis-impot.md.
QJsonObject toJson(const NoticeReading &reading);

Exit exitOf(NoticeOutcome outcome);

} // namespace cli
