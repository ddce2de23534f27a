#pragma once
#include "core/domain/eliminationslip.h"

#include <QJsonObject>

// How long things are kept and what was proposed to go, as the log and files hold it; rules of casefilejson.h.

/// {"priced": 60, …}: every category, in months.
QJsonObject toJson(const RetentionPolicy &policy);
Result<RetentionPolicy> parseRetentionPolicy(const QJsonObject &json);

QJsonObject toJson(const EliminationSlip &slip);
Result<EliminationSlip> parseEliminationSlip(const QJsonObject &json);
