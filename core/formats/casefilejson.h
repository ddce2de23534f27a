#pragma once
#include "core/domain/casefile.h"

#include <QJsonObject>

// What the case log keeps, as JSON, read back exactly as it was written. Each document carries `"format": 1`; one of a
// later format is refused (Fault::Refused), as it may say things that this program would lose. Anything else that is
// wrong is Fault::Unreadable and names the field, never its value.

QJsonObject toJson(const Revision &revision);
Result<Revision> parseRevision(const QJsonObject &json);

QJsonObject toJson(const Decision &decision);
